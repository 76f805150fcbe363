package dk.raadslag.calendar;

import biweekly.component.VEvent;
import biweekly.property.Organizer;
import biweekly.property.Status;
import dk.raadslag.model.MeetingSnapshot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A meeting as an event that a letter brings into somebody's calendar (RFC 5546). It has the name of the meeting in
 * the calendars to subscribe to, so a later one replaces it, wherever it lies. It tells what the letter tells: the
 * body, when and where, and a link.
 *
 * @param moves how often its date, place or existence was changed
 * @param at when it is sent
 * @param from the e-mail address that letters come from
 */
public record MeetingEvent(MeetingSnapshot meeting, int moves, Instant at, String from, String site) {
    /** For those who are to come. */
    public String published() {
        return text("PUBLISH", "Møde i " + meeting.body(), Status.confirmed());
    }

    /** Nobody is to come any more. */
    public String cancelled() {
        return text("CANCEL", "Aflyst: Møde i " + meeting.body(), Status.cancelled());
    }

    /** This person is not to come any more; others are. */
    public String withdrawn() {
        return text("CANCEL", "Møde i " + meeting.body(), Status.cancelled());
    }

    private String text(String method, String summary, Status status) {
        VEvent event = ICalendar.event(meeting.id() + "@raadslag", moves, at);
        event.setSummary(summary);
        ICalendar.span(event, meeting.start(), meeting.end());
        if (meeting.place() != null && !meeting.place().isBlank()) event.setLocation(meeting.place());
        event.setStatus(status);
        event.setUrl(site + "/moede/" + meeting.id());
        event.setOrganizer(new Organizer("Rådslag", from));
        biweekly.ICalendar calendar = ICalendar.empty();
        calendar.setMethod(method);
        calendar.addEvent(event);
        return new String(ICalendar.bytes(calendar), StandardCharsets.UTF_8);
    }
}
