package dk.raadslag.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Column;
import dk.raadslag.words.TextTable.Note;
import dk.raadslag.words.TextTable.Total;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables as they are stored: what is read, what is filled up, what is refused. */
class TextTableTest {
    private static final TextTable PLACES = TextTable.of(
                    2,
                    1,
                    List.of(
                            List.of(Cell.of("Skole").down(2), Cell.of("Optag").across(2)),
                            row("2021", "2022"),
                            row("Østby*", "124 (6)", "130 (6)"),
                            List.of(
                                    Cell.of("Åmose"),
                                    Cell.of("32"),
                                    Cell.of("ja").inBold()),
                            row("I alt", "156", "162")))
            .withCaption("Tabel 1. Optag")
            .withNotes(List.of(new Note("*", "Med en ny linje")))
            .withSource("Skolerne")
            .withTotal(Total.LAST);

    private static List<Cell> row(String... words) {
        return Arrays.stream(words).map(Cell::of).toList();
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(TextTable.in(PLACES.toEmbed())).contains(PLACES);
        assertThat(TableFault.of(PLACES.toEmbed().get("table"))).isEmpty();
        Map<?, ?> stored = (Map<?, ?>) PLACES.toEmbed().get("table");
        assertThat(stored.keySet().toString())
                .isEqualTo("[v, caption, headRows, headColumns, columns, rows, notes, source, total, from]");
        assertThat(((List<?>) stored.get("rows")).get(2)).isEqualTo(List.of("Østby*", "124 (6)", "130 (6)"));
        assertThat(((List<?>) stored.get("rows")).get(3))
                .isEqualTo(List.of("Åmose", "32", Map.of("t", "ja", "b", true)));
    }

    /** A process that knows the second form only can read every table without italics. */
    @Test
    void italicsMakeTheThirdForm() {
        assertThat(((Map<?, ?>) PLACES.toEmbed().get("table")).get("v")).isEqualTo(2);
        TextTable italic =
                TextTable.of(1, 0, List.of(row("a", "b"), List.of(Cell.of("c").inItalics(), Cell.of("d"))));
        Map<Object, Object> stored = new HashMap<>((Map<?, ?>) italic.toEmbed().get("table"));
        assertThat(stored.get("v")).isEqualTo(3);
        assertThat(TextTable.in(Map.of("table", stored))).contains(italic);
        assertThat(TableFault.of(stored)).isEmpty();
        stored.put("v", 2);
        assertThat(TableFault.of(stored)).contains(TableFault.UNKNOWN);
        stored.put("v", 4);
        assertThat(TableFault.of(stored)).contains(TableFault.UNKNOWN);
    }

    @Test
    void findsWhatItsColumnsHold() {
        TextTable table = TextTable.of(
                1,
                0,
                List.of(
                        row("a", "b", "c", "d", "e"),
                        row("1.200", "130 (6)", "–", "32*", "x"),
                        row("", "128", "3 %", "1", "2")));
        assertThat(table.columns())
                .containsExactly(Column.NUMBER, Column.VALUE_CHANGE, Column.NUMBER, Column.NUMBER, Column.TEXT);
    }

    @Test
    void tellsItsTotalsAndItsWords() {
        assertThat(PLACES.sums(4)).isTrue();
        assertThat(PLACES.sums(2)).isFalse();
        assertThat(PLACES.withTotal(Total.BOTH).sums(2)).isTrue();
        RichText text = new RichText(List.of(new RichText.Op(PLACES.toEmbed(), null), RichText.Op.text("\n")));
        assertThat(text.plain())
                .isEqualTo("Tabel 1. Optag\nSkole\tOptag\n2021\t2022\nØstby*\t124 (6)\t130 (6)\nÅmose\t32\tja\n"
                        + "I alt\t156\t162\n* Med en ny linje\nSkolerne");
        assertThat(PLACES.name()).isEqualTo("Tabel 1. Optag");
        assertThat(PLACES.withCaption("").name()).isEqualTo("Skole, Optag");
    }

