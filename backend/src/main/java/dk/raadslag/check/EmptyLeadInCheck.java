package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.RichText.Op;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that ends by announcing something: "Desuden:" with nothing after it. */
final class EmptyLeadInCheck {
    private static final int LONGEST = 80;
    /** The name of an item, which announces nothing. */
    private static final Pattern LABEL =
            Pattern.compile("(?:punkt|pkt\\.|sag|sag nr\\.|nr\\.) ?[\\d.]+[a-z]?:$", Pattern.CASE_INSENSITIVE);

    private EmptyLeadInCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> announced(passage).stream()
                .map(words ->
                        Finding.in(item, Warning.EMPTY_LEAD_IN, Map.of("words", words, "place", passage.place()))));
    }

    /** Its last line, when that announces something. A table or a mark after it is what it announces. */
    private static Optional<String> announced(Passage passage) {
        List<Op> ops = passage.text().ops();
        StringBuilder tail = new StringBuilder();
        for (int i = ops.size() - 1; i >= 0; i--) {
            if (!(ops.get(i).insert() instanceof String words)) {
                if (tail.toString().isBlank()) return Optional.empty();
                break;
            }
            tail.insert(0, words);
        }
        String last = tail.toString().strip();
        String line = last.substring(last.lastIndexOf('\n') + 1).strip();
        if (!line.endsWith(":") || line.length() < 2 || LABEL.matcher(line).find()) return Optional.empty();
        return Optional.of(line.length() <= LONGEST ? line : "…" + line.substring(line.length() - LONGEST));
    }
}
