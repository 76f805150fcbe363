package dk.raadslag.calendar;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Body;
import dk.raadslag.meeting.MeetingPolicy;

/**
 * Everybody may read the calendar. Only a body's secretariat plans its meetings and changes its template and its rules
 * for deadlines.
 */
final class CalendarPolicy {
    private CalendarPolicy() {}

    /** Fails with {@code forbidden}; that the body exists is no secret. */
    static Body plans(Actor actor, Body body) {
        if (!MeetingPolicy.writes(actor, body.id())) throw Refusal.forbidden(actor);
        return body;
    }
}
