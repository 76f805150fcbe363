package dk.raadslag.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.Sink;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files of a ZIP: their names, their bytes, and what is told of them. */
class BundleFilesTest {
    @Test
    void aNameIsOneThatEverySystemCanUnpack() {
        assertThat(SafeNames.of("../../etc/passwd")).isEqualTo("etc passwd");
        assertThat(SafeNames.of("C:\\temp\\a.exe")).isEqualTo("C temp a.exe");
        assertThat(SafeNames.of("aux")).isEqualTo("_aux");
        assertThat(SafeNames.of("COM1.txt")).isEqualTo("_COM1.txt");
        assertThat(SafeNames.of("Bilag\u202Efdp.exe\n2")).isEqualTo("Bilag fdp.exe 2");
        assertThat(SafeNames.of("…")).isEqualTo("…");
        assertThat(SafeNames.of(" . ")).isEqualTo("_");
        assertThat(SafeNames.of(null)).isEqualTo("_");
        assertThat(SafeNames.of("æ".repeat(300))).hasSize(80);
        assertThat(SafeNames.ending("notat.PDF")).isEqualTo(".pdf");
        assertThat(SafeNames.ending("notat.p/../df")).isEmpty();
        assertThat(SafeNames.ending(null)).isEmpty();
    }

    @Test
    void aNameIsTakenOnceWhateverItsCapitals() {
        SafeNames names = new SafeNames();
        assertThat(names.in("Bilag/", "Notat", ".pdf")).isEqualTo("Bilag/Notat.pdf");
        assertThat(names.in("Bilag/", "NOTAT", ".pdf")).isEqualTo("Bilag/NOTAT (2).pdf");
        assertThat(names.in("Bilag/", "notat", ".pdf")).isEqualTo("Bilag/notat (3).pdf");
        assertThat(new Contents()
                        .document("manifest", "json", "application/json", new byte[0], "")
                        .path())
                .isEqualTo("manifest (2).json");
    }

    /** Each piece is written before the next is asked for: so it is with a reader that is slow. */
    @Test
    void aZipIsWrittenPieceByPiece() throws Exception {
        Sink kept = Sink.ofAll();
        ZipStream zip = new ZipStream(kept, LocalDateTime.of(2027, 3, 4, 10, 0));
        byte[] piece = "a".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Future<Void> done = zip.add("én.txt", "ord".getBytes(StandardCharsets.UTF_8))
                .compose(ok -> zip.add("Bilag/to.bin", out -> pieces(out, piece, 50)))
                .compose(ok -> zip.finish());
        assertThat(done.succeeded()).isTrue();
        assertThat(kept.largest()).isLessThan(2 * piece.length);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(kept.all().getBytes()))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                sizes.put(entry.getName(), in.readAllBytes().length);
            }
        }
        assertThat(sizes).isEqualTo(Map.of("én.txt", 3, "Bilag/to.bin", 5_000_000));
    }

    @Test
    void theItemsAreThereForSystemsOfCases() throws Exception {
        Attachment paper = new Attachment(
                UUID.randomUUID(), "Notat <1> & \"2\"", "notat.pdf", "application/pdf", 7L, "ab".repeat(32), 1, false);
        Item first = Sample.minutes().items().findFirst().orElseThrow();
        MeetingSnapshot meeting = Sample.minutes()
                .mapItems(item -> item.id().equals(first.id())
                        ? item.withClosed(true).withAttachments(List.of(Attachment.named("Kun nævnt"), paper))
                        : item);
        Contents contents = new Contents();
        contents.papers(meeting);
        assertThat(contents.entries()).singleElement().satisfies(entry -> assertThat(entry.path())
                .startsWith("Bilag/" + first.number() + " ")
                .endsWith("/02 Notat 1 & 2.pdf"));
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(CaseXml.of(meeting, contents.entries())));
        assertThat(xml.getElementsByTagName("Punkt").getLength())
                .isEqualTo((int) meeting.items().count());
        Element item = (Element) xml.getElementsByTagName("Punkt").item(0);
        assertThat(words(item, "ID")).isEqualTo(first.id().toString());
        assertThat(words(item, "Åbent")).isEqualTo("false");
        assertThat(words(item, "Overskrift")).isEqualTo(first.title());
        Element list = (Element) item.getElementsByTagName("Bilagsliste").item(0);
        assertThat(list.getElementsByTagName("Bilag").getLength()).isEqualTo(2);
        assertThat(words(list, "Fil")).isEqualTo(contents.entries().get(0).path());
        assertThat(words(list, "SHA256")).isEqualTo("ab".repeat(32));
        assertThat(xml.getElementsByTagName("Indhold").item(1).getTextContent()).startsWith("<div>");
    }

    private static String words(Element within, String name) {
        return within.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Future<Void> pieces(WriteStream<Buffer> out, byte[] piece, int many) {
        return many == 0
                ? Future.succeededFuture()
                : out.write(Buffer.buffer(piece)).compose(ok -> pieces(out, piece, many - 1));
    }
}
