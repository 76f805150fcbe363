package dk.raadslag.notice;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.raadslag.CourseTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters that call people to a meeting, or call them off, bring it into their calendars: theirs, and as it is now. */
class LetterEventsTest extends CourseTest {
    private static final String MEMBER = "medlem@example.org";
    private static final String CHAIR = "formand@example.org";
    private static final String SUBSTITUTE = "stedfortraeder@example.org";

    @Test
    void thoseWhoAreExpectedGetTheMeetingForTheirCalendarAndThoseWhoOnlyReadTheAgendaDoNot() {
        Map<String, String> sent = newest("Dagsorden");
        assertThat(sent.get(MEMBER)).isNotNull().isEqualTo(sent.get(CHAIR));
        assertThat(sent).containsKeys(SUBSTITUTE, "direktoer@example.org");
        assertThat(sent.get(SUBSTITUTE)).isNull();
        assertThat(sent.get("direktoer@example.org")).isNull();
        ICalendar calendar = Biweekly.parse(sent.get(MEMBER)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(id + "@raadslag");
        assertThat(event.getSummary().getValue()).isEqualTo("Møde i KKR Midtjylland");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getUrl().getValue()).isEqualTo("https://raadslag.example.org/moede/" + id);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("raadslag@localhost");
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(start(meeting("medlem").getString("start")));
        assertThat(sent.get(MEMBER).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    @Test
    void itTellsNothingOfWhatTheMeetingIsAbout() {
        did(step("sekretariat", "revise"));
        close("2.1");
        did(step("sekretariat", "send-revised"));
        assertThat(newest("Revideret dagsorden").get(MEMBER)).isNotNull().doesNotContain("cykel", "2.1", "ukke");
    }

    @Test
    void aMeetingThatIsMovedMovesInTheirCalendars() {
        int before = event(newest("Dagsorden").get(MEMBER)).getSequence().getValue();
        move("2027-01-14T09:00");
        VEvent moved = event(newest("Mødet er flyttet").get(MEMBER));
        assertThat(moved.getUid().getValue()).isEqualTo(id + "@raadslag");
        assertThat(moved.getSequence().getValue()).isGreaterThan(before);
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-01-14T08:00:00Z"));
        assertThat(moved.getLocation().getValue()).isEqualTo("Hotel Nyborg");
    }

    @Test
    void howOftenTheAgendaIsWorkedOnCannotBeSeen() {
        int before = event(newest("Dagsorden").get(MEMBER)).getSequence().getValue();
        did(step("sekretariat", "revise"));
        close("2.1");
        close("2.2");
        did(step("sekretariat", "send-revised"));
        assertThat(event(newest("Revideret dagsorden").get(MEMBER))
                        .getSequence()
                        .getValue())
                .isEqualTo(before);
    }

    @Test
    void aMeetingThatIsCancelledLeavesTheirCalendars() {
        did(step("sekretariat", "cancel"));
        ICalendar calendar =
                Biweekly.parse(newest("Mødet er aflyst").get(MEMBER)).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(calendar.getEvents().get(0).getUid().getValue()).isEqualTo(id + "@raadslag");
    }

    @Test
    void theSubstituteWhoIsCalledInGetsItAndLosesItAgainAndWhoDoesNotComeGetsNoOther() {
        did(apologize("medlem", randers, true));
        VEvent called = event(newest("Du er indkaldt").get(SUBSTITUTE));
        assertThat(called.getStatus().isConfirmed()).isTrue();
        did(step("sekretariat", "revise"));
        close("2.1");
        did(step("sekretariat", "send-revised"));
        Map<String, String> revised = newest("Revideret dagsorden");
        assertThat(revised.get(MEMBER)).as("they do not come").isNull();
        assertThat(revised.get(SUBSTITUTE)).isNotNull();
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        ICalendar released = Biweekly.parse(
                        newest("Du er ikke længere indkaldt").get(SUBSTITUTE))
                .first();
        assertThat(released.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(released.getEvents().get(0).getUid().getValue())
                .isEqualTo(called.getUid().getValue());
        assertThat(released.getEvents().get(0).getSummary().getValue())
                .as("the meeting goes on without them")
                .isEqualTo("Møde i KKR Midtjylland");
    }

    @Test
    void whatBecomesOfTheMeetingReachesTheSubstituteWhoIsCalledInAndWhoeverHasItInTheirCalendarStill() {
        did(apologize("medlem", randers, true));
        move("2027-01-15T09:00");
        Map<String, String> moved = newest("Mødet er flyttet");
        assertThat(moved.get(MEMBER)).as("who got it before their apologies").isEqualTo(moved.get(CHAIR));
        assertThat(moved.get(SUBSTITUTE)).isEqualTo(moved.get(CHAIR)).isNotNull();
        did(step("sekretariat", "cancel"));
        Map<String, String> cancelled = newest("Mødet er aflyst");
        assertThat(cancelled.get(MEMBER)).contains("METHOD:CANCEL").isEqualTo(cancelled.get(CHAIR));
        assertThat(cancelled.get(SUBSTITUTE)).isEqualTo(cancelled.get(CHAIR));
    }

    @Test
    void aSubstituteWhoWasNeverCalledInOrIsReleasedHearsNoMoreOfIt() {
        did(apologize("medlem", randers, true));
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        move("2027-01-18T09:00");
        assertThat(newest("Mødet er flyttet")).containsKey(MEMBER).doesNotContainKey(SUBSTITUTE);
        did(step("sekretariat", "cancel"));
        assertThat(newest("Mødet er aflyst")).containsKey(MEMBER).doesNotContainKey(SUBSTITUTE);
    }

    @Test
    void aSubstituteWhoSendsApologiesTooLosesItWhenTheMeetingIsCancelled() {
        did(apologize("medlem", randers, true));
        did(apologize("stedfortraeder", randers, false));
        did(step("sekretariat", "cancel"));
        assertThat(newest("Mødet er aflyst").get(SUBSTITUTE)).contains("METHOD:CANCEL");
    }

    private void move(String start) {
        did(put(
                "sekretariat",
                "description",
                seen().put("start", start)
                        .putNull("end")
                        .put("place", "Hotel Nyborg")
                        .putNull("link")));
    }

    private static VEvent event(String calendar) {
        assertThat(calendar).isNotNull();
        return Biweekly.parse(calendar).first().getEvents().get(0);
    }

    private static Instant start(String danish) {
        return java.time.LocalDateTime.parse(danish)
                .atZone(java.time.ZoneId.of("Europe/Copenhagen"))
                .toInstant();
    }

    /** What goes with the newest letter of this meeting with such a subject, by its address; null for nothing. */
    private Map<String, String> newest(String subject) {
        Map<String, String> events = new HashMap<>();
        try (Connection conn = SERVER.connection();
                PreparedStatement letters = conn.prepareStatement(
                        "select \"to\", event from letter where subject like ? and text like ? order by created")) {
            letters.setString(1, subject + "%");
            letters.setString(2, "%" + id + "%");
            ResultSet found = letters.executeQuery();
            while (found.next()) events.put(found.getString(1), found.getString(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }
}
