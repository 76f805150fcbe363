package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When something is to happen, as exactly as people know it: a day, "medio december 2022", a quarter, a half-year, a
 * season, a meeting, or the next meeting of a body. In JSON it is an object with the one property that names its kind.
 */
public sealed interface FuzzyDate {
    /** The part of a month: until the 10th, the 20th, its end. */
    enum Part {
        PRIMO,
        MEDIO,
        ULTIMO;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such part */
        @JsonCreator
        public static Part of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Both inclusive. */
    record Span(LocalDate first, LocalDate last) {
        /** Empty for null. */
        private static Optional<Span> ofDay(LocalDate day) {
            return Optional.ofNullable(day).map(known -> new Span(known, known));
        }

        private static Span ofMonths(int year, int month, int count) {
            LocalDate first = LocalDate.of(year, month, 1);
            return new Span(first, first.plusMonths(count).minusDays(1));
        }
    }

    record Day(LocalDate day) implements FuzzyDate {
        @Override
        public Optional<Span> span(LocalDate held) {
            return Span.ofDay(day);
        }
    }

    /** @param part null for all of it */
    record OfMonth(YearMonth month, Part part) implements FuzzyDate {
        @Override
        public Optional<Span> span(LocalDate held) {
            LocalDate first = month.atDay(1);
            if (part == Part.PRIMO) return Optional.of(new Span(first, month.atDay(10)));
            if (part == Part.MEDIO) return Optional.of(new Span(month.atDay(11), month.atDay(20)));
            return Optional.of(new Span(part == null ? first : month.atDay(21), month.atEndOfMonth()));
        }
    }

    /** @param quarter as in {@code 2023-3} */
    record Quarter(String quarter) implements FuzzyDate {
        public Quarter {
            require(quarter, "\\d{4}-[1-4]");
        }

        @Override
        public Optional<Span> span(LocalDate held) {
            return Optional.of(Span.ofMonths(year(quarter), 3 * number(quarter) - 2, 3));
        }
    }

    /** @param half of a year, as in {@code 2022-2} */
    record Half(String half) implements FuzzyDate {
        public Half {
            require(half, "\\d{4}-[12]");
        }

        @Override
        public Optional<Span> span(LocalDate held) {
            return Optional.of(Span.ofMonths(year(half), 6 * number(half) - 5, 6));
        }
    }

    /**
     * Three months, beginning with March, June, September or December. A winter has the year in which it begins: the
     * one of 2022 ends with February 2023.
     *
     * @param season as in {@code 2021-spring}
     */
    record Season(String season) implements FuzzyDate {
        public Season {
            require(season, "\\d{4}-(spring|summer|autumn|winter)");
        }

        @Override
        public Optional<Span> span(LocalDate held) {
            int month =
                    switch (season.substring(5)) {
                        case "spring" -> 3;
                        case "summer" -> 6;
                        case "autumn" -> 9;
                        default -> 12;
                    };
            return Optional.of(Span.ofMonths(year(season), month, 3));
        }
    }

    record OfMeeting(UUID meeting) implements FuzzyDate {
        @Override
        public Optional<Span> span(LocalDate held) {
            return Span.ofDay(held);
        }
    }

    /** @param next the id of a body, whose next meeting it is */
    record Next(String next) implements FuzzyDate {
        @Override
        public Optional<Span> span(LocalDate held) {
            return Span.ofDay(held);
        }
    }

    /**
     * The days it may be; empty for a meeting that is cancelled, deleted or not planned yet.
     *
     * @param held the day of the meeting that it is about, null when it is about none or nobody knows
     */
    Optional<Span> span(LocalDate held);

    /** By which it is to have happened; reminders count from it. Empty as {@link #span}. */
    default Optional<LocalDate> lastDay(LocalDate held) {
        return span(held).map(Span::last);
    }

    /**
     * The one whose property is there.
     *
     * @throws IllegalArgumentException when it is none of them, or several at once
     */
    @JsonCreator
    static FuzzyDate of(
            @JsonProperty("day") LocalDate day,
            @JsonProperty("month") YearMonth month,
            @JsonProperty("part") Part part,
            @JsonProperty("quarter") String quarter,
            @JsonProperty("half") String half,
            @JsonProperty("season") String season,
            @JsonProperty("meeting") UUID meeting,
            @JsonProperty("next") String next) {
        long named = Stream.of(day, month, quarter, half, season, meeting, next)
                .filter(Objects::nonNull)
                .count();
        if (named != 1) throw new IllegalArgumentException("a date of " + named + " kinds");
        if (day != null) return new Day(day);
        if (month != null) return new OfMonth(month, part);
        if (quarter != null) return new Quarter(quarter);
        if (half != null) return new Half(half);
        if (season != null) return new Season(season);
        return meeting != null ? new OfMeeting(meeting) : new Next(next);
    }

    private static int year(String dashed) {
        return Integer.parseInt(dashed.substring(0, 4));
    }

    private static int number(String dashed) {
        return Integer.parseInt(dashed.substring(5));
    }

    private static void require(String written, String pattern) {
        if (!written.matches(pattern)) throw new IllegalArgumentException("no such date: " + written);
    }
}
