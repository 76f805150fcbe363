package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One text of an item. */
record Passage(TextField field, RichText text) {
    /** All texts of the item that have words. */
    static Stream<Passage> of(Item item) {
        return TextField.OF_ITEMS.stream()
                .filter(field -> item.text(field) != null)
                .map(field -> new Passage(field, item.text(field)));
    }

    /** Where it is: a detail of findings, e.g. {@code background}; the catalogues have what people call it. */
    String place() {
        return field.code();
    }

    String plain() {
        return text.plain();
    }

    /** The rows of each table. */
    Stream<List<List<String>>> tables() {
        return text.ops().stream()
                .map(Op::insert)
                .filter(Map.class::isInstance)
                .map(embed -> ((Map<?, ?>) embed).get("table"))
                .filter(Map.class::isInstance)
                .map(table -> ((List<?>) ((Map<?, ?>) table).get("rows"))
                        .stream().map(Passage::cells).toList());
    }

    private static List<String> cells(Object row) {
        return ((List<?>) row).stream().map(String::valueOf).toList();
    }

    /** The addresses of its links. */
    Stream<String> links() {
        return text.ops().stream()
                .map(op -> op.attributes().get("link"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct();
    }

    /** How many attachment marks ("./.") it has. */
    long marks() {
        return text.ops().stream()
                .filter(op -> op.insert() instanceof Map<?, ?> embed && embed.containsKey("attachmentMark"))
                .count();
    }
}
