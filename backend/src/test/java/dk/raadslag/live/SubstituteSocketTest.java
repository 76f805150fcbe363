package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.CourseTest;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Json;
import org.junit.jupiter.api.Test;

/** A substitute's open socket while they are called in and released. */
class SubstituteSocketTest extends CourseTest {
    @Test
    void aSubstitutesRightsComeAndGoAtOnce() throws Exception {
        close("2.1");
        Browser substitute = Browser.of(SERVER.url(), "stedfortraeder");
        substitute.follow(id, 0);
        substitute.hear("snapshot");
        assertThat(shown(substitute)).doesNotContain("cykelstier");

        did(apologize("medlem", randers, true));
        substitute.until(seenBy("stedfortraeder"));
        assertThat(shown(substitute)).contains("cykelstier");
        assertThat(substitute.snapshot.viewer().closed()).isTrue();

        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        substitute.until(seenBy("stedfortraeder"));
        assertThat(shown(substitute)).doesNotContain("cykelstier");
        assertThat(substitute.snapshot.viewer().closed()).isFalse();
    }

    @Test
    void aSubstituteWhoGaveTheSeatBackReadsNoMoreThanBefore() throws Exception {
        close("2.1");
        did(apologize("medlem", randers, true));
        start();
        did(arrive("stedfortraeder"));
        did(post("stedfortraeder", "departure", nothing()));
        Browser substitute = Browser.of(SERVER.url(), "stedfortraeder");
        substitute.follow(id, 0);
        substitute.hear("snapshot");
        assertThat(shown(substitute)).as("the seat is empty").contains("cykelstier");

        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        substitute.until(seenBy("stedfortraeder"));
        assertThat(shown(substitute)).as("the holder comes").doesNotContain("cykelstier");

        did(arrive("medlem"));
        did(post("medlem", "departure", nothing()));
        substitute.until(seenBy("stedfortraeder"));
        assertThat(shown(substitute)).as("the holder was there").doesNotContain("cykelstier");

        did(arrive("stedfortraeder"));
        substitute.until(seenBy("stedfortraeder"));
        assertThat(shown(substitute)).as("and is followed again").contains("cykelstier");
    }

    @Test
    void followersNeverLearnAnybodysLogin() {
        Browser member = Browser.of(SERVER.url(), "medlem");
        member.follow(id, 0);
        member.hear("snapshot");
        did(apologize("medlem", randers, true));
        JsonNode line = member.hear("event").at("/event/line");
        assertThat(line.get("id").textValue()).isNotNull();
        assertThat(line.path("subject").textValue()).isNull();
    }

    private static String shown(Browser browser) throws Exception {
        return Json.WIRE.writeValueAsString(browser.snapshot);
    }

    private MeetingSnapshot seenBy(String user) throws Exception {
        return Json.WIRE.readValue(meeting(user).encode(), MeetingSnapshot.class);
    }
}
