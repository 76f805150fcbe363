package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.CourseTest;
import dk.raadslag.Sample;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Who looks at the list of meetings hears when it changes for them, and only then. */
class MeetingListTest extends CourseTest {
    @Test
    void thoseWhoMayKnowOfANewMeetingHearOfIt() {
        Browser secretary = watching("sekretariat");
        long before = heard(secretary);
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        assertThat(heard(secretary)).isNotEqualTo(before);
        assertThat(listed("sekretariat")).isEqualTo(seq("sekretariat"));
        did(step("sekretariat", "delete"));
        assertThat(heard(secretary)).as("as it was").isEqualTo(before);
    }

    @Test
    void followersHearThatAMeetingStarts() {
        Browser member = watching("medlem");
        long before = heard(member);
        start();
        assertThat(heard(member)).isNotEqualTo(before);
        assertThat(api.get("medlem", "/api/meetings").body().encode()).contains("live");
    }

    @Test
    void aHiddenMeetingDoesNotMoveTheListsNumber() {
        Browser visitor = watching(null);
        Browser member = watching("medlem");
        long before = heard(visitor);
        long membersBefore = heard(member);
        // A draft comes and goes on, and a meeting that the public does not see going on.
        String sent = id;
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        close("2.1");
        assertThat(seq("medlem")).isEqualTo(membersBefore);
        id = sent;
        start();
        open("2.2");
        did(finish("2.2", "noted"));
        assertThat(seq(null)).isEqualTo(before);
        did(step("sekretariat", "end"));
        assertThat(seq(null)).isEqualTo(before);
        // The next that the visitor hears is of what everybody may know.
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        did(step("sekretariat", "publish"));
        assertThat(heard(visitor)).isEqualTo(seq(null)).isNotEqualTo(before);
    }

    @Test
    void theDecisionOfAClosedItemMovesTheNumberOnlyForThoseWhoReadIt() {
        close("2.1");
        start();
        long members = seq("medlem");
        long substitutes = seq("stedfortraeder");
        long directors = seq("direktoer");
        open("2.1");
        did(finish("2.1", "noted"));
        assertThat(seq("medlem")).isNotEqualTo(members);
        assertThat(seq("stedfortraeder")).isEqualTo(substitutes);
        assertThat(seq("direktoer")).isEqualTo(directors);
    }

    @Test
    void theListSaysItsOwnNumber() {
        for (String user : EVERYBODY) assertThat(listed(user)).as(user).isEqualTo(seq(user));
        start();
        for (String user : EVERYBODY) assertThat(listed(user)).as(user).isEqualTo(seq(user));
    }

    @Test
    void thereIsOneListAndNobodyHearsHowManyWatchIt() {
        Browser browser = Browser.of(SERVER.url(), "sekretariat");
        browser.watch("meetings", "kkr-midtjylland");
        assertThat(browser.hear("topic", "topic-gone").get("type").textValue()).isEqualTo("topic-gone");
        browser.watch("meetings", "all");
        assertThat(browser.hear("topic").has("watching")).isFalse();
    }

    private long listed(String user) {
        JsonObject list = api.get(user, "/api/meetings").body();
        return list.getLong("seq");
    }

    private static long seq(String user) {
        return Browser.seq(SERVER.url(), user, "meetings", "all");
    }

    private static Browser watching(String user) {
        Browser browser = Browser.of(SERVER.url(), user);
        browser.watch("meetings", "all");
        return browser;
    }

    /** The next news; two heartbeats later it is none, whatever is found by looking again. */
    private static long heard(Browser browser) {
        for (int beats = 0; beats < 3; beats++) {
            JsonNode frame = browser.hear("topic", "beat");
            if (frame.has("seq")) return frame.get("seq").longValue();
        }
        throw new AssertionError("no news");
    }
}
