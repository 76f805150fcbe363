package dk.raadslag.check;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that looks like a civil registration number (ddmmyy-xxxx). The finding never repeats the number. */
final class CivilNumberCheck {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})[- ]?(\\d{4})(?!\\d)");

    private CivilNumberCheck() {}

    static Stream<Finding> of(Item item) {
        Stream<String> texts =
                Passage.of(item).filter(passage -> has(passage.plain())).map(Passage::place);
        Stream<String> papers = item.attachments().stream()
                .map(Attachment::title)
                .filter(CivilNumberCheck::has)
                .map(title -> "attachment");
        Stream<String> title = has(item.title()) ? Stream.of("title") : Stream.of();
        return Stream.of(texts, papers, title)
                .flatMap(places -> places)
                .map(place -> Finding.in(item, Warning.CIVIL_NUMBER, Map.of("place", place)));
    }

    /** True if the words hold such a number. */
    static boolean has(String words) {
        return NUMBER.matcher(words).results().anyMatch(CivilNumberCheck::isBirthday);
    }

    private static boolean isBirthday(MatchResult found) {
        try {
            // Any leap year: the century does not matter for whether the day exists.
            LocalDate.of(2000, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
