package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** Without its tables: sentences do not reach over one. */
    String prose() {
        return text.ops().stream()
                .map(op -> op.insert() instanceof String words
                        ? words
                        : TextTable.in(op.insert()).isPresent() ? "\n" : "./. ")
                .collect(Collectors.joining());
    }

    Stream<TextTable> tables() {
        return text.ops().stream().flatMap(op -> TextTable.in(op.insert()).stream());
    }

    /** The addresses of its links. */
    Stream<String> links() {
        Stream<String> inText = text.ops().stream()
                .map(op -> op.attributes().get("link"))
                .filter(String.class::isInstance)
                .map(String.class::cast);
        Stream<String> inTables = tables().flatMap(table -> table.rows().stream())
                .flatMap(row -> row.stream().map(Cell::link))
                .filter(Objects::nonNull);
        return Stream.concat(inText, inTables).distinct();
    }

    /** How many attachment marks ("./.") it has. */
    long marks() {
        return text.ops().stream()
                .filter(op -> op.insert() instanceof Map<?, ?> embed && embed.containsKey("attachmentMark"))
                .count();
    }
}
