package dk.raadslag.reply;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import org.junit.jupiter.api.Test;

/** Who is asked for an answer, and what keeps the addresses apart. */
class CalendarAskedTest extends ReplyCourseCase {
    @Test
    void thoseOnSeatsAreAskedEachAtAnAddressOfTheirOwnAndReadersAreNot() {
        ICalendar asked = asked(MEMBER);
        assertThat(asked.validate(ICalVersion.V2_0).isEmpty())
                .as("%s", asked.validate(ICalVersion.V2_0))
                .isTrue();
        assertThat(asked.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = asked.getEvents().get(0);
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo(MEMBER);
            assertThat(attendee.getRsvp()).isTrue();
            assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        });
        assertThat(event.getOrganizer().getEmail()).matches("svar\\+[0-9a-f]{32}@raadslag\\.example\\.org");
        assertThat(address("formand@example.org")).isNotEqualTo(address(MEMBER)).startsWith("svar+");
        assertThat(event(SUBSTITUTE)).as("is not expected").isNull();
        assertThat(event("direktoer@example.org")).as("only reads").isNull();
    }

    @Test
    void theAddressStaysTheSameForEveryLetterAboutTheMeetingAndTheNextMeetingHasAnother() {
        String first = address(MEMBER);
        move("2027-02-01T09:00");
        assertThat(address(MEMBER)).isEqualTo(first);
        did(step("sekretariat", "cancel"));
        ICalendar cancelled = asked(MEMBER);
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().get(0).getOrganizer().getEmail()).isEqualTo(first);
        sendOut();
        assertThat(address(MEMBER)).isNotEqualTo(first);
    }

    @Test
    void theSubstituteWhoIsCalledInIsAskedAndCalledOffAtTheSameAddress() {
        callOff("medlem");
        String asked = address(SUBSTITUTE);
        assertThat(asked(SUBSTITUTE).getMethod().getValue()).isEqualTo("REQUEST");
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(asked(SUBSTITUTE).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(address(SUBSTITUTE)).isEqualTo(asked);
    }

    @Test
    void somebodyWithoutALoginIsToldAndNotAsked() {
        sql("update person set subject = null where email = ?", MEMBER);
        try {
            sendOut();
            assertThat(asked(MEMBER).getMethod().getValue()).isEqualTo("PUBLISH");
            assertThat(asked(MEMBER).getEvents().get(0).getOrganizer().getEmail())
                    .isEqualTo("raadslag@localhost");
        } finally {
            sql("update person set subject = ? where email = ?", subject("medlem"), MEMBER);
        }
    }

    @Test
    void somebodyWhoseRightWasTakenIsNotAskedUntilTheyAreLetInAgain() {
        access("members", false);
        access("substitutes", false);
        try {
            sendOut();
            assertThat(asked(MEMBER).getMethod().getValue()).isEqualTo("PUBLISH");
            sql("update access set wanted = true where role = 'members' and person_id = ?", person("medlem"));
            sendOut();
            assertThat(asked(MEMBER).getMethod().getValue())
                    .as("the roles that they never had stay taken")
                    .isEqualTo("REQUEST");
        } finally {
            sql("delete from access where person_id = ?", person("medlem"));
        }
    }

    private void access(String role, boolean wanted) {
        sql(
                """
                insert into access (person_id, body_id, role, wanted, done, from_day, at, subject, by)
                values (?, 'kkr-midtjylland', ?, ?, true, '2026-01-01', now(), 'test', 'test')""",
                person("medlem"),
                role,
                wanted);
    }

    @Test
    void whoHasAnsweredIsNotAskedAgainWhenOnlyTheAgendaChanges() {
        assertThat(taken(answer(MEMBER, "ACCEPTED"))).isEqualTo(Outcome.ACCEPTED);
        did(step("sekretariat", "revise"));
        close("2.1");
        did(step("sekretariat", "send-revised"));
        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
        move("2027-02-02T09:00");
        assertThat(status()).as("of the new time nobody knows").isEqualTo(ParticipationStatus.NEEDS_ACTION);
    }

    private ParticipationStatus status() {
        return asked(MEMBER).getEvents().get(0).getAttendees().get(0).getParticipationStatus();
    }

    private String address(String email) {
        return asked(email).getEvents().get(0).getOrganizer().getEmail();
    }
}
