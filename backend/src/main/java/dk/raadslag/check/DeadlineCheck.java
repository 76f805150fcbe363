package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Inden den 1. september" in what is asked or decided: some answer on that day, and some hold that it is too late. In
 * a case presentation only of days to come, since it tells what was as well.
 */
final class DeadlineCheck {
    private static final Pattern BEFORE = Pattern.compile(
            "\\binden\\s+(?:den\\s+|d\\.\\s*)?\\d{1,2}\\.\\s*(?:" + String.join("|", WrittenDay.MONTHS)
                    + ")(?:\\s+\\d{4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DeadlineCheck() {}

    static Stream<Finding> of(Item item, LocalDate meeting) {
        return Passage.of(item).flatMap(passage -> BEFORE.matcher(passage.plain())
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .filter(written -> binds(passage, written, meeting))
                .distinct()
                .map(written -> Finding.in(
                        item, Warning.DEADLINE_UNCLEAR, Map.of("written", written, "place", passage.place()))));
    }

    private static boolean binds(Passage passage, String written, LocalDate meeting) {
        if (passage.field() != TextField.CASE_PRESENTATION) return true;
        return WrittenDay.in(written)
                .anyMatch(found -> found.day().filter(meeting::isBefore).isPresent());
    }
}
