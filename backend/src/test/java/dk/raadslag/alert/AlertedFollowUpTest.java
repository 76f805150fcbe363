package dk.raadslag.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people are told of follow-ups: of what they may read, and as long as they may. */
class AlertedFollowUpTest extends AlertCase {
    @Test
    void aPersonIsToldOfAFollowUpWhenTheDecisionCanBeRead() {
        UUID followUp = UUID.randomUUID();
        start();
        open("2.1");
        did(ask("2.1", followUp, "medlem", false));
        assertThat(kinds("medlem")).as("the item is still being treated").doesNotContain("follow-up-given");
        did(finish("2.1", "approved"));
        JsonObject told = alert("medlem", "follow-up-given");
        assertThat(told.getString("task")).isEqualTo("sender link");
        assertThat(told.getJsonObject("item").getString("title")).isEqualTo("Fælles cykelstier");
        assertThat(told.getJsonObject("until").getString("day")).isEqualTo("2027-01-15");
        assertThat(kinds("medlem-viborg")).doesNotContain("follow-up-given");
        did(ask("2.1", followUp, "medlem-viborg", false));
        assertThat(kinds("medlem")).as("somebody else's now").doesNotContain("follow-up-given");
        assertThat(kinds("medlem-viborg")).contains("follow-up-given");
        did(ask("2.1", followUp, "medlem-viborg", true));
        assertThat(kinds("medlem-viborg")).as("done").doesNotContain("follow-up-given");
    }

    @Test
    void aClosedItemIsToldToThoseEntitledAloneAndNeverAgainToOthers() {
        start();
        open("2.1");
        did(ask("2.1", UUID.randomUUID(), "direktoer", false));
        did(ask("2.1", UUID.randomUUID(), "medlem", false));
        did(finish("2.1", "approved"));
        assertThat(bell("direktoer").encode()).contains("cykelstier");
        Browser director = Browser.of(SERVER.url(), "direktoer");
        director.watch("alerts", "all");
        director.hear("topic");
        close("2.1");
        director.hear("topic");
        assertThat(bell("direktoer").encode()).doesNotContain("cykelstier", "sender link", "follow-up-given");
        assertThat(kinds("medlem")).as("entitled").contains("follow-up-given");
        Long held = Browser.seq(SERVER.url(), "direktoer", "alerts", "all");
        did(ask("2.1", UUID.randomUUID(), "direktoer", false));
        assertThat(Browser.seq(SERVER.url(), "direktoer", "alerts", "all"))
                .as("nothing tells of what is closed")
                .isEqualTo(held);
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(kinds("direktoer")).contains("follow-up-given");
    }

    @Test
    void aRightThatIsLostTakesTheAlertWithIt() {
        did(apologize("medlem", randers, true));
        start();
        open("2.1");
        did(ask("2.1", UUID.randomUUID(), "stedfortraeder", false));
        did(finish("2.1", "approved"));
        close("2.1");
        assertThat(kinds("stedfortraeder")).as("called in").contains("follow-up-given");
        Long held = Browser.seq(SERVER.url(), "stedfortraeder", "alerts", "all");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(kinds("stedfortraeder")).doesNotContain("follow-up-given");
        assertThat(Browser.seq(SERVER.url(), "stedfortraeder", "alerts", "all")).isNotEqualTo(held);
    }

    @Test
    void anItemThatIsTakenUpAgainTellsOfItsFollowUpsOnce() {
        start();
        open("2.1");
        did(ask("2.1", UUID.randomUUID(), "medlem", false));
        did(finish("2.1", "approved"));
        read("medlem", alert("medlem", "follow-up-given").getString("id"));
        did(postItem("sekretariat", "2.1", "reopen", seen()));
        assertThat(kinds("medlem")).as("not to be read now").doesNotContain("follow-up-given");
        did(finish("2.1", "approved"));
        assertThat(kinds("medlem")).containsOnlyOnce("follow-up-given");
        assertThat(alert("medlem", "follow-up-given").getBoolean("read")).isTrue();
    }
}
