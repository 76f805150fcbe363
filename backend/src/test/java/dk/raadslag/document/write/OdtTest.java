package dk.raadslag.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.SampleTables;
import dk.raadslag.document.layout.Text;
import dk.raadslag.document.write.pdf.Hostile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A secretary can go on in Writer. */
class OdtTest {
    private static final byte[] MINUTES = Format.ODT.write(MeetingDocument.of(Sample.minutes()));

    @Test
    void everybodyRecognizesItByItsFirstBytes() throws IOException {
        assertThat(new String(MINUTES, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        Set<String> parts = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(MINUTES))) {
            for (ZipEntry part; (part = zip.getNextEntry()) != null; ) parts.add(part.getName());
        }
        Set<String> listed = new TreeSet<>(part(MINUTES, "META-INF/manifest.xml")
                .getElementsByTag("manifest:file-entry")
                .eachAttr("manifest:full-path"));
        listed.remove("/");
        parts.removeAll(List.of("mimetype", "META-INF/manifest.xml"));
        assertThat(listed).isEqualTo(parts);
    }

    @Test
    void everyStyleThatIsNamedIsThere() {
        for (byte[] file : List.of(
                MINUTES,
                Format.ODT.write(MeetingDocument.of(Sample.withoutSections())),
                Format.ODT.write(MeetingDocument.of(Sample.with(SampleTables.text()))))) {
            Document content = part(file, "content.xml");
            Document styles = part(file, "styles.xml");
            Set<String> known = new HashSet<>(content.select("*").eachAttr("style:name"));
            known.addAll(styles.select("*").eachAttr("style:name"));
            for (String attribute : List.of("text:style-name", "table:style-name", "style:parent-style-name")) {
                assertThat(known).as(attribute).containsAll(content.select("*").eachAttr(attribute));
                assertThat(known).as(attribute).containsAll(styles.select("*").eachAttr(attribute));
            }
        }
    }

    @Test
    void itIsInDanishWithContentsPagesAndLinks() {
        Document content = part(MINUTES, "content.xml");
        Document styles = part(MINUTES, "styles.xml");
        Element letters = styles.getElementsByTag("style:text-properties").first();
        assertThat(letters.attr("fo:language") + "-" + letters.attr("fo:country"))
                .isEqualTo("da-DK");
        Element index = content.getElementsByTag("text:index-body").first();
        Set<String> anchors =
                new HashSet<>(content.getElementsByTag("text:bookmark-start").eachAttr("text:name"));
        assertThat(anchors)
                .containsAll(index.getElementsByTag("text:bookmark-ref").eachAttr("text:ref-name"));
        assertThat(styles.getElementsByTag("style:header").eachText())
                .containsExactly("KKR Midtjylland | 06-03-2024SIDE |");
        assertThat(styles.getElementsByTag("text:page-number")).hasSize(1);
        assertThat(content.getElementsByTag("text:a").eachAttr("xlink:href"))
                .contains("https://eksempel.dk/notat?%C3%A5r=2024", "mailto:post@eksempel.dk");
    }

    @Test
    void headingsOfTablesAreRepeatedAndCoveredCellsSaySo() {
        byte[] file = Format.ODT.write(MeetingDocument.of(
                Sample.with(new Text().table(SampleTables.intake()).done())));
        Element table =
                part(file, "content.xml").getElementsByTag("table:table").first();
        assertThat(table.select("table|table-header-rows > table|table-row")).hasSize(2);
        int width = table.getElementsByTag("table:table-column").size();
        assertThat(table.getElementsByTag("table:table-row"))
                .allSatisfy(row -> assertThat(row.children()).hasSize(width));
    }

    @Test
    void whatNobodyShouldWriteIsCharactersToo() {
        byte[] file = Format.ODT.write(MeetingDocument.of(Sample.with(Hostile.text())));
        assertThat(Lines.of(Format.ODT, file))
                .contains("<script>alert(1)</script><img src=\"http://127.0.0.1:9/x.png\"/> &amp; ]]> <!--");
        assertThat(part(file, "content.xml").getElementsByTag("text:a").eachAttr("xlink:href"))
                .allMatch(address -> address.startsWith("#") || address.equals("https://eksempel.dk/tomt"));
    }

    private static Document part(byte[] file, String name) {
        return Jsoup.parse(OdtContent.part(file, name), Parser.xmlParser());
    }
}
