package dk.raadslag.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a calendar answers (iTIP REPLY).
 *
 * @param uid of the event
 * @param sequence which version of the event it answers
 * @param stamp when the person answered, by the clock of their device
 * @param attendees who answers; usually one
 * @param comment what the person wrote, or null
 */
record CalendarReply(String uid, int sequence, Instant stamp, List<Attendee> attendees, String comment) {
    /** @param email in small letters @param outcome ACCEPTED, DECLINED, TENTATIVE or why it is none of these */
    record Attendee(String email, Outcome outcome) {}

    /** What the person with this address answers; empty when it is somebody else's answer. */
    Optional<Outcome> of(String email) {
        return attendees.stream()
                .filter(attendee -> attendee.email().equalsIgnoreCase(email))
                .map(Attendee::outcome)
                .findFirst();
    }
}
