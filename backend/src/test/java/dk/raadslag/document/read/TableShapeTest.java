package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.words.RichText;
import dk.raadslag.words.StarNotes;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Column;
import dk.raadslag.words.TextTable.Note;
import dk.raadslag.words.TextTable.Total;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of text documents: headings over two rows, what they cover, totals, captions, notes. */
class TableShapeTest {
    private static TextTable table(String... lines) {
        List<TextTable> found = tables(lines).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Stream<TextTable> tables(String... lines) {
        List<Paragraph> paragraphs = Arrays.stream(lines)
                .map(line -> new Paragraph(line, false, 0, List.of()))
                .toList();
        RichText text = RichTextWriter.write(paragraphs, true);
        return text.ops().stream().flatMap(op -> TextTable.in(op.insert()).stream());
    }

    @Test
    void headingsOverTwoRowsCoverWhatIsEmptyBehindThem() {
        TextTable table = table(
                "\tGartnere\t\tSkovteknikere\t",
                "\tNu\tFra 2027\tNu\tFra 2027",
                "Hele landet\t3.000\t3.000\t5.997\t5.997",
                "Østby\t857\t853\t1.796\t1.793",
                "Åmose\t2.143\t2.147\t4.201\t4.204",
                "Hele landet\t3.000\t3.000\t5.997\t5.997");
        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.headColumns()).isEqualTo(1);
        assertThat(table.rows().get(0))
                .containsExactly(
                        Cell.of(""),
                        Cell.of("Gartnere").across(2),
                        Cell.of("Skovteknikere").across(2));
        assertThat(table.total()).isEqualTo(Total.BOTH);
        assertThat(table.columns())
                .containsExactly(Column.TEXT, Column.NUMBER, Column.NUMBER, Column.NUMBER, Column.NUMBER);
    }

    @Test
    void valuesWithTheirChangeAndStarsWithTheirNote() {
        String[] rows = {
            "\tOptag 2026 (mere end 2025)\tOptag 2027",
            "Skole\tMed 5 pct.\tMed 5 pct.",
            "Lyngå\t172 (6)\t172",
            "Hedeby*\t124 (6)\t130 (6)",
            "I alt\t296\t302"
        };
        TextTable table = table(rows);
        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.columns()).containsExactly(Column.TEXT, Column.VALUE_CHANGE, Column.VALUE_CHANGE);
        assertThat(table.total()).isEqualTo(Total.LAST);
        assertThat(StarNotes.missing(table)).containsExactly("*");
        String[] all = Stream.of(
                        Stream.of("Tabel 4: Optag"), Arrays.stream(rows), Stream.of("* Ny linje", "Kilde: skolerne"))
                .flatMap(some -> some)
                .toArray(String[]::new);
        TextTable whole = table(all);
        assertThat(whole.caption()).isEqualTo("Tabel 4: Optag");
        assertThat(whole.notes()).containsExactly(new Note("*", "Ny linje"));
        assertThat(whole.source()).isEqualTo("Kilde: skolerne");
        assertThat(StarNotes.missing(whole)).isEmpty();
    }

    @Test
    void marksOfACell() {
        TextTable table = table(
                "\t2026 (i priser for 2027)\t2027",
                "Budget samlet\t34.951\t33.816",
                "Heraf <u>nye</u>\t15.446\t15.071",
                "**Heraf** [noter](https://eksempel.dk)\t19.505\t18.745");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.total()).isEqualTo(Total.NONE);
        assertThat(table.rows().get(2).get(0)).isEqualTo(Cell.of("Heraf nye").underlined());
        assertThat(table.rows().get(3).get(0)).isEqualTo(Cell.of("Heraf noter (https://eksempel.dk)"));
        assertThat(table("a\tb", "[Notat](https://eksempel.dk/n)\t**vigtigt**")
                        .rows()
                        .get(1))
                .containsExactly(
                        Cell.of("Notat").leadingTo("https://eksempel.dk/n"),
                        Cell.of("vigtigt").inBold());
    }

    @Test
    void wordsMakeNoHeadings() {
        TextTable table = table("Udvalg\tMedlemmer", "Teknik\t", "Skole\t5, heraf en formand");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.headColumns()).isZero();
        assertThat(table.total()).isEqualTo(Total.NONE);
    }

    @Test
    void theRealTables() throws IOException {
        List<TextTable> south = real("dagsorden-kkr-midtjylland-2021-08-30.txt", "3.1");
        assertThat(south).singleElement().satisfies(table -> {
            assertThat(table.headRows()).isEqualTo(2);
            assertThat(table.rows().get(0)).extracting(Cell::across).containsExactly(1, 2, 2);
            assertThat(table.total()).isEqualTo(Total.BOTH);
        });
        List<TextTable> social = real("dagsorden-kkr-nordjylland-2021-09-03.txt", "3.4");
        assertThat(social).hasSize(2);
        assertThat(social).allSatisfy(table -> assertThat(table.caption()).startsWith("Tabel "));
        assertThat(social.get(0).total()).isEqualTo(Total.FIRST);
        assertThat(social.get(1).rows().get(2).get(0).underline()).isTrue();
        assertThat(real("dagsorden-kkr-nordjylland-2021-09-03.txt", "3.5")).hasSize(2);
        List<TextTable> teachers = real("referat-kkr-midtjylland-2020-02-05.txt", "3.4");
        assertThat(teachers).singleElement().satisfies(table -> {
            assertThat(table.headRows()).isEqualTo(2);
            assertThat(table.headColumns()).isEqualTo(1);
            assertThat(table.columns()).containsExactly(Column.TEXT, Column.VALUE_CHANGE, Column.VALUE_CHANGE);
            assertThat(table.total()).isEqualTo(Total.LAST);
        });
    }

    private static List<TextTable> real(String name, String item) throws IOException {
        return Sources.item(Sources.read(Sources.example(name)), item).words().values().stream()
                .filter(java.util.Objects::nonNull)
                .flatMap(text -> text.ops().stream())
                .flatMap(op -> TextTable.in(op.insert()).stream())
                .toList();
    }
}
