package dk.raadslag.check;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Warning;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time that is outside the meeting: a guest from 11.30 to 12.30 in a meeting that ends at 12. */
final class TimeCheck {
    private static final String TIME = "(\\d{1,2})[.:](\\d{2})";
    private static final Pattern FROM_TO = Pattern.compile(
            "kl\\.?\\s*" + TIME + "\\s*(?:til|-|–|og)\\s*(?:kl\\.?\\s*)?" + TIME, Pattern.CASE_INSENSITIVE);

    private TimeCheck() {}

    /** Of the people who are said to take part at a time. */
    static Stream<Finding> of(MeetingSnapshot meeting) {
        if (!hasTimes(meeting)) return Stream.of();
        return meeting.attendance().stream()
                .filter(line -> line.note() != null && outside(meeting, line.note()))
                .map(line -> Finding.ofMeeting(Warning.TIME_OUTSIDE, details(line)));
    }

    /** Of the time at which the item is planned to begin. */
    static Stream<Finding> of(MeetingSnapshot meeting, Item item) {
        LocalTime slot = item.plan().slot();
        if (slot == null || !hasTimes(meeting) || isWithin(meeting, slot)) return Stream.of();
        return Stream.of(Finding.in(item, Warning.SLOT_OUTSIDE, Map.of("written", DanishTime.clock(slot))));
    }

    private static Map<String, Object> details(Attendance line) {
        return Map.of("name", line.name(), "written", line.note());
    }

    private static boolean hasTimes(MeetingSnapshot meeting) {
        return meeting.end() != null
                && meeting.end().toLocalDate().equals(meeting.start().toLocalDate());
    }

    private static boolean outside(MeetingSnapshot meeting, String note) {
        Matcher span = FROM_TO.matcher(note);
        if (!span.find()) return false;
        Optional<LocalTime> from = time(span.group(1), span.group(2));
        Optional<LocalTime> to = time(span.group(3), span.group(4));
        return from.isPresent() && to.isPresent() && !(isWithin(meeting, from.get()) && isWithin(meeting, to.get()));
    }

    private static boolean isWithin(MeetingSnapshot meeting, LocalTime time) {
        return !time.isBefore(meeting.start().toLocalTime())
                && !time.isAfter(meeting.end().toLocalTime());
    }

    private static Optional<LocalTime> time(String hours, String minutes) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hours), Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
