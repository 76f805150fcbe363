package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dk.raadslag.CpuTime;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.words.RichText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {
    @Test
    void an_empty_file_is_refused() {
        assertThat(code(new byte[0])).isEqualTo("import-empty");
        assertThat(code(" \n\t\r\n\f".getBytes(StandardCharsets.UTF_8))).isEqualTo("import-empty");
    }

    @Test
    void a_file_over_five_megabytes_is_refused() {
        assertThat(code(new byte[50 * 1024 * 1024])).isEqualTo("import-too-large");
    }

    @Test
    void random_bytes_are_refused() {
        assertThat(code(new byte[] {0, 1, 2, 3, 65, 66})).isEqualTo("import-binary");
        assertThat(code(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8}))
                .isEqualTo("import-binary");
    }

    @Test
    void a_text_without_items_is_refused() {
        String letter =
                "Kære alle\n\nTak for sidst. Her er tre ting:\n\n1. Kaffe\n2. Te\n3. Kage\n\nHilsen sekretariatet\n";
        assertThat(code(letter.getBytes(StandardCharsets.UTF_8))).isEqualTo("import-not-a-meeting");
        String plain = "Kære alle\n\nTak for sidst.\n\nHilsen sekretariatet\n";
        assertThat(code(plain.getBytes(StandardCharsets.UTF_8))).isEqualTo("import-not-an-agenda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. A\n",
                "1.1. Aaaa bbb\nBaggrund\n",
                "[",
                "*a ",
                "**",
                "- ",
                "\t",
                "(",
                "a,",
                "2 B\t3\n",
                "./.\n",
                "kl. 10-",
                "KKR Midtjylland | ",
                "1.\n",
                "v. A ",
                "Det indstilles\n",
                "SAG-2021-00001 ",
                "Deltagere: A, B (",
                "http://",
                "......",
                "7\n",
                "Punkt Indhold Bilag\n1 A\n",
                "a-\n"
            })
    void hostile_repetition_of_five_megabytes_is_read_or_refused_quickly(String piece) {
        byte[] bytes = ("1.1. Titel\nBaggrund\nDeltagere:\n"
                        + piece.repeat(TextDecoding.MAX_BYTES / piece.length() - 20))
                .getBytes(StandardCharsets.UTF_8);
        CpuTime.within(Duration.ofSeconds(20), () -> code(bytes));
    }

    /** Half of the lines that are read, as every kind of table that minutes may be in, or seem to be in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|a\\tb\\n",
                "|Punkt\\tReferat\\n",
                "|Punkt\\tReferat\\n1\\tA\\n",
                "Punkt\\tEmne\\tReferat\\n1\\tAa\\tb\\n2\\tBb\\tc\\n|\\t\\td\\n",
                "|Punkt   Emne   Referat\\n",
                "Punkt   Emne    Referat\\n1.      Aa      bbb\\n2.      Bb      ccc\\n|'                ddd\\n'",
                "Punkt\\tReferat\\n1. Aa\\tb\\n|\\tc\\n",
                "|Nr.\\nEmne\\nReferat\\n1\\n",
                "|Kl.\\tPkt.\\tEmne\\tHvem\\n1\\t1\\tA\\tB\\n2\\t2\\tC\\tD\\n",
                "Kl.\\tPkt.\\tEmne\\tHvem\\n9.00\\t1\\tA\\tB\\n9.10\\t2\\tC\\tD\\n\\n|Ad pkt. 1: d\\nx\\n",
                "Nr.\\nEmne\\nReferat\\n1\\n|Aa\\n"
            })
    void hostile_tables_of_100_000_lines_are_read_quickly(String before, String repeated) {
        String piece = repeated.translateEscapes();
        int times = 100_000 / (int) piece.lines().count();
        String text = (before == null ? "" : before.translateEscapes()) + piece.repeat(times);
        List<SourceLine> lines = SourceText.lines(text);
        assertThat(lines).hasSizeGreaterThan(99_000);
        CpuTime.within(Duration.ofSeconds(20), () -> TableForm.unfolded(lines, new LineAccount(lines)));
    }

    @Test
    void items_that_a_person_drops_by_the_thousand_are_dropped_quickly() {
        List<SourceLine> lines = SourceText.lines("a\n".repeat(190_000));
        LineAccount account = new LineAccount(lines);
        lines.forEach(line -> account.settle(line, Fate.PLACED));
        CpuTime.within(Duration.ofSeconds(20), () -> {
            lines.forEach(line -> account.drop(line.number(), line.number() + 1));
            return null;
        });
        assertThat(account.totals()).containsExactly(entry(Fate.DROPPED, lines.size()));
    }

    /** Names, titles and sentences of more spaces, signs and numbers than words, line after line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a                                        \t",
                "(",
                "*_",
                "*",
                "[",
                "a------ ",
                ".........",
                "Aa ",
                "Aa, ",
                ",",
                "a, (b), ",
                "/ ",
                "1 ",
                "[a](",
                "A b "
            })
    void hostile_lines_are_read_or_refused_quickly(String piece) {
        for (int length : new int[] {390, 2900}) {
            String line = piece.repeat(length / piece.length()) + "x\n";
            String lines = line.repeat(60_000 / length);
            String text = "Dagsorden\n1. A" + line + lines + "Deltagere: Aa Bb, " + line + lines
                    + "1.1. Titel\nBaggrund\n./. " + line + lines + "Beslutning\nAaa\n";
            CpuTime.within(Duration.ofSeconds(20), () -> code(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void headings_that_a_file_calls_so_are_written_quickly() {
        Passage heading = new Passage(Kind.HEADING, 2, 0, "Aaa", List.of(), List.of(), 0, true);
        SourceLine line = new SourceLine(1, "Aaa", 1, false, false, new SourceRole(heading, true));
        List<Paragraph> paragraphs = Collections.nCopies(100_000, new Paragraph("Aaa", false, 0, List.of(line)));
        RichText written = CpuTime.within(Duration.ofSeconds(20), () -> RichTextWriter.write(paragraphs, false));
        assertThat(written.plain()).startsWith("Aaa");
    }

    /** A mark beside a line of dots, as on a form. */
    @Test
    void a_paper_beside_nothing_but_signs_has_the_number_of_its_item() {
        String form = "Dagsorden\n1.1. Titel\nBaggrund\n./. " + ".".repeat(2500) + "x\nBeslutning\nAaa\n";
        ImportedMeeting read = AgendaReader.read(form.getBytes(StandardCharsets.UTF_8));
        assertThat(read.items().flatMap(item -> item.papers().stream()))
                .extracting(ImportedMeeting.Paper::title)
                .containsExactly("Bilag til punkt 1.1");
    }

    private static String code(byte[] bytes) {
        UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class, () -> AgendaReader.read(bytes));
        return refused == null ? "read" : refused.code().word();
    }
}
