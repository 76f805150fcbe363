package dk.raadslag.notice;

import dk.raadslag.body.Person;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Notice;
import dk.raadslag.mail.Occasion;
import dk.raadslag.meeting.Changes;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes the letters about a meeting. They name the body, when and where, and a link; what is written about an item is
 * behind it, where each reader sees what they may.
 */
final class MeetingLetters {
    private final String site;

    /** @param site where browsers reach Rådslag */
    MeetingLetters(String site) {
        this.site = site;
    }

    /**
     * One letter to each address, whatever seats they have.
     *
     * @param events for the calendar of somebody in which the meeting belongs, or may stand; null for none
     */
    List<Letter> of(Notice notice, List<Receivers.Group> receivers, Function<Person, String> events) {
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Receivers.Group group : receivers) {
            for (Receivers.Receiver receiver : group.people()) {
                if (!receiver.hasAddress()) continue;
                String address = receiver.person().email();
                Letter letter = notice.to(address, receiver.person().name());
                String event = receiver.calendar() ? events.apply(receiver.person()) : null;
                Letter sent = event == null ? letter : letter.withEvent(event);
                // With two seats, the letter is that of the one for which they have it.
                letters.merge(
                        address.toLowerCase(Locale.ROOT),
                        sent,
                        (first, other) -> first.event() == null ? other : first);
            }
        }
        return List.copyOf(letters.values());
    }

    /**
     * What a letter tells of changes: nothing of an item that was closed before or after, and no title, since a letter
     * stays what it is when an item is closed later.
     */
    static List<String> told(List<Edition.Change> changes) {
        return changes.stream()
                .filter(change -> !change.closed())
                .map(Changes::withoutTitle)
                .toList();
    }

    /** The letter as everybody gets it. @param changes as {@link #told} has them */
    Notice notice(Occasion occasion, MeetingSnapshot meeting, List<String> changes) {
        return new Notice(
                occasion,
                meeting.body(),
                meeting.start(),
                meeting.end(),
                meeting.place(),
                changes,
                null,
                site + "/moede/" + meeting.id());
    }
}
