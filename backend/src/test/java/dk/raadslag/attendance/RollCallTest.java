package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People are marked in the list of participants, one or all at once. */
class RollCallTest extends CourseTest {
    private static JsonArray wholeStay() {
        return new JsonArray()
                .add(new JsonObject().putNull("from").putNull("to").put("online", false));
    }

    private Answer mark(String user, String mark, String... lineIds) {
        return post(
                user,
                "attendance/marks",
                seen().put("lines", new JsonArray(List.of(lineIds))).put("mark", mark));
    }

    private String idOf(String name) {
        return line("sekretariat", name).getString("id");
    }

    private JsonArray staysOf(String name) {
        return line("sekretariat", name).getJsonArray("stays");
    }

    @Test
    void onlyTheSecretariatMarksPeople() {
        start();
        String lineId = idOf("medlem");
        assertOutcomes(
                user -> mark(user, "WHOLE", lineId),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
    }

    @Test
    void everybodyIsMarkedAtOnceAndThoseWhoCameOrSentApologiesStayAsTheyAre() {
        did(apologize("sekretariat", viborg, false));
        start();
        did(mark("sekretariat", "WHOLE", idOf("formand")));
        sql("update meeting set started_at = now() - interval '2 hours' where id = ?", UUID.fromString(id));
        did(mark("sekretariat", "LEAVES", idOf("formand")));
        JsonArray left = staysOf("formand");
        did(mark("sekretariat", "WHOLE", idOf("medlem"), idOf("formand"), idOf("medlem-viborg")));
        assertThat(staysOf("medlem")).isEqualTo(wholeStay());
        assertThat(staysOf("formand")).isEqualTo(left);
        assertThat(staysOf("medlem-viborg")).isEmpty();
        assertThat(mark(
                                "sekretariat",
                                "WHOLE",
                                idOf("medlem"),
                                UUID.randomUUID().toString())
                        .code())
                .isEqualTo("unknown");
        assertThat(mark("sekretariat", "ARRIVES", idOf("medlem-viborg")).code()).isEqualTo("already-present");
    }

    @Test
    void aPersonWhoComesLateLeavesAndComesAgainIsMarkedByTheServersClock() {
        start();
        String lineId = idOf("medlem");
        did(mark("sekretariat", "ARRIVES", lineId));
        assertThat(staysOf("medlem")).as("right after the beginning").isEqualTo(wholeStay());
        did(mark("sekretariat", "ABSENT", lineId));
        assertThat(staysOf("medlem")).isEmpty();
        sql("update meeting set started_at = now() - interval '2 hours' where id = ?", UUID.fromString(id));
        did(mark("sekretariat", "ARRIVES", lineId));
        did(mark("sekretariat", "ARRIVES", lineId));
        assertThat(staysOf("medlem")).as("marked twice, came once").hasSize(1);
        assertThat(staysOf("medlem").getJsonObject(0).getString("from")).isNotNull();
        did(mark("sekretariat", "LEAVES", lineId));
        did(mark("sekretariat", "ABSENT", lineId));
        assertThat(staysOf("medlem")).as("who has left was there").hasSize(1);
        did(mark("sekretariat", "ARRIVES", lineId));
        assertThat(staysOf("medlem")).hasSize(2);
        did(mark("sekretariat", "ABSENT", lineId));
        assertThat(staysOf("medlem")).hasSize(1);
    }

    @Test
    void afterTheMeetingPeopleWereThereAndComeNoMore() {
        start();
        did(mark("sekretariat", "WHOLE", idOf("formand")));
        did(mark("sekretariat", "LEAVES", idOf("formand")));
        did(step("sekretariat", "end"));
        did(mark("sekretariat", "ARRIVES", idOf("medlem"), idOf("formand")));
        assertThat(staysOf("medlem")).isEqualTo(wholeStay());
        assertThat(staysOf("formand")).hasSize(1);
        assertThat(mark("sekretariat", "LEAVES", idOf("medlem")).code()).isEqualTo("not-live");
    }

    @Test
    void nobodyLeavesAMeetingThatHasNotBegun() {
        did(post("sekretariat", "attendance/expected", seen()));
        did(mark("sekretariat", "WHOLE", idOf("medlem")));
        assertThat(mark("sekretariat", "LEAVES", idOf("medlem")).code()).isEqualTo("not-live");
    }

    @Test
    void whatSomebodyElseJustWroteIsNotTakenBackUnseen() {
        start();
        JsonObject seen = seen();
        did(mark("sekretariat", "WHOLE", idOf("medlem")));
        JsonObject absent =
                seen.copy().put("lines", new JsonArray().add(idOf("medlem"))).put("mark", "ABSENT");
        assertThat(post("referent", "attendance/marks", absent).code()).isEqualTo("stale-version");
        did(post("referent", "attendance/marks", absent.copy().put("mark", "WHOLE")));
    }
}
