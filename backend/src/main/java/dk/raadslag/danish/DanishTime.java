package dk.raadslag.danish;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The time in Denmark, and days and times as documents, letters and messages write them. */
public final class DanishTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    public static final Locale LOCALE = Locale.forLanguageTag("da-DK");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", LOCALE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", LOCALE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", LOCALE);

    private DanishTime() {}

    /** The time that clocks in Denmark show at that moment. */
    public static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** As in "4. november 2022". */
    public static String day(TemporalAccessor day) {
        return DAY.format(day);
    }

    /** As in "fredag den 4. november 2022". */
    public static String longDay(TemporalAccessor day) {
        return LONG_DAY.format(day);
    }

    /** As in "4. november 2022 kl. 9.30". */
    public static String moment(TemporalAccessor moment) {
        return day(moment) + " kl. " + clock(moment);
    }

    /**
     * When something begins and ends: "9.30", "9.30 – 12.00", or with the day on which it ends if that is another day.
     */
    public static String span(LocalDateTime start, LocalDateTime end) {
        if (end == null) return clock(start);
        boolean sameDay = end.toLocalDate().equals(start.toLocalDate());
        return clock(start) + " – " + (sameDay ? "" : longDay(end) + " kl. ") + clock(end);
    }

    /** As in "9.30". */
    public static String clock(TemporalAccessor time) {
        return CLOCK.format(time);
    }
}
