package dk.raadslag.calendar;

import dk.raadslag.model.Deadlines;
import java.time.LocalDate;

/**
 * A body's rules, in working days (see {@link Workdays}). Each may be null: then there is no such deadline.
 *
 * @param material so many before the meeting, what KD-Net is to read must be there
 * @param agenda so many before the meeting, the agenda is to be sent out
 * @param remarks so many after the minutes were sent, remarks on them are accepted
 */
public record DeadlineRules(Integer material, Integer agenda, Integer remarks) {
    /** What a meeting on this day demands; until when remarks are accepted is known first when minutes are sent. */
    public Deadlines of(LocalDate meeting) {
        return new Deadlines(before(meeting, material), before(meeting, agenda), null, null);
    }

    /** Until when remarks on minutes that are sent on this day are accepted; null when there is no rule. */
    public LocalDate remarksUntil(LocalDate sent) {
        return remarks == null ? null : Workdays.after(sent, remarks);
    }

    private static LocalDate before(LocalDate meeting, Integer workdays) {
        return workdays == null ? null : Workdays.before(meeting, workdays);
    }
}
