package dk.raadslag.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.words.TableDifference.Kind;
import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Column;
import dk.raadslag.words.TextTable.Total;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changed in a table beside its words. */
class TableDifferenceTest {
    private static final List<Cell> HEAD = List.of(Cell.of("Skole"), Cell.of("2021"), Cell.of("2022"));
    private static final List<Cell> FIRST = List.of(Cell.of("Østby"), Cell.of("12"), Cell.of("14"));
    private static final TextTable TABLE = TextTable.of(1, 0, List.of(HEAD, FIRST, FIRST));

    private static RichText text(TextTable... tables) {
        List<RichText.Op> ops = new ArrayList<>();
        for (TextTable table : tables) ops.add(new RichText.Op(table.toEmbed(), java.util.Map.of()));
        ops.add(RichText.Op.text("\n"));
        return new RichText(ops);
    }

    private static List<Kind> between(TextTable old, TextTable now) {
        return TableDifference.between(text(old), text(now)).stream()
                .flatMap(one -> one.kinds().stream())
                .toList();
    }

    private static TextTable with(List<Cell> row) {
        return TextTable.of(1, 0, List.of(HEAD, FIRST, row)).withColumns(TABLE.columns());
    }

    @Test
    void wordsAloneAreNoSuchDifference() {
        assertThat(between(TABLE, TABLE)).isEmpty();
        assertThat(between(TABLE, with(List.of(Cell.of("Åmose"), Cell.of("1"), Cell.of("2")))))
                .isEmpty();
        assertThat(TableDifference.between(null, text(TABLE))).isEmpty();
    }

    @Test
    void spansHeadingsSidesTotalsMarksAndLinksAre() {
        assertThat(between(TABLE, with(List.of(Cell.of("Østby").across(2), Cell.of("14")))))
                .containsExactly(Kind.SPANS);
        assertThat(between(TABLE, TextTable.of(2, 1, TABLE.rows()).withColumns(TABLE.columns())))
                .containsExactly(Kind.HEAD_ROWS, Kind.HEAD_COLUMNS);
        assertThat(between(TABLE, TABLE.withColumns(Arrays.asList(Column.TEXT, Column.TEXT, Column.NUMBER))))
                .containsExactly(Kind.COLUMNS);
        assertThat(between(TABLE, TABLE.withTotal(Total.LAST))).containsExactly(Kind.TOTALS);
        assertThat(between(TABLE, with(List.of(Cell.of("Østby").inItalics(), Cell.of("12"), Cell.of("14")))))
                .containsExactly(Kind.MARKS);
        Cell linked = Cell.of("14").leadingTo("https://eksempel.dk/");
        assertThat(between(TABLE, with(List.of(Cell.of("Østby"), Cell.of("12"), linked))))
                .containsExactly(Kind.LINKS);
    }

    @Test
    void aTableIsKnownAgainByItsNameElseByItsPlace() {
        TextTable other = TABLE.withCaption("Tabel 2");
        assertThat(TableDifference.between(text(TABLE, other), text(other.withTotal(Total.LAST), TABLE)))
                .containsExactly(new TableDifference("Tabel 2", List.of(Kind.TOTALS)));
        assertThat(TableDifference.between(
                        text(other), text(TABLE.withCaption("Ny").withTotal(Total.LAST))))
                .containsExactly(new TableDifference("Ny", List.of(Kind.TOTALS)));
    }
}
