package dk.raadslag.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of {@code src/test/resources/matrix}: a line that begins with "|" is a row, every other one is for readers.
 */
public final class Table {
    private Table() {}

    /** One row, each cell by the head of its column. */
    public record Row(String file, int line, Map<String, String> cells) {
        /** Fails when the table has no such column. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) throw new AssertionError(file + " has no column " + column);
            return cell;
        }
    }

    /** The rows of every table in the file; a row under a line of dashes belongs to the head above it. */
    public static List<Row> read(String file) {
        List<Row> rows = new ArrayList<>();
        List<String> head = List.of();
        String[] lines = text(file).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].startsWith("|")) head = List.of();
            else if (head.isEmpty()) head = cells(lines[i]);
            else if (!lines[i].startsWith("|-")) rows.add(row(file, i + 1, head, cells(lines[i])));
        }
        return rows;
    }

    private static Row row(String file, int line, List<String> head, List<String> cells) {
        if (cells.size() != head.size()) throw new AssertionError(file + ":" + line + " has not a cell a column");
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) row.put(head.get(i), cells.get(i));
        return new Row(file, line, row);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|")) cells.add(cell.strip());
        return cells;
    }

    private static String text(String file) {
        try (InputStream in = Table.class.getResourceAsStream("/matrix/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
