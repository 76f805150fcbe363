package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Choice;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Vote;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is on the list, and who only seems to be. */
class PeopleChecksTest extends CheckCase {
    @Test
    void expectedPeopleWhoNeverRegisteredAreReported() {
        Attendance came = Attendance.listed(Group.PARTICIPANT, "Medlem", "Randers", null);
        Attendance other = Attendance.listed(Group.PARTICIPANT, "Medlem", "Viborg", null);
        MeetingSnapshot meeting = meeting(decided("KKR Midtjylland godkendte planen."))
                .withStatus(MeetingStatus.ENDED)
                .withAttendance(List.of(came, other.withStays(List.of())));
        assertThat(codes(meeting, Kind.MINUTES)).containsExactly("not-registered");
        assertThat(codes(meeting.withAttendance(List.of(came, other)), Kind.MINUTES))
                .isEmpty();
    }

    @Test
    void peopleListedTwiceAreReported() {
        Attendance one = Attendance.listed(Group.PARTICIPANT, "Medlem", "Randers", null);
        MeetingSnapshot meeting = meeting(decided("KKR Midtjylland godkendte planen."));
        assertThat(codes(meeting.withAttendance(List.of(one, one)), Kind.MINUTES))
                .containsExactly("participant-twice");
        Attendance absent = Attendance.listed(Group.APOLOGY, "Medlem", "Randers", null);
        assertThat(codes(meeting.withAttendance(List.of(one, absent)), Kind.MINUTES))
                .containsExactly("present-without-times");
        assertThat(codes(
                        meeting.withAttendance(
                                List.of(one.withStays(List.of(new Stay(null, Instant.EPOCH, false))), absent)),
                        Kind.MINUTES))
                .isEmpty();
    }

    @Test
    void aVoteByAnAbsentSeatIsReported() {
        UUID seat = UUID.randomUUID();
        Instant called = Instant.parse("2026-12-03T09:20:00Z");
        Vote vote = Vote.called("Ja?", false, called)
                .with(new Vote.Ballot(seat, "Medlem", "Randers", Choice.FOR))
                .closed(called.plusSeconds(60));
        Item voted = decided("Godkendt.").withTreatment(Treatment.NONE.withVotes(List.of(vote)));
        Attendance here = Attendance.listed(Group.PARTICIPANT, "Medlem", "Randers", null)
                .withId(UUID.randomUUID())
                .withSeatId(seat);
        Attendance away = here.withStays(List.of(
                new Stay(null, called.minusSeconds(60), false), new Stay(called.plusSeconds(120), null, false)));
        MeetingSnapshot meeting = meeting(voted);
        assertThat(codes(meeting.withAttendance(List.of(here)), Kind.MINUTES)).doesNotContain("voted-absent");
        assertThat(codes(meeting.withAttendance(List.of(away)), Kind.MINUTES)).contains("voted-absent");
    }

    @Test
    void twoPeopleInDifferentSeatsMayHaveTheSameName() {
        Attendance one = Attendance.listed(Group.PARTICIPANT, "Medlem", "Randers", null)
                .withId(UUID.randomUUID())
                .withSeatId(UUID.randomUUID());
        MeetingSnapshot meeting = meeting(decided("Godkendt."));
        Attendance other = one.withId(UUID.randomUUID()).withSeatId(UUID.randomUUID());
        assertThat(codes(meeting.withAttendance(List.of(one, other)), Kind.MINUTES))
                .doesNotContain("participant-twice");
        assertThat(codes(meeting.withAttendance(List.of(one, other.withSeatId(null))), Kind.MINUTES))
                .contains("participant-twice");
    }
}
