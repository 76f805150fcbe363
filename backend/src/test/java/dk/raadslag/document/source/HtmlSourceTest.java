package dk.raadslag.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.document.source.Passage.Cell;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.document.source.Passage.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Pages of the web that people saved. */
@Execution(ExecutionMode.CONCURRENT)
class HtmlSourceTest {
    @Test
    void aPageIsKnownByItsBeginning() {
        assertThat(Source.isFile(bytes("\uFEFF <!DOCTYPE html><p>Hej"))).isTrue();
        assertThat(Source.isFile(bytes("<?xml version=\"1.0\"?>\n<html><body>Hej")))
                .isTrue();
        assertThat(Source.isFile("<html>Hej".getBytes(StandardCharsets.UTF_16))).isTrue();
        assertThat(Source.isFile(bytes("<b>Hej</b>"))).isFalse();
        assertThat(Source.isFile(bytes("Om <html> og andet"))).isFalse();
    }

    @Test
    void wordsHaveTheRolesThatThePageGivesThem() {
        List<Passage> read = read(
                """
                <!DOCTYPE html><html><head><title>Byrådet</title><style>p{}</style></head><body>
                <nav><a href="/">Forside</a></nav><main><h1>Byrådet</h1><h2>1. Sager</h2>
                <p>Se <a href="https://eksempel.dk">notatet</a> <b>nu</b>, <a href="javascript:x()">her</a><script>x</script>.</p>
                <div>Løse ord<p>og et afsnit</p></div><p style="display: none">skjult</p>
                <ol start="3"><li>Tre<ul><li>Inde i</li></ul></li><li><p>Fire</p><p>og mere</p></li></ol>
                <blockquote>Sagt</blockquote><p>a<br>b</p></main><footer>Kontakt</footer></body></html>
                """);
        assertThat(read)
                .extracting(passage -> passage.kind() + " " + passage.level() + " " + passage.text())
                .containsExactly(
                        "HEADING 1 Byrådet",
                        "HEADING 2 1. Sager",
                        "WORDS 0 Se notatet nu, her.",
                        "WORDS 0 Løse ord",
                        "WORDS 0 og et afsnit",
                        "POINT 0 3. Tre",
                        "POINT 1 - Inde i",
                        "POINT 0 4. Fire",
                        "WORDS 1 og mere",
                        "QUOTE 0 Sagt",
                        "WORDS 0 a",
                        "WORDS 0 b",
                        "FURNITURE 0 Forside",
                        "FURNITURE 0 Kontakt");
        assertThat(read.get(2).marks())
                .containsExactly(
                        new Span(3, 10, false, false, false, "https://eksempel.dk"),
                        new Span(11, 13, true, false, false, null));
    }

    @Test
    void aTableKeepsItsSpansAndOneThatSetsThePageIsNone() {
        List<Passage> read = read(
                """
                <html><body><table><tr><td><h1>Referat</h1>
                <table><caption>Pladser</caption><tr><th rowspan=2>By</th><th colspan="2">År</th></tr>
                <tr><th>2021</th><th>2022</th></tr><tr><td>Åmose</td><td><p>12</p><p>(3)</p></td><td></td></tr></table>
                </td></tr></table></body></html>
                """);
        assertThat(read)
                .extracting(Passage::kind)
                .containsExactly(Kind.HEADING, Kind.CAPTION, Kind.ROW, Kind.ROW, Kind.ROW);
        assertThat(read.get(2).cells())
                .containsExactly(
                        new Cell("By", List.of(), 1, 2, true, true), new Cell("År", List.of(), 2, 1, true, true));
        assertThat(read.get(4).text()).isEqualTo("Åmose\t12 (3)\t");
    }

    @Test
    void oldLettersAreReadAsTheyWereMeant() {
        byte[] old = "<html><body><p>Åmose på Ærø</p></body></html>".getBytes(Charset.forName("windows-1252"));
        assertThat(Source.passages(old).orElseThrow()).extracting(Passage::text).containsExactly("Åmose på Ærø");
    }

    @Test
    void aPageThatHarmsIsRefused() {
        assertThat(fault("<html><body>" + "<div>".repeat(100_000) + "Hej")).isEqualTo(Fault.TOO_LONG);
        assertThat(fault("<html><body>" + "<b>".repeat(100_000) + "Hej")).isIn(Fault.TOO_LONG, null);
        assertThat(fault("<html><body>" + "<p>a".repeat(250_000))).isEqualTo(Fault.TOO_LONG);
        assertThat(fault("<html><body><img src='http://eksempel.dk/a.png'><script>1</script></body></html>"))
                .isEqualTo(Fault.NO_TEXT);
        assertThat(read("<html><body><table><tr><td colspan=99999>a</td><td>b</td></tr></table></body></html>")
                        .get(0)
                        .cells()
                        .get(0)
                        .across())
                .isLessThan(1000);
    }

    private static Fault fault(String page) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(page));
        return refused == null ? null : refused.fault();
    }

    private static List<Passage> read(String page) {
        return Source.passages(bytes(page)).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
