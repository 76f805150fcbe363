package dk.raadslag.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a letter may tell: the occasion, the body, the day of the meeting, and where to read on. What is closed cannot
 * get into a letter, because there is no place for it.
 *
 * @param bodyName e.g. KKR Midtjylland
 * @param link where the person reads on, after logging in if need be
 */
public record Notice(Occasion occasion, String bodyName, LocalDate day, String link) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", Locale.forLanguageTag("da-DK"));
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));

    /** The letter to one person. */
    public Letter to(String address, String name) {
        String greeting = Letter.oneLine(name);
        String meeting = "mødet i " + bodyName + " " + DAY.format(day);
        String text = (greeting.isEmpty() ? "Hej" : "Kære " + greeting) + "\n\n"
                + occasion.sentence(meeting) + "\n\n"
                + "Læs mere her:\n" + link + "\n\n"
                + "Venlig hilsen\nSekretariatet for " + bodyName + "\n\n"
                + "Brevet er sendt automatisk af Rådslag og kan ikke besvares.\n";
        return new Letter(address, name, occasion.subject() + ": " + bodyName + " " + SHORT_DAY.format(day), text);
    }
}
