package dk.raadslag.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.words.TextTable.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words marked in a cell are found in the table as it becomes, and never in another row or column. */
class CellMarkTest {
    private static final List<List<Cell>> ROWS = List.of(
            List.of(Cell.of("Skole").down(2), Cell.of("Optag").across(2)),
            row("2021", "2022"),
            row("Østby", "124 i alt", "130"),
            row("Åmose", "32", "32"),
            row("Vestby", "32", "32"));
    private static final TextTable PLACES = TextTable.of(2, 1, ROWS).withCaption("Tabel 1. Optag");
    private static final CellPlace IN_AMOSE = new CellPlace(3, 1, 0, 2);
    private static final CellMark AMOSE = CellMark.of(PLACES, IN_AMOSE).orElseThrow();

    private static List<Cell> row(String... words) {
        return Arrays.stream(words).map(Cell::of).toList();
    }

    /** The table with another row at a place, or without it. */
    private static TextTable with(int at, List<Cell> other) {
        List<List<Cell>> rows = new ArrayList<>(ROWS);
        if (other == null) rows.remove(at);
        else rows.set(at, other);
        return TextTable.of(2, 1, rows);
    }

    private static CellPlace found(TextTable now) {
        return AMOSE.find(now, "32").map(CellMark.Found::place).orElse(null);
    }

    private static CellPlace at(int row, int column) {
        return new CellPlace(row, column, 0, 2);
    }

    @Test
    void areCalledByTheirTableRowAndHeadings() {
        assertThat(AMOSE.names()).isEqualTo(new CellMark.Names("Tabel 1. Optag", "Åmose", "Optag, 2021"));
        CellMark heading = CellMark.of(PLACES, new CellPlace(0, 1, 0, 5)).orElseThrow();
        assertThat(heading.names()).isEqualTo(new CellMark.Names("Tabel 1. Optag", "", ""));
        CellMark name = CellMark.of(PLACES, new CellPlace(4, 0, 0, 6)).orElseThrow();
        assertThat(name.names()).isEqualTo(new CellMark.Names("Tabel 1. Optag", "", "Skole"));
    }

    @Test
    void areWordsOfOneCell() {
        assertThat(CellMark.of(PLACES, new CellPlace(2, 1, 4, 9))).isPresent();
        for (CellPlace outside : List.of(
                new CellPlace(9, 1, 0, 2),
                new CellPlace(1, 0, 0, 2),
                new CellPlace(3, 3, 0, 2),
                new CellPlace(3, 1, 0, 3),
                new CellPlace(3, 1, 1, 1),
                new CellPlace(2, 1, 3, 4),
                new CellPlace(-1, -1, -1, 2)))
            assertThat(CellMark.of(PLACES, outside)).as(outside.toString()).isEmpty();
    }

    @Test
    void followTheirRowWhenRowsComeAndGo() {
        List<List<Cell>> rows = new ArrayList<>(ROWS);
        rows.add(2, row("Engby", "32", "32"));
        rows.add(2, row("Sø", "1", "2"));
        assertThat(found(TextTable.of(2, 1, rows))).isEqualTo(at(5, 1));
        assertThat(found(with(2, null))).isEqualTo(at(2, 1));
        assertThat(found(with(3, null))).as("its row is gone").isNull();
    }

    @Test
    void followTheirColumn() {
        List<List<Cell>> rows = List.of(
                List.of(Cell.of("Skole").down(2), Cell.of("Optag").across(3)),
                row("2020", "2021", "2022"),
                row("Østby", "1", "124 i alt", "130"),
                row("Åmose", "2", "32", "32"));
        assertThat(found(TextTable.of(2, 1, rows))).isEqualTo(at(3, 2));
        assertThat(found(with(1, row("Sidste år", "I år"))))
                .as("a heading was reworded")
                .isEqualTo(at(3, 1));
        List<List<Cell>> fewer = List.of(row("Skole", "2022"), row("Østby", "130"), row("Åmose", "32"));
        assertThat(found(TextTable.of(1, 1, fewer))).as("its column is gone").isNull();
    }

    @Test
    void areTheWholeCellWhenItSaysSomethingElse() {
        assertThat(found(with(3, row("Åmose", "cirka 32", "32")))).isEqualTo(new CellPlace(3, 1, 6, 8));
        assertThat(found(with(3, row("Åmose", "40 pladser", "32")))).isEqualTo(new CellPlace(3, 1, 0, 10));
        assertThat(found(with(3, row("Åmose", "", "32")))).as("it is empty").isNull();
    }

    @Test
    void areFoundWhenTheNameOfTheRowIsReworded() {
        assertThat(found(with(3, row("Åmosen", "32", "32")))).isEqualTo(at(3, 1));
        assertThat(found(with(3, row("Engby", "8", "9")))).as("another row").isNull();
    }

    /** A list of one column has nothing but its neighbours. */
    @Test
    void areFoundBetweenTheirNeighbours() {
        TextTable list = TextTable.of(1, 0, List.of(row("Mål"), row("Flere"), row("Bedre"), row("Hurtigere")));
        CellMark bedre = CellMark.of(list, new CellPlace(2, 0, 0, 5)).orElseThrow();
        TextTable reworded = TextTable.of(1, 0, List.of(row("Mål"), row("Flere"), row("Bedst"), row("Hurtigere")));
        assertThat(bedre.find(reworded, "Bedre").orElseThrow().place()).isEqualTo(new CellPlace(2, 0, 0, 5));
        TextTable shorter = TextTable.of(1, 0, List.of(row("Mål"), row("Flere"), row("Hurtigere")));
        assertThat(bedre.find(shorter, "Bedre")).isEmpty();
    }

    @Test
    void keepLittleOfALongTable() {
        String length = "x".repeat(5_000);
        TextTable wide = TextTable.of(1, 0, List.of(row("a", length), row("b", length), row("c", length)));
        CellMark mark = CellMark.of(wide, new CellPlace(1, 1, 4_000, 4_010)).orElseThrow();
        assertThat(mark.toString().length()).isLessThan(1_500);
        assertThat(mark.holds("x".repeat(10))).isTrue();
        assertThat(AMOSE.holds("32")).isTrue();
        assertThat(AMOSE.holds("33")).isFalse();
        assertThat(AMOSE.holds("[Tabel: Tabel 1. Optag]")).isFalse();
    }

    @Test
    void areReplacedInTheirCellAlone() {
        TextTable changed = IN_AMOSE.saying(PLACES, "40");
        assertThat(changed.words().stream()
                        .map(line -> line.stream().collect(Collectors.joining("|")))
                        .toList())
                .containsExactly("Skole|Optag|", "|2021|2022", "Østby|124 i alt|130", "Åmose|40|32", "Vestby|32|32");
        assertThat(new CellPlace(2, 1, 4, 9)
                        .saying(PLACES, "pladser")
                        .words()
                        .get(2)
                        .get(1))
                .isEqualTo("124 pladser");
        assertThat(changed.caption()).isEqualTo(PLACES.caption());
    }

    /** A thousand rows that are all alike: the nearest one, in bounded time. */
    @Test
    void amongEqualRowsTheNearestCounts() {
        List<List<Cell>> rows = new ArrayList<>(List.of(row("Navn", "Antal")));
        IntStream.range(0, 999).forEach(at -> rows.add(row("samme", "1")));
        TextTable table = TextTable.of(1, 0, rows);
        CellMark mark = CellMark.of(table, new CellPlace(500, 1, 0, 1)).orElseThrow();
        assertThat(mark.find(table, "1").orElseThrow().place().row()).isEqualTo(500);
    }
}