    @Test
    void isFilledUpWithoutLosingAWord() {
        TextTable table = TextTable.of(
                1,
                0,
                List.of(
                        List.of(Cell.of("a").down(5), Cell.of("b").across(3)),
                        List.of(Cell.of("c"), Cell.of("d").down(9)),
                        row("e", "f", "g", "h", "i")));
        assertThat(table.words())
                .containsExactly(
                        List.of("a", "b", "", "", "", ""),
                        List.of("c", "d", "", "", "", ""),
                        List.of("e", "", "f", "g", "h", "i"));
        assertThat(TableFault.of(table.toEmbed().get("table"))).isEmpty();
    }

    @Test
    void theFormBeforeIsReadAsItWasShown() {
        Map<String, Object> stored = Map.of(
                "table", Map.of("rows", List.of(List.of("Sted", "2021"), List.of("Østby", "12\n"), List.of("Åmose"))));
        assertThat(TableFault.of(stored.get("table"))).isEmpty();
        TextTable table = TextTable.in(stored).orElseThrow();
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.columns()).containsExactly(Column.TEXT, Column.NUMBER);
        assertThat(table.words())
                .containsExactly(List.of("Sted", "2021"), List.of("Østby", "12"), List.of("Åmose", ""));
        assertThat(TableFault.of(Map.of("rows", List.of(List.of(1))))).contains(TableFault.UNKNOWN);
    }

    @Test
    void whatDoesNotAddUpIsRefused() {
        assertThat(with("rows", List.of(List.of("a", "b"), List.of("c")))).contains(TableFault.RAGGED);
        assertThat(with("rows", List.of(List.of("a", "b"), List.of("c", "d", "e"))))
                .contains(TableFault.RAGGED);
        assertThat(with("rows", List.of(List.of("a", "b"), List.of(Map.of("t", "c", "cols", 3)))))
                .contains(TableFault.RAGGED);
        assertThat(with("rows", List.of(List.of("a", "b"), List.of("c", Map.of("t", "d", "rows", 2)))))
                .contains(TableFault.RAGGED);
        List<?> outOfHeadings = List.of(List.of(Map.of("t", "a", "rows", 2), "b"), List.of("c"));
        assertThat(with("rows", outOfHeadings)).contains(TableFault.RAGGED);
        assertThat(with("rows", List.of())).contains(TableFault.RAGGED);
        assertThat(with("rows", List.of(List.of("a", "b"), List.of("c", Map.of("t", "d", "rows", 1)))))
                .isEmpty();
    }

    @Test
    void whatIsUnknownOrTooLargeIsRefused() {
        assertThat(with("v", 4)).contains(TableFault.UNKNOWN);
        assertThat(with("headRows", 0)).contains(TableFault.UNKNOWN);
        assertThat(with("headColumns", 2)).contains(TableFault.UNKNOWN);
        assertThat(with("columns", List.of(Map.of("kind", "date"), Map.of("kind", "text"))))
                .contains(TableFault.UNKNOWN);
        assertThat(with("onclick", "x")).contains(TableFault.UNKNOWN);
        assertThat(with("total", "middle")).contains(TableFault.UNKNOWN);
        assertThat(with("from", Map.of("vote", "1"))).contains(TableFault.UNKNOWN);
        assertThat(with("from", Map.of("budget", "b7"))).isEmpty();
        assertThat(with("rows", List.of(List.of("a", Map.of("t", "b", "link", "javascript:x()")))))
                .contains(TableFault.UNKNOWN);
        assertThat(with("rows", List.of(List.of("a", "\ud83d")))).contains(TableFault.UNKNOWN);
        assertThat(with("rows", Collections.nCopies(1001, List.of("a", "b")))).contains(TableFault.TOO_LARGE);
        assertThat(with("notes", Collections.nCopies(51, Map.of("mark", "*", "text", "x"))))
                .contains(TableFault.TOO_LARGE);
        assertThat(TableFault.of("table")).contains(TableFault.UNKNOWN);
    }

    /** A table of two columns and two rows, but for one property. */
    private static java.util.Optional<TableFault> with(String property, Object value) {
        TextTable table = TextTable.of(1, 0, List.of(row("a", "b"), row("1", "2")));
        Map<Object, Object> stored = new HashMap<>((Map<?, ?>) table.toEmbed().get("table"));
        assertThat(TableFault.of(stored)).isEmpty();
        stored.put(property, value);
        return TableFault.of(stored);
    }
}
