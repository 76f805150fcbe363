package dk.raadslag.calendar;

import dk.raadslag.model.Deadlines;
import java.time.LocalDate;

/**
 * A body's rules, in working days (see {@link Workdays}). Each may be null: then there is no such deadline.
 *
 * @param material days before the meeting by which KD-Net's reading material must be there
 * @param agenda days before the meeting by which the agenda is to be sent out
 * @param remarks days after the minutes were sent for which remarks on them are accepted
 */
public record DeadlineRules(Integer material, Integer agenda, Integer remarks) {
    /** The deadlines of a meeting on this day; the one for remarks is known only when the minutes are sent. */
    public Deadlines of(LocalDate meeting) {
        return new Deadlines(before(meeting, material), before(meeting, agenda), null, null);
    }

    /** Until when remarks are accepted on minutes that are sent on this day; null without a rule. */
    public LocalDate remarksUntil(LocalDate sent) {
        return remarks == null ? null : Workdays.after(sent, remarks);
    }

    private static LocalDate before(LocalDate meeting, Integer workdays) {
        return workdays == null ? null : Workdays.before(meeting, workdays);
    }
}
