package dk.raadslag.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told of what, once, and who reads it. */
class AlertTest extends AlertCase {
    @Test
    void thoseOnSeatsAreToldThatTheAgendaWasSent() {
        for (String user : new String[] {"medlem", "stedfortraeder", "formand", "medlem-viborg", "direktoer"}) {
            assertThat(kinds(user)).as(user).containsExactly("agenda-sent");
            assertThat(bell(user).getInteger("unread")).as(user).isPositive();
        }
        JsonObject told = alert("medlem", "agenda-sent");
        assertThat(told.getString("body")).isEqualTo("KKR Midtjylland");
        assertThat(told.getString("start")).startsWith("2026-12-03T10:00");
        assertThat(told.getBoolean("opens")).isTrue();
        assertThat(kinds("sekretariat")).as("sits on no seat").isEmpty();
        assertThat(api.get(null, "/api/me/alerts").code()).isEqualTo("login-required");
    }

    @Test
    void aRefusedStepTellsNobody() {
        assertThat(step("medlem", "cancel").code()).isEqualTo("forbidden");
        assertThat(kinds("medlem")).containsExactly("agenda-sent");
    }

    @Test
    void changesWithinFiveMinutesAreOneAlert() {
        moveTo("2028-12-04T10:00", "Viborg");
        moveTo("2028-12-04T11:00", "Viborg");
        assertThat(kinds("medlem")).containsExactly("meeting-moved", "agenda-sent");
        assertThat(alert("medlem", "meeting-moved").getInteger("times")).isEqualTo(2);
        assertThat(alert("medlem", "meeting-moved").getString("start")).startsWith("2028-12-04T11:00");
        minutesPass(5);
        moveTo("2028-12-04T12:00", "Viborg");
        assertThat(kinds("medlem")).containsExactly("meeting-moved", "meeting-moved", "agenda-sent");
    }

    @Test
    void everybodyReadsTheirOwnAndWhatIsAddedIsNewAgain() {
        moveTo("2028-12-07T10:00", "Viborg");
        String mine = alert("medlem", "meeting-moved").getString("id");
        String other = alert("formand", "meeting-moved").getString("id");
        int unread = bell("medlem").getInteger("unread");
        assertThat(read("medlem", mine, other, UUID.randomUUID().toString())
                        .body()
                        .getInteger("unread"))
                .isEqualTo(unread - 1);
        assertThat(alert("medlem", "meeting-moved").getBoolean("read")).isTrue();
        assertThat(alert("formand", "meeting-moved").getBoolean("read")).isFalse();
        assertThat(read(null, mine).code()).isEqualTo("login-required");
        moveTo("2028-12-07T11:00", "Viborg");
        assertThat(alert("medlem", "meeting-moved").getBoolean("read")).isFalse();
    }

    @Test
    void aCancelledMeetingIsToldByItsDateAlone() {
        moveTo("2028-12-08T10:00", "Viborg");
        did(step("sekretariat", "cancel"));
        assertThat(kinds("medlem")).as("nothing else of it is left").containsExactly("meeting-cancelled");
        assertThat(alert("medlem", "meeting-cancelled").getBoolean("opens")).isFalse();
    }

    @Test
    void aSubstituteIsToldOfTheLastWordOnly() {
        did(apologize("medlem", randers, true));
        assertThat(kinds("stedfortraeder")).containsExactly("substitute-called", "agenda-sent");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(kinds("stedfortraeder")).containsExactly("substitute-released", "agenda-sent");
    }

    @Test
    void membersAreToldOfTheMinutesAndWhatBecameOfTheirRemarks() {
        start();
        did(step("sekretariat", "end"));
        did(step("sekretariat", "send-minutes"));
        assertThat(kinds("medlem")).contains("minutes-sent");
        UUID remark = UUID.randomUUID();
        did(put("medlem", "member-remarks/" + remark, seen().putNull("itemId").put("words", "Vi sagde noget andet.")));
        assertThat(kinds("medlem")).doesNotContain("remark-answered");
        answer(remark, "adopted");
        assertThat(kinds("medlem")).contains("remark-answered");
        assertThat(kinds("medlem-viborg")).doesNotContain("remark-answered");
    }

    @Test
    void aBellHearsOfItsOwnAlertsAndOfNothingElse() {
        Browser member = Browser.of(SERVER.url(), "medlem");
        member.watch("alerts", "all");
        long held = member.hear("topic").get("seq").longValue();
        assertThat(held).isEqualTo(bell("medlem").getLong("seq"));
        Long others = Browser.seq(SERVER.url(), "sekretariat", "alerts", "all");
        moveTo("2028-12-09T10:00", "Viborg");
        JsonNode news = member.hear("topic");
        assertThat(news.get("seq").longValue())
                .isNotEqualTo(held)
                .isEqualTo(bell("medlem").getLong("seq"));
        assertThat(Browser.seq(SERVER.url(), "sekretariat", "alerts", "all")).isEqualTo(others);
        assertThat(Browser.seq(SERVER.url(), null, "alerts", "all")).isNull();
        assertThat(Browser.seq(SERVER.url(), "medlem", "alerts", "another")).isNull();
        read("medlem", alert("medlem", "meeting-moved").getString("id"));
        assertThat(member.hear("topic").get("seq").longValue())
                .isEqualTo(bell("medlem").getLong("seq"));
    }

    private void answer(UUID remark, String state) {
        did(put(
                "sekretariat",
                "member-remarks/" + remark + "/answer",
                seen().put("state", state).putNull("answer")));
    }
}
