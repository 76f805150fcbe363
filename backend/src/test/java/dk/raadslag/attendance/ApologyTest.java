package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CourseTest;
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
    void theHolderSendsApologiesForHisOwnSeatAndTheSecretariatForAll() {
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
                "wrong-state",
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
    void whatCannotBeIsRefused() {
        assertThat(apologize("medlem-viborg", viborg, true).code()).isEqualTo("no-substitute");
        assertThat(line("medlem", "medlem-viborg")).as("nothing was done").isNull();
        assertThat(post("medlem", "apologies/" + randers + "/substitute", nothing())
                        .code())
                .isEqualTo("wrong-state");
        assertThat(post("medlem", "apologies/" + randers + "/withdraw", nothing())
                        .code())
                .isEqualTo("wrong-state");
        start();
        did(arrive("medlem"));
        assertThat(apologize("medlem", randers, false).code()).as("is here").isEqualTo("wrong-state");
        did(step("sekretariat", "end"));
        assertThat(apologize("medlem-viborg", viborg, false).code()).isEqualTo("wrong-state");
    }

    @Test
    void nobodyStandsInForTwoSeatsAtOneMeeting() {
        did(apologize("medlem", randers, true));
        hold(randers, "substitute", null);
        hold(viborg, "substitute", "stedfortraeder");
        assertThat(apologize("medlem-viborg", viborg, true).code()).isEqualTo("substitute-taken");
    }

    @Test
    void aSubstituteWhoCannotComeEitherSaysSoHimself() {
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
                .isEqualTo("wrong-state");
        assertThat(arrive("medlem").code()).isEqualTo("substitute-called");
    }

    @Test
    void withTheApologyOfASeatGoesItsSubstitute() {
        did(apologize("medlem", randers, true));
        String lineId = line("medlem", "medlem").getString("id");
        did(post("sekretariat", "attendance/" + lineId + "/remove", seen()));
        assertThat(meeting("medlem").getJsonArray("attendance")).isEmpty();
    }

    @Test
    void manyAtOnceMakeOneApologyAndOneCall() {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> apologize(i % 2 == 0 ? "medlem" : "sekretariat", randers, true)
                                .status()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(meeting("medlem").getJsonArray("attendance")).hasSize(2);
    }
}
