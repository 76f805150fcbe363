package dk.raadslag.check;

import dk.raadslag.document.write.pdf.Printable;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Characters that none of our fonts has: the document would print a box in their place, and be sealed that way. */
final class SignCheck {
    private SignCheck() {}

    static Stream<Finding> of(Item item) {
        Stream<Finding> titles = Stream.concat(
                        Stream.of(item.title()), item.attachments().stream().map(Attachment::title))
                .flatMap(title -> told(item, title, Warning.UNPRINTABLE_TITLE, "title", title));
        Stream<Finding> texts = Passage.of(item)
                .flatMap(passage -> told(item, words(passage), Warning.UNPRINTABLE, "place", passage.place()));
        return Stream.concat(titles, texts);
    }

    private static Stream<Finding> told(Item item, String words, Warning warning, String detail, String where) {
        Set<String> missing = Printable.missing(words);
        if (missing.isEmpty()) return Stream.of();
        return Stream.of(Finding.in(item, warning, Map.of("signs", String.join(" ", missing), detail, where)));
    }

    private static String words(Passage passage) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(passage.plain());
        passage.tables().forEach(table -> table.words().forEach(parts::addAll));
        return String.join("\n", parts);
    }
}
