package dk.raadslag.calendar;

import dk.raadslag.protocol.Reason;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of meetings as people write it, one a line: "tors. den 3. december 2026 kl. 10-14, Viborg", "3/12-2026",
 * "03-12-2026 10:00". A year that stands alone on a line, or in a heading, is meant for the lines below it.
 */
public final class DateLines {
    /** Defaults for what a line does not say; each may be null. */
    public record Usual(LocalTime start, LocalTime end, String place) {}

    /**
     * One line and how it was read.
     *
     * @param number of the line in the text, from 1
     * @param meeting null when the line was not understood, or is a heading
     * @param problem why it was not understood, null when it was
     * @param weekday the day of the week the line names, from 1, or null
     */
    public record Line(int number, String text, MeetingDate meeting, Said problem, Integer weekday) {}

    private static final Pattern YEAR_ALONE = Pattern.compile("(?<!\\d)((?:19|20|21)\\d\\d)(?!\\d)");
    private static final Pattern LINK = Pattern.compile("https://\\S+");

    private DateLines() {}

    /** Empty lines are left out. */
    public static List<Line> read(String text, Usual usual) {
        List<Line> lines = new ArrayList<>();
        String[] written = text.split("\\R", -1);
        Integer year = null;
        for (int at = 0; at < written.length; at++) {
            String line = written[at].replaceAll("[\\h\\u200b]+", " ").strip();
            if (line.isEmpty()) continue;
            Integer headed = heading(line);
            if (headed != null) year = headed;
            lines.add(headed == null ? read(at + 1, line, year, usual) : new Line(at + 1, line, null, null, null));
        }
        return lines;
    }

    private static Integer heading(String line) {
        Matcher found = YEAR_ALONE.matcher(line);
        if (!found.find()) return null;
        String rest = line.substring(0, found.start()) + line.substring(found.end());
        return rest.chars().anyMatch(Character::isDigit) ? null : Integer.valueOf(found.group(1));
    }

    private static Line read(int number, String line, Integer year, Usual usual) {
        Matcher linked = LINK.matcher(line);
        String link = linked.find() ? linked.group() : null;
        String words = link == null ? line : line.replace(link, " ");
        try {
            DateWords.Found date = DateWords.find(words, year);
            TimeWords.Found time = TimeWords.find(date.rest());
            LocalTime start = time.start() == null ? usual.start() : time.start();
            if (start == null) throw new NotUnderstood(Warning.NO_TIME);
            LocalTime end = time.start() == null ? usual.end() : time.end();
            MeetingDate meeting = meeting(date.day(), start, end, place(time.rest(), usual.place()), link);
            return new Line(number, line, meeting, null, date.weekday());
        } catch (NotUnderstood e) {
            return new Line(number, line, null, e.said, null);
        }
    }

    private static MeetingDate meeting(LocalDate day, LocalTime start, LocalTime end, String place, String link) {
        return new MeetingDate(
                LocalDateTime.of(day, start), end == null ? null : LocalDateTime.of(day, end), place, link);
    }

    /** The rest of the line is the place. */
    private static String place(String rest, String usual) {
        String place = rest.replaceAll("^[\\s,;:.–—|*•-]+|[\\s,;:–—|-]+$", "")
                .replaceFirst("(?i)^(sted|på|i)\\s*:?\\s+", "")
                .strip();
        return place.isEmpty() ? usual == null || usual.isBlank() ? null : usual.strip() : place;
    }

    /** A line that names an impossible meeting. */
    static final class NotUnderstood extends RuntimeException {
        private final transient Said said;

        NotUnderstood(Reason reason) {
            this(new Said(reason));
        }

        NotUnderstood(Said said) {
            super(said.code(), null, false, false);
            this.said = said;
        }
    }

    /** The day; fails with {@link NotUnderstood} when it is not in the calendar. */
    static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new NotUnderstood(new Said(Warning.NO_SUCH_DATE, Map.of("written", day + "." + month + "." + year)));
        }
    }
}
