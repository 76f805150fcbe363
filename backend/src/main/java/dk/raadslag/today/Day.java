package dk.raadslag.today;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Seat;
import dk.raadslag.danish.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What cards are made of.
 *
 * @param bodyIds that concern the person: their own and the pairs of these; for people without a role all, or those of
 *     one region
 * @param meetings of these bodies that the person may know of, and that are not over and done with
 * @param seats where the person is holder or substitute today; empty for nobody logged in
 */
public record Day(Actor actor, Instant now, List<String> bodyIds, List<Own> meetings, List<Seat> seats) {
    /** How far ahead people are told of what must be done. */
    private static final int DAYS_AHEAD = 7;

    /** In Denmark. */
    public LocalDateTime time() {
        return DanishTime.at(now);
    }

    public LocalDate date() {
        return time().toLocalDate();
    }

    /** True if it must be done within a week, or should have been done; false without a deadline. */
    public boolean isNear(LocalDate day) {
        return day != null && !day.isAfter(horizon());
    }

    /** Where the person is holder or substitute in this body. */
    public List<Seat> seatsOf(String bodyId) {
        return seats.stream().filter(seat -> seat.bodyId().equals(bodyId)).toList();
    }

    /** The last day of which people are told now. */
    public LocalDate horizon() {
        return date().plusDays(DAYS_AHEAD);
    }
}
