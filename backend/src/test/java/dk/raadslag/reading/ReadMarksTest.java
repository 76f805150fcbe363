package dk.raadslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What somebody has read is marked for them alone. */
class ReadMarksTest extends CourseTest {
    @Test
    void aMarkIsKeptForItsReaderAloneUntilItIsTakenAway() {
        did(mark("medlem", item(), "first"));
        assertThat(reading("medlem")).contains(item(), "first");
        assertThat(reading("formand")).doesNotContain(item());
        assertThat(reading("sekretariat")).doesNotContain(item());
        did(mark("medlem", item(), "second"));
        assertThat(reading("medlem")).contains("second").doesNotContain("first");
        did(mark("medlem", item(), null));
        assertThat(reading("medlem")).doesNotContain(item());
    }

    @Test
    void whatMayNotBeReadCannotBeMarkedAndIsNotTold() {
        did(mark("stedfortraeder", item(), "a1"));
        close("2.1");
        assertThat(reading("stedfortraeder")).doesNotContain(item());
        assertOutcomes(
                user -> mark(user, item(), "c3"), "ok", "ok", "ok", "ok", "unknown", "unknown", "login-required");
    }

    @Test
    void anItemOfAnotherMeetingIsUnknownInThisOne() {
        String item = item();
        sendOut();
        assertThat(outcome(mark("medlem", item, "a1"))).isEqualTo("unknown");
    }

    private String item() {
        return item("sekretariat", "2.1").getString("id");
    }

    private Answer mark(String user, String thing, String seen) {
        return put(user, "read", new JsonObject().put("id", thing).put("seen", seen));
    }

    private String reading(String user) {
        return api.get(user, "/api/meetings/" + id + "/reading").body().encode();
    }
}
