package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Apologies, and substitutes before they are called in, while they are, and afterwards. */
class ApologyTest extends CourseTest {
    @AfterEach
    void sameSubstituteAgain() {
        hold(randers, "substitute", "stedfortraeder");
        hold(viborg, "substitute", null);
    }

    @Test
    void holdersSendApologiesForTheirOwnSeatAndTheSecretariatForAll() {
        assertOutcomes(
                user -> apologize(user, viborg, false),
                "ok",
                "forbidden",
                "forbidden",
                "ok",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(line("medlem", "medlem-viborg").getString("group")).isEqualTo("APOLOGY");
        assertOutcomes(
                user -> post(user, "apologies/" + viborg + "/withdraw", nothing()),
                "ok",
                "forbidden",
                "forbidden",
                "no-apology",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(line("medlem", "medlem-viborg").getString("group")).isEqualTo("PARTICIPANT");
        assertThat(line("medlem", "medlem-viborg").getJsonArray("stays")).isEmpty();
        assertThat(apologize("formand", silkeborg, false).status()).isEqualTo(200);
        assertThat(apologize("medlem", UUID.randomUUID(), false).code()).isEqualTo("unknown");
    }

    @Test
    void onlyTheHolderAndTheSecretariatCallTheSubstitute() {
        did(apologize("medlem", randers, false));
        assertOutcomes(
                user -> post(user, "apologies/" + randers + "/substitute", nothing()),
                "ok",
                "forbidden",
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        JsonObject line = line("medlem", "stedfortraeder");
        assertThat(line.getString("insteadOf")).isEqualTo("medlem");
        assertThat(line.getString("from")).isEqualTo("Randers");
        assertThat(line.getJsonArray("stays")).isEmpty();
        assertThat(meeting("medlem").getJsonArray("attendance"))
                .as("called once")
                .hasSize(2);
    }

    @Test
    void aSubstituteReadsClosedItemsOnlyWhileCalledIn() {
        close("2.1");
        assertThat(meeting("stedfortraeder").encode()).doesNotContain("cykelstier");
        did(apologize("medlem", randers, true));
        assertThat(meeting("stedfortraeder").encode()).contains("cykelstier");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(meeting("stedfortraeder").encode()).doesNotContain("cykelstier");
        assertThat(line("medlem", "stedfortraeder")).isNull();
        assertThat(arrive("stedfortraeder").code()).isEqualTo("forbidden");
    }

    @Test
    void impossibleStepsAreRefused() {
        assertThat(apologize("medlem-viborg", viborg, true).code()).isEqualTo("no-substitute");
        assertThat(line("medlem", "medlem-viborg")).as("nothing was done").isNull();
        assertThat(post("medlem", "apologies/" + randers + "/substitute", nothing())
                        .code())
                .isEqualTo("apology-first");
        assertThat(post("medlem", "apologies/" + randers + "/withdraw", nothing())
                        .code())
                .isEqualTo("no-apology");
        start();
        did(arrive("medlem"));
        assertThat(apologize("medlem", randers, false).code()).as("is here").isEqualTo("already-present");
        did(step("sekretariat", "end"));
        assertThat(apologize("medlem-viborg", viborg, false).code()).isEqualTo("meeting-over");
    }

    @Test
    void nobodyStandsInForTwoSeatsAtOneMeeting() {
        did(apologize("medlem", randers, true));
        hold(randers, "substitute", null);
        hold(viborg, "substitute", "stedfortraeder");
        assertThat(apologize("medlem-viborg", viborg, true).code()).isEqualTo("substitute-taken");
    }

    @Test
    void aSubstituteWhoCannotComeEitherSendsApologies() {
        close("2.1");
        did(apologize("medlem", randers, true));
        did(apologize("stedfortraeder", randers, false));
        assertThat(line("medlem", "stedfortraeder").getString("group")).isEqualTo("APOLOGY");
        assertThat(meeting("stedfortraeder").encode()).doesNotContain("cykelstier");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(line("medlem", "stedfortraeder")).isNull();
    }

    @Test
    void aSubstituteWhoHasComeIsNotSentAway() {
        did(apologize("medlem", randers, true));
        start();
        did(arrive("stedfortraeder"));
        assertThat(line("medlem", "stedfortraeder").getJsonArray("stays")).isNotEmpty();
        assertThat(post("medlem", "apologies/" + randers + "/withdraw", nothing())
                        .code())
                .isEqualTo("substitute-present");
        assertThat(arrive("medlem").code()).isEqualTo("substitute-called");
    }

    private void say(String user, UUID seat, String note) {
        did(post(user, "apologies/" + seat, new JsonObject().put("note", note).put("callSubstitute", false)));
    }

    @Test
    void theMessageWithAnApologyIsOnlyForThoseWhoRunTheMeeting() {
        say("medlem", randers, "Xylofonbetændelse");
        for (String user : new String[] {"sekretariat", "formand"}) {
            assertThat(line(user, "medlem").getString("apologyNote")).isEqualTo("Xylofonbetændelse");
        }
        say("medlem", randers, "Xylofonfeber");
        assertThat(line("formand", "medlem").getString("apologyNote"))
                .as("said again")
                .isEqualTo("Xylofonfeber");
        did(put("sekretariat", "attendance/" + line("formand", "medlem").getString("id"), form("APOLOGY", "ferie")));
        start();
        for (String user : new String[] {"medlem", "medlem-viborg", "stedfortraeder", "direktoer", null}) {
            assertThat(meeting(user).encode()).as("%s", user).doesNotContain("Xylofon");
        }
        assertThat(line("direktoer", "medlem").getString("note"))
                .as("the secretariat's own")
                .isEqualTo("ferie");
        assertThat(line("sekretariat", "medlem").getString("apologyNote")).isEqualTo("Xylofonfeber");
        did(step("sekretariat", "end"));
        did(post("sekretariat", "send-minutes", seen()));
        assertThat(api.get(null, "/api/meetings/" + id + "/editions/minutes/1")
                        .body()
                        .encode())
                .contains("ferie")
                .doesNotContain("Xylofon");
    }

    @Test
    void aNoteIsForgottenWithItsApology() {
        say("medlem", randers, "Xylofonfeber");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(meeting("sekretariat").encode()).doesNotContain("Xylofon");
        say("medlem", randers, "Xylofonfeber");
        start();
        did(arrive("medlem"));
        assertThat(meeting("sekretariat").encode()).doesNotContain("Xylofon");
    }

    private JsonObject form(String group, String note) {
        return seen().put("group", group)
                .put("name", "medlem")
                .putNull("from")
                .put("note", note)
                .putNull("seatId")
                .put("stays", new JsonArray())
                .putNull("guestOf");
    }

    private Answer form(String group, Object... stays) {
        String lineId = line("sekretariat", "medlem").getString("id");
        JsonArray all = new JsonArray();
        for (Object stay : stays) all.add(stay);
        return put(
                "sekretariat",
                "attendance/" + lineId,
                form(group, (String) null).put("stays", all));
    }

    private static JsonObject whole() {
        return new JsonObject().putNull("from").putNull("to").put("online", false);
    }

    @Test
    void theRulesOfASeatAreTheSameOnEveryWayToALine() {
        did(apologize("medlem", randers, true));
        start();
        assertThat(arrive("medlem").code()).as("himself").isEqualTo("substitute-called");
        assertThat(form("PARTICIPANT", whole()).code()).as("the form").isEqualTo("substitute-called");
        assertThat(form("PARTICIPANT").code()).as("also as expected").isEqualTo("substitute-called");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        did(arrive("medlem"));
        assertThat(apologize("medlem", randers, false).code()).isEqualTo("already-present");
        assertThat(form("APOLOGY", whole()).code()).as("the form").isEqualTo("already-present");
        did(form("PARTICIPANT"));
        did(form("APOLOGY"));
    }

    @Test
    void aSubstituteMayTakeOverALeftSeatAndTheHolderGetsItBackOnlyWhenTheSubstituteLeaves() {
        start();
        did(arrive("medlem"));
        assertThat(post("medlem", "apologies/" + randers + "/substitute", nothing())
                        .code())
                .isEqualTo("apology-first");
        did(post("medlem", "departure", nothing()));
        did(post("medlem", "apologies/" + randers + "/substitute", nothing()));
        did(arrive("stedfortraeder"));
        assertThat(arrive("medlem").code()).isEqualTo("substitute-called");
        String lineId = line("sekretariat", "medlem").getString("id");
        assertThat(post("sekretariat", "attendance/" + lineId + "/remove", seen())
                        .status())
                .as("who came is not removed with another")
                .isEqualTo(200);
        assertThat(line("sekretariat", "stedfortraeder")).isNotNull();
        did(post("stedfortraeder", "departure", nothing()));
        did(arrive("medlem"));
    }

    @Test
    void anApologyIsNotRemovedOnceItsSubstituteHasCome() {
        did(apologize("medlem", randers, true));
        start();
        did(arrive("stedfortraeder"));
        String lineId = line("sekretariat", "medlem").getString("id");
        assertThat(post("sekretariat", "attendance/" + lineId + "/remove", seen())
                        .code())
                .isEqualTo("substitute-present");
    }

    @Test
    void aSubstituteOfTwoSeatsIsCalledInForOneAndTwoPeopleOfTheSameNameAreTwo() {
        hold(viborg, "substitute", "stedfortraeder");
        did(apologize("medlem", randers, true));
        assertThat(apologize("medlem-viborg", viborg, true).code()).isEqualTo("substitute-taken");
        did(apologize("medlem-viborg", viborg, false));
        UUID namesake = UUID.randomUUID();
        sql(
                "insert into person (id, name, email) values (?, 'stedfortraeder', ?)",
                namesake,
                namesake + "@example.org");
        sql(
                """
                insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                values (?, 'substitute', ?, '2026-01-01', now(), 'test', 'test')""",
                viborg,
                namesake);
        did(post("medlem-viborg", "apologies/" + viborg + "/substitute", nothing()));
    }

    @Test
    void removingTheApologyOfASeatRemovesItsSubstitute() {
        did(apologize("medlem", randers, true));
        String lineId = line("medlem", "medlem").getString("id");
        did(post("sekretariat", "attendance/" + lineId + "/remove", seen()));
        assertThat(meeting("medlem").getJsonArray("attendance")).isEmpty();
    }

    @Test
    void manyRequestsAtOnceMakeOneApologyAndOneCall() {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> apologize(i % 2 == 0 ? "medlem" : "sekretariat", randers, true)
                                .status()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(meeting("medlem").getJsonArray("attendance")).hasSize(2);
    }
}
