package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
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
    /** What is known of meetings: those that were cancelled or deleted have no day. */
    interface Meetings {
        Optional<LocalDate> day(UUID meetingId);

        /** Of the body's next meeting, from where the asker stands. */
        Optional<LocalDate> next(String bodyId);

        /** As in "KKR Midtjylland". */
        String name(String bodyId);
    }

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
        private static Span ofMonths(int year, int month, int count) {
            LocalDate first = LocalDate.of(year, month, 1);
            return new Span(first, first.plusMonths(count).minusDays(1));
        }
    }

    record Day(LocalDate day) implements FuzzyDate {
        @Override
        public Optional<Span> span(Meetings meetings) {
            return Optional.of(new Span(day, day));
        }

        @Override
        public String words(Meetings meetings) {
            return day.getDayOfMonth() + ". " + name(day.getMonth()) + " " + day.getYear();
        }
    }

    /** @param part null for all of it */
    record OfMonth(YearMonth month, Part part) implements FuzzyDate {
        @Override
        public Optional<Span> span(Meetings meetings) {
            LocalDate first = month.atDay(1);
            if (part == Part.PRIMO) return Optional.of(new Span(first, month.atDay(10)));
            if (part == Part.MEDIO) return Optional.of(new Span(month.atDay(11), month.atDay(20)));
            return Optional.of(new Span(part == null ? first : month.atDay(21), month.atEndOfMonth()));
        }

        @Override
        public String words(Meetings meetings) {
            String named = name(month.getMonth()) + " " + month.getYear();
            return part == null ? named : part.code() + " " + named;
        }
    }

    /** @param quarter as in {@code 2023-3} */
    record Quarter(String quarter) implements FuzzyDate {
        public Quarter {
            require(quarter, "\\d{4}-[1-4]");
        }

        @Override
        public Optional<Span> span(Meetings meetings) {
            return Optional.of(Span.ofMonths(year(quarter), 3 * number(quarter) - 2, 3));
        }

        @Override
        public String words(Meetings meetings) {
            return number(quarter) + ". kvartal " + year(quarter);
        }
    }

    /** @param half of a year, as in {@code 2022-2} */
    record Half(String half) implements FuzzyDate {
        public Half {
            require(half, "\\d{4}-[12]");
        }

        @Override
        public Optional<Span> span(Meetings meetings) {
            return Optional.of(Span.ofMonths(year(half), 6 * number(half) - 5, 6));
        }

        @Override
        public String words(Meetings meetings) {
            return number(half) + ". halvår " + year(half);
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
        public Optional<Span> span(Meetings meetings) {
            int month =
                    switch (season.substring(5)) {
                        case "spring" -> 3;
                        case "summer" -> 6;
                        case "autumn" -> 9;
                        default -> 12;
                    };
            return Optional.of(Span.ofMonths(year(season), month, 3));
        }

        @Override
        public String words(Meetings meetings) {
            return switch (season.substring(5)) {
                case "spring" -> "foråret " + year(season);
                case "summer" -> "sommeren " + year(season);
                case "autumn" -> "efteråret " + year(season);
                default -> String.format(Locale.ROOT, "vinteren %d/%02d", year(season), (year(season) + 1) % 100);
            };
        }
    }

    record OfMeeting(UUID meeting) implements FuzzyDate {
        @Override
        public Optional<Span> span(Meetings meetings) {
            return meetings.day(meeting).map(day -> new Span(day, day));
        }

        @Override
        public String words(Meetings meetings) {
            return meetings.day(meeting)
                    .map(day -> "mødet den " + new Day(day).words(meetings))
                    .orElse("et møde, der er aflyst");
        }
    }

    /** @param next the id of a body, whose next meeting it is */
    record Next(String next) implements FuzzyDate {
        @Override
        public Optional<Span> span(Meetings meetings) {
            return meetings.next(next).map(day -> new Span(day, day));
        }

        @Override
        public String words(Meetings meetings) {
            return "næste møde i " + meetings.name(next);
        }
    }

    /** The days it may be; empty for a meeting that is cancelled, deleted or not planned yet. */
    Optional<Span> span(Meetings meetings);

    /** In Danish, to stand in a sentence: "medio december 2022", "3. kvartal 2023", "næste møde i KKR Midtjylland". */
    String words(Meetings meetings);

    /** By which it is to have happened; reminders count from it. Empty as {@link #span}. */
    default Optional<LocalDate> lastDay(Meetings meetings) {
        return span(meetings).map(Span::last);
    }

    /** By their last days; of those with the same, the more exact one first; at the end those without one. */
    static Comparator<FuzzyDate> order(Meetings meetings) {
        return Comparator.comparing(
                (FuzzyDate date) -> date.span(meetings).orElse(null),
                Comparator.nullsLast(
                        Comparator.comparing(Span::last).thenComparing(Span::first, Comparator.reverseOrder())));
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

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("da-DK"));
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
