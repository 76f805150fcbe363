package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import dk.raadslag.body.Seat;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot;
import java.util.UUID;

/**
 * Who may report whom (design: "report own absence, call own substitute"). The meeting's policy says who writes lines.
 */
final class AttendancePolicy {
    private AttendancePolicy() {}

    /** Holders for their own seat, the secretariat for all. Directors hold seats too, and may have a substitute. */
    static Seat seatOf(Attempt attempt, Seating seating, UUID seatId) {
        requireFollower(attempt);
        Seat seat = seating.seat(seatId);
        if (!attempt.audience().writes() && !Seating.is(seat.holder(), attempt.actor())) {
            throw Refusal.forbidden(attempt.actor());
        }
        return seat;
    }

    /** People who may not follow the meeting have no part in it. */
    static void requireFollower(Attempt attempt) {
        if (!attempt.audience().follows()) throw Refusal.forbidden(attempt.actor());
    }

    /** A director of a KD-Net takes part in it, even without a known seat. */
    static boolean isDirectorOf(Actor actor, MeetingSnapshot meeting) {
        return meeting.houseStyle() == HouseStyle.KD_NET && actor.has(meeting.bodyId(), Role.DIRECTORS);
    }
}
