package dk.raadslag.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
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
    private static final String HOW_TO_ANSWER =
            "Svarer du nej i kalenderen, får sekretariatet dit afbud. Svarer du ja, er du ventet. Skal en stedfortræder "
                    + "indkaldes, så meld afbud på mødets side.";

    /**
     * Somebody whose calendar may answer.
     *
     * @param at the address that takes the answer, of this person for this meeting
     * @param answered what their calendar has answered for this time of the meeting, as iCalendar says it; null for
     *     nothing
     */
    public record Asked(String at, String name, String email, String answered) {}

    /** For those who are to come. @param asked null for somebody whose calendar cannot answer */
    public String published(Asked asked) {
        return text(asked == null ? "PUBLISH" : "REQUEST", "Møde i " + meeting.body(), Status.confirmed(), asked);
    }

    /** Nobody is to come any more. */
    public String cancelled(Asked asked) {
        return text("CANCEL", "Aflyst: Møde i " + meeting.body(), Status.cancelled(), asked);
    }

    /** This person is not to come any more; others are. */
    public String withdrawn(Asked asked) {
        return text("CANCEL", "Møde i " + meeting.body(), Status.cancelled(), asked);
    }

    private String text(String method, String summary, Status status, Asked asked) {
        VEvent event = ICalendar.event(meeting.id() + "@raadslag", moves, at);
        event.setSummary(summary);
        ICalendar.span(event, meeting.start(), meeting.end());
        if (meeting.place() != null && !meeting.place().isBlank()) event.setLocation(meeting.place());
        event.setStatus(status);
        event.setUrl(site + "/moede/" + meeting.id());
        event.setOrganizer(new Organizer("Rådslag", asked == null ? from : asked.at()));
        if (asked != null) event.addAttendee(attendee(asked));
        if (method.equals("REQUEST")) event.setDescription(HOW_TO_ANSWER);
        biweekly.ICalendar calendar = ICalendar.empty();
        calendar.setMethod(method);
        calendar.addEvent(event);
        return new String(ICalendar.bytes(calendar), StandardCharsets.UTF_8);
    }

    private static Attendee attendee(Asked asked) {
        Attendee attendee = new Attendee(asked.name(), asked.email());
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(
                asked.answered() == null
                        ? ParticipationStatus.NEEDS_ACTION
                        : ParticipationStatus.get(asked.answered()));
        attendee.setRsvp(true);
        return attendee;
    }
}
