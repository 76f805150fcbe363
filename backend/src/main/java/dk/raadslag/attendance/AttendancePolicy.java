package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.body.Seat;
import dk.raadslag.meeting.Attempt;
import java.util.UUID;

/** Who may report whom (design: "report own absence, call own substitute"); who writes lines is the meeting's policy. */
final class AttendancePolicy {
    private AttendancePolicy() {}

    /** The holder for his own seat, the secretariat for all. A director, who has no substitute, holds a seat too. */
    static Seat seatOf(Attempt attempt, Seating seating, UUID seatId) {
        requireFollower(attempt);
        Seat seat = seating.seat(seatId);
        if (!attempt.audience().writes() && !Seating.is(seat.holder(), attempt.actor())) {
            throw Refusal.forbidden(attempt.actor());
        }
        return seat;
    }

    /** Whoever may not follow the meeting has no part in it. */
    static void requireFollower(Attempt attempt) {
        if (!attempt.audience().follows()) throw Refusal.forbidden(attempt.actor());
    }

    /** A director of a KD-Net takes part in it, also while no seat of his is known. */
    static boolean isDirectorOf(Actor actor, MeetingSnapshot meeting) {
        return meeting.houseStyle() == HouseStyle.KD_NET && actor.has(meeting.bodyId(), Role.DIRECTORS);
    }
}
