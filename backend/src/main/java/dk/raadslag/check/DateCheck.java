package dk.raadslag.check;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A date that cannot be: "31. februar 2026", or a date with the wrong weekday. */
final class DateCheck {
    private DateCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> WrittenDay.in(passage.plain())
                .map(found -> wrong(item, found, passage.place()))
                .flatMap(Optional::stream));
    }

    private static Optional<Finding> wrong(Item item, WrittenDay found, String place) {
        if (found.day().isEmpty()) {
            return Optional.of(
                    Finding.in(item, Warning.IMPOSSIBLE_DATE, Map.of("written", found.written(), "place", place)));
        }
        DayOfWeek weekday = found.day().get().getDayOfWeek();
        String name = weekday.getDisplayName(TextStyle.FULL, DanishTime.LOCALE);
        if (found.weekday() == null || found.weekday().equalsIgnoreCase(name)) return Optional.empty();
        return Optional.of(Finding.in(
                item,
                Warning.WRONG_WEEKDAY,
                Map.of("written", found.written(), "weekday", weekday.getValue(), "place", place)));
    }
}
