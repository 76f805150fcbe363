package dk.raadslag.calendar;

import dk.raadslag.calendar.DateLines.NotUnderstood;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Warning;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when a meeting begins and ends, in a line whose date was removed. */
final class TimeWords {
    /**
     * @param start null when the line names no time
     * @param end or null
     * @param rest the line without them
     */
    record Found(LocalTime start, LocalTime end, String rest) {}

    private static final String TIME = "(\\d{1,2})(?:[.:](\\d{2}))?";
    private static final String TO = "(?:\\s*(?:[-–—]|til)\\s*(?:kl\\.?\\s*)?" + TIME + ")";
    private static final Pattern AFTER_KL = pattern("(?<!\\p{L})kl(?:okken)?\\.?\\s*" + TIME + TO + "?");
    /** Without "kl." a number alone may be a house number. */
    private static final Pattern SPAN = pattern("(?<![\\d\\p{L}])" + TIME + TO + "(?!\\d)");

    private static final Pattern MOMENT = pattern("(?<![\\d\\p{L}])(\\d{1,2})[.:](\\d{2})(?![\\d.])()()");

    private TimeWords() {}

    /** Fails with {@link NotUnderstood} for an impossible time. */
    static Found find(String line) {
        for (Pattern form : List.of(AFTER_KL, SPAN, MOMENT)) {
            Matcher found = form.matcher(line);
            if (!found.find()) continue;
            LocalTime start = time(found.group(1), found.group(2));
            String until = found.group(3);
            LocalTime end = until == null || until.isEmpty() ? null : time(until, found.group(4));
            if (end != null && !end.isAfter(start)) {
                throw new NotUnderstood(Code.END_BEFORE_START);
            }
            String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
            return new Found(start, end, rest.replaceFirst("(?i)^\\s*kl\\.?\\s*$", ""));
        }
        return new Found(null, null, line);
    }

    private static LocalTime time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours > 23 || minutes > 59) throw new NotUnderstood(Warning.NO_SUCH_TIME);
        return LocalTime.of(hours, minutes);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
