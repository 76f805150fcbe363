package dk.raadslag.check;

import dk.raadslag.document.print.Printable;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Characters that none of our fonts has: the document would print a box in their place, and be sealed that way. */
final class SignCheck {
    private SignCheck() {}

    static Stream<Finding> of(Item item) {
        Stream<Finding> titles = Stream.concat(
                        Stream.of(item.title()), item.attachments().stream().map(Attachment::title))
                .flatMap(title -> told(item, title, "overskriften \"" + title + "\""));
        Stream<Finding> texts = Passage.of(item).flatMap(passage -> told(item, words(passage), passage.name()));
        return Stream.concat(titles, texts);
    }

    private static Stream<Finding> told(Item item, String words, String where) {
        Set<String> missing = Printable.missing(words);
        if (missing.isEmpty()) return Stream.of();
        String which = missing.size() == 1 ? "tegnet " : "tegnene ";
        String said = which + String.join(" ", missing) + " i " + where + " kan ikke trykkes. Der vil stå □ i stedet.";
        return Stream.of(Finding.in(item, "unprintable", said));
    }

    private static String words(Passage passage) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(passage.plain());
        passage.tables().forEach(rows -> rows.forEach(parts::addAll));
        return String.join("\n", parts);
    }
}
