package dk.raadslag.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A {@link FuzzyDate} in the columns of a table.
 *
 * @param kind the name of its property in JSON
 * @param value as in JSON; null for a meeting
 * @param part of a month, or null
 */
public record DateColumns(String kind, String value, String part, UUID meetingId) {
    public static DateColumns of(FuzzyDate date) {
        if (date instanceof FuzzyDate.Day one) return plain("day", one.day());
        if (date instanceof FuzzyDate.OfMonth one)
            return new DateColumns(
                    "month",
                    one.month().toString(),
                    one.part() == null ? null : one.part().code(),
                    null);
        if (date instanceof FuzzyDate.Quarter one) return plain("quarter", one.quarter());
        if (date instanceof FuzzyDate.Half one) return plain("half", one.half());
        if (date instanceof FuzzyDate.Season one) return plain("season", one.season());
        if (date instanceof FuzzyDate.Next one) return plain("next", one.next());
        return new DateColumns("meeting", null, null, ((FuzzyDate.OfMeeting) date).meeting());
    }

    private static DateColumns plain(String kind, Object value) {
        return new DateColumns(kind, value.toString(), null, null);
    }

    /** The date that stands in them. */
    public FuzzyDate date() {
        return switch (kind) {
            case "day" -> new FuzzyDate.Day(LocalDate.parse(value));
            case "month" ->
                new FuzzyDate.OfMonth(YearMonth.parse(value), part == null ? null : FuzzyDate.Part.of(part));
            case "quarter" -> new FuzzyDate.Quarter(value);
            case "half" -> new FuzzyDate.Half(value);
            case "season" -> new FuzzyDate.Season(value);
            case "next" -> new FuzzyDate.Next(value);
            default -> new FuzzyDate.OfMeeting(meetingId);
        };
    }
}
