package dk.raadslag.mail;

import dk.raadslag.danish.DanishTime;
import java.time.LocalDate;

/**
 * What a letter may tell: the occasion, the body, the day of the meeting, and where to read on. What is closed cannot
 * get into a letter, because there is no place for it.
 *
 * @param bodyName e.g. KKR Midtjylland
 * @param link where the person reads on, after logging in if need be
 */
public record Notice(Occasion occasion, String bodyName, LocalDate day, String link) {
    /** The letter to one person. */
    public Letter to(String address, String name) {
        return Letter.from(
                bodyName,
                address,
                name,
                occasion.subject() + ": " + bodyName + " " + DanishTime.day(day),
                occasion.sentence("mødet i " + bodyName + " " + DanishTime.longDay(day)),
                "Læs mere her:\n" + link);
    }
}
