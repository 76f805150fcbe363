package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.SampleTables;
import dk.raadslag.document.layout.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables on paper: what is broken, what is repeated, what stays together. */
class TablesPdfTest {
    @Test
    void wordsAreBrokenOnlyAtSyllables() {
        String whole = SampleTables.longWords().words().stream()
                .flatMap(List::stream)
                .map(Syllables::parted)
                .collect(Collectors.joining(" "));
        List<String> syllables = Arrays.asList(whole.split("[ \u00ad]"));
        Printed printed = Printed.of(MeetingPdf.of(
                Sample.with(new Text().table(SampleTables.longWords()).done())));
        String page = printed.pages().stream()
                .filter(one -> one.contains("dannelse") || one.contains("Uddan"))
                .findFirst()
                .orElseThrow();
        List<String> parts = Arrays.stream(page.substring(page.indexOf("Uddan")).split("\\s+"))
                .takeWhile(part -> !part.startsWith("./."))
                .toList();
        assertThat(parts).hasSizeGreaterThan(8).anyMatch(part -> part.endsWith("-"));
        assertThat(parts).allSatisfy(part -> {
            String letters = part.replaceAll("-$", "").replace("\u00ad", "");
            assertThat(consecutive(syllables, letters)).as(part).isTrue();
        });
    }

    /** True if the letters are some syllables in a row. */
    private static boolean consecutive(List<String> syllables, String letters) {
        for (int from = 0; from < syllables.size(); from++) {
            StringBuilder row = new StringBuilder();
            for (int at = from; at < syllables.size() && row.length() < letters.length(); at++)
                row.append(syllables.get(at));
            if (row.toString().equals(letters)) return true;
        }
        return false;
    }

    /** "Nu" alone says nothing: it is below "Gartnere" in one column and below "Skovteknikere" in another. */
    @Test
    void cellsNameTheirHeadingsInBothRows() {
        byte[] pdf = MeetingPdf.of(
                Sample.with(new Text().table(SampleTables.places()).done()));
        List<String> named = Tagged.in(pdf).tags().stream()
                .filter(tag -> tag.contains("Headers"))
                .map(tag -> tag.replaceAll(".*Headers ", ""))
                .toList();
        assertThat(named).contains("t1-1-4 t1-2-4 t1-4-1", "t1-1-4 t1-2-5 t1-4-1", "t1-1-2 t1-2-2 t1-3-1");
    }

    @Test
    void danishWordsHaveTheirSyllables() {
        assertThat(Syllables.parted("Sundhedsassistent og by").replace('\u00ad', '-'))
                .isEqualTo("Sund-heds-as-si-stent og by");
        assertThat(Syllables.parted("kommunaldirektør").replace('\u00ad', '-')).isEqualTo("kom-mu-nal-di-rek-tør");
        assertThat(Syllables.parted("12345678 abcde")).isEqualTo("12345678 abcde");
    }

    @Test
    void headingsAreRepeatedOnEachPage() {
        Printed printed = Printed.of(MeetingPdf.of(
                Sample.with(new Text().table(SampleTables.hundredRows()).done())));
        List<String> pages = printed.pages().stream()
                .filter(page -> page.contains("Måling "))
                .toList();
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allSatisfy(page -> assertThat(page.replaceAll("\\s+", " "))
                .contains("Resultater")
                .contains("Før Efter"));
    }

    @Test
    void aShortTableIsOnOnePageWithItsCaptionAndItsNotes() {
        for (int lines = 20; lines < 60; lines += 4) {
            Text text = new Text();
            for (int line = 0; line < lines; line++) text.line("Linje " + line);
            Printed printed = Printed.of(
                    MeetingPdf.of(Sample.with(text.table(SampleTables.intake()).done())));
            List<String> pages = printed.pages().stream()
                    .filter(page -> page.contains("Tabel 1. Optag")
                            || page.contains("Lyngå") && page.contains("172")
                            || page.contains("Skolernes egne tal"))
                    .toList();
            assertThat(pages).as("after " + lines + " lines").hasSize(1);
        }
    }
}
