package dk.raadslag.mail;

import dk.raadslag.danish.DanishTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a letter may tell: the occasion, the body, when and where the meeting is, what changed as the public may read
 * it, and where to read on. What is closed cannot get into a letter, because there is no place for it.
 *
 * @param bodyName e.g. KKR Midtjylland
 * @param end null when it is not known
 * @param place null when it is not known
 * @param changes Danish sentences; empty unless the occasion is a change of an agenda
 * @param until the deadline of what is asked, in Denmark; null for none
 * @param link where the person reads on, after logging in if need be
 */
public record Notice(
        Occasion occasion,
        String bodyName,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        List<String> changes,
        LocalDateTime until,
        String link) {
    /** More than these are behind the link: a letter is read on a phone. */
    private static final int MOST_CHANGES = 20;

    /** The letter to one person. */
    public Letter to(String address, String name) {
        return Letter.from(
                bodyName,
                address,
                name,
                occasion.subject() + ": " + bodyName + " " + DanishTime.day(start),
                occasion.sentence("mødet i " + bodyName + " " + DanishTime.longDay(start)),
                occasion.calls() ? whenAndWhere() : "",
                whatChanged(),
                until == null ? "" : "Svar senest " + DanishTime.moment(until) + ".",
                "Læs mere her:\n" + link);
    }

    public Notice withUntil(LocalDateTime deadline) {
        return new Notice(occasion, bodyName, start, end, place, changes, deadline, link);
    }

    private String whenAndWhere() {
        String when = "Tid: kl. " + DanishTime.span(start, end);
        return place == null || place.isBlank() ? when : when + "\nSted: " + place.strip();
    }

    private String whatChanged() {
        if (changes.isEmpty()) return "";
        String told = changes.stream()
                .limit(MOST_CHANGES)
                .map(change -> "– " + change)
                .collect(Collectors.joining("\n"));
        int more = changes.size() - MOST_CHANGES;
        return "Det er ændret:\n" + told
                + (more > 0 ? "\n– og " + more + (more == 1 ? " ændring" : " ændringer") + " til" : "");
    }
}
