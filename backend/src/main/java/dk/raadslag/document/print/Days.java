package dk.raadslag.document.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in the running text of documents. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

    private Days() {}

    /** As in "4. november 2022". */
    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
