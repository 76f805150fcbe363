package dk.raadslag.text.replica;

import dk.raadslag.words.TextTable;
import java.util.Map;

/**
 * A visible run of a text that one client wrote.
 *
 * @param insert a String, or a Map for an embed
 * @param clock of its first unit; the others follow
 */
public record Run(Object insert, Map<String, Object> attributes, long client, long clock) {
    /** UTF-16 units of the characters; an embed is one. */
    public int length() {
        return insert instanceof String words ? words.length() : 1;
    }

    /** The part of it from one unit to another. */
    public Run part(int from, int to) {
        Object part = insert instanceof String words ? words.substring(from, to) : insert;
        return new Run(part, attributes, client, clock + from);
    }

    /** As a quotation shows it: a table by its name. The front end's {@code quoted} says the same. */
    String quoted() {
        if (insert instanceof String words) return words;
        return TextTable.in(insert)
                .map(table -> "[Tabel: " + table.name() + "]")
                .orElse("./. ");
    }
}
