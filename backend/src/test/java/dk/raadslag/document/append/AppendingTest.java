package dk.raadslag.document.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.document.append.Order.Manner;
import dk.raadslag.document.append.Order.Paper;
import dk.raadslag.document.layout.CommentsDocument;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.PaperLeaves;
import dk.raadslag.document.layout.PaperLeaves.Leaf;
import dk.raadslag.document.layout.PaperLeaves.Place;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.Hostile;
import dk.raadslag.document.source.Opened;
import dk.raadslag.document.source.pdf.PdfSource;
import dk.raadslag.document.write.Format;
import dk.raadslag.document.write.pdf.ConformanceTest;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Papers and their document in one PDF. */
@Execution(ExecutionMode.CONCURRENT)
class AppendingTest {
    private static final MeetingSnapshot MEETING = Sample.minutes();
    private static final byte[] DOCUMENT = Format.PDF.write(MeetingDocument.of(MEETING, Imprint.NONE)
            .withSource(Imprint.source("{}".getBytes(StandardCharsets.UTF_8))));

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void papersStandBehindTheirLeavesInOrderAndHaveBookmarks() throws IOException {
        write("0", Format.PDF.write(MeetingDocument.of(Sample.withoutSections())));
        write("2", pdf("Teglets farve"));
        PDDocument whole = made(order(Manner.APPENDED, "0", null, "2"));
        int pages = pages(DOCUMENT);
        assertThat(text(whole, pages + 1)).contains("Bilag til punkt", "Notat 0", "på de næste sider");
        assertThat(text(whole, pages + 2)).contains("Orientering");
        int second = whole.getNumberOfPages() - 3;
        assertThat(text(whole, second + 1)).contains("Notat 1", "ikke en PDF");
        assertThat(text(whole, second + 2)).contains("Notat 2");
        assertThat(text(whole, second + 3)).contains("Teglets farve");
        List<String> names = new ArrayList<>();
        PDOutlineItem papers = null;
        for (PDOutlineItem item :
                whole.getDocumentCatalog().getDocumentOutline().children()) papers = item;
        assertThat(papers.getTitle()).isEqualTo("Bilag");
        for (PDOutlineItem paper : papers.children()) {
            names.add(paper.getTitle());
            assertThat(text(whole, whole.getPages().indexOf(paper.findDestinationPage(whole)) + 1))
                    .contains(paper.getTitle());
        }
        assertThat(names).containsExactly("Notat 0", "Notat 1", "Notat 2");
        Opened read = PdfSource.open(Files.readAllBytes(folder.resolve(Order.RESULT)));
        assertThat(read.behind()).isEqualTo(whole.getNumberOfPages() - pages);
        assertThat(read.passages()).noneMatch(passage -> passage.text().contains("Notat 1"));
        whole.close();
    }

    /** Strangers' pages may be anything: the whole does not say that it is tagged and archivable as a whole. */
    @Test
    void whatHasPapersBehindItTakesItsClaimsBackAndKeepsItsTags() throws IOException {
        write("0", pdf("Uden mærker"));
        try (PDDocument whole = made(order(Manner.APPENDED, "0"))) {
            String said = new String(whole.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(said).doesNotContain("<pdfaid:part", "<pdfuaid:part").contains("<dc:title");
            assertThat(new String(
                            Loader.loadPDF(DOCUMENT)
                                    .getDocumentCatalog()
                                    .getMetadata()
                                    .toByteArray(),
                            StandardCharsets.UTF_8))
                    .contains("<pdfaid:part", "<pdfuaid:part");
            assertThat(whole.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @Test
    void filesInItLeaveItReadableByEverybodyAndArchivable() throws Exception {
        write("0", "ikke en pdf".getBytes(StandardCharsets.UTF_8));
        write("1", pdf("Uden mærker"));
        try (PDDocument whole = made(order(Manner.EMBEDDED, "0", "1"))) {
            assertThat(whole.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .containsOnlyKeys("raadslag.json", "00 Notat.pdf", "01 Notat.pdf");
            assertThat(whole.getNumberOfPages()).isEqualTo(pages(DOCUMENT));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(Order.RESULT));
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
            assertThat(ConformanceTest.faults(bytes, flavour)).isEmpty();
    }

    @Test
    void whatAPaperDoesByItselfIsLeftOut() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            paper.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('tegl')"));
            PDActionLaunch launch = new PDActionLaunch();
            launch.setD("tegl.exe");
            PDActionURI web = new PDActionURI();
            web.setURI("https://eksempel.dk/");
            PDAnnotationLink bad = new PDAnnotationLink();
            bad.setAction(launch);
            PDAnnotationLink good = new PDAnnotationLink();
            good.setAction(web);
            page.setAnnotations(List.of(bad, good));
            paper.save(folder.resolve("0").toFile());
        }
        try (PDDocument whole = made(order(Manner.APPENDED, "0"))) {
            assertThat(whole.getDocumentCatalog().getOpenAction()).isNull();
            var links = whole.getPage(whole.getNumberOfPages() - 1).getAnnotations();
            assertThat(links).hasSize(2);
            assertThat(((PDAnnotationLink) links.get(0)).getAction()).isNull();
            assertThat(((PDAnnotationLink) links.get(1)).getAction()).isInstanceOf(PDActionURI.class);
        }
    }

    @Test
    void linksLeadToTheWebToMailOrNowhere() throws IOException {
        List<String> addresses = List.of(
                "https://eksempel.dk/", "HTTP://eksempel.dk", "mailto:a@eksempel.dk", "file:///c:/tegl", "tegl");
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            List<PDAnnotation> links = new ArrayList<>();
            for (String address : addresses) {
                PDActionURI action = new PDActionURI();
                action.setURI(address);
                PDAnnotationLink link = new PDAnnotationLink();
                link.setAction(action);
                links.add(link);
            }
            page.setAnnotations(links);
            paper.save(folder.resolve("0").toFile());
        }
        try (PDDocument whole = made(order(Manner.APPENDED, "0"))) {
            List<String> leading = new ArrayList<>();
            for (PDAnnotation link : whole.getPage(whole.getNumberOfPages() - 1).getAnnotations())
                if (((PDAnnotationLink) link).getAction() instanceof PDActionURI web) leading.add(web.getURI());
            assertThat(leading).isEqualTo(addresses.subList(0, 3));
        }
    }

    @Test
    void nothingHangsOnAPageThatNobodySees() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            PDAnnotationLink link = new PDAnnotationLink();
            for (String key : List.of("AF", "PA", "PieceInfo")) {
                page.getCOSObject().setItem(key, new COSDictionary());
                link.getCOSObject().setItem(key, new COSDictionary());
            }
            page.setAnnotations(List.of(link));
            paper.save(folder.resolve("0").toFile());
        }
        try (PDDocument whole = made(order(Manner.APPENDED, "0"))) {
            PDPage page = whole.getPage(whole.getNumberOfPages() - 1);
            for (COSDictionary one :
                    List.of(page.getCOSObject(), page.getAnnotations().get(0).getCOSObject()))
                assertThat(one.keySet())
                        .extracting(COSName::getName)
                        .doesNotContain("AF", "PA", "PieceInfo")
                        .contains("Type");
        }
    }

    @Test
    void tooManyPagesAreNoPapersFault() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            for (int i = 0; i < 3000; i++) paper.addPage(new PDPage());
            paper.save(folder.resolve("0").toFile());
        }
        Order order = order(Manner.APPENDED, "0");
        NotAppended told =
                catchThrowableOfType(NotAppended.class, () -> Appender.run(folder, order, Duration.ofSeconds(60)));
        assertThat(told.unreadable()).isEmpty();
    }

    /** 137 is a process that was killed, and could be the 118th paper. */
    @Test
    void aSignalIsNoPaper() {
        for (int signalled : List.of(130, 134, 137, 143))
            assertThatThrownBy(() -> Appender.hear(signalled, folder)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theProcessSaysWhichPapersCannotBeRead() throws IOException {
        write("0", pdf("Læselig"));
        write("1", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        try (PDDocument empty = new PDDocument()) {
            empty.save(folder.resolve("2").toFile());
        }
        Order order = order(Manner.APPENDED, "0", "1", "2");
        NotAppended told =
                catchThrowableOfType(NotAppended.class, () -> Appender.run(folder, order, Duration.ofSeconds(60)));
        assertThat(told.unreadable()).containsExactlyInAnyOrder(1, 2);
        write("1", pdf("Nu også læselig"));
        write("2", pdf("Og denne"));
        Appender.run(folder, order, Duration.ofSeconds(60));
        assertThat(folder.resolve(Order.RESULT)).exists();
    }

    private PDDocument made(Order order) throws IOException {
        if (order.manner() == Manner.APPENDED) Appending.run(folder, order);
        else Embedding.run(folder, order);
        return Loader.loadPDF(folder.resolve(Order.RESULT).toFile());
    }

    private Order order(Manner manner, String... files) throws IOException {
        Item item = MEETING.items().findFirst().orElseThrow();
        List<Paper> papers = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        for (int at = 0; at < files.length; at++) {
            papers.add(new Paper(files[at], "Notat " + at, "0" + at + " Notat.pdf", "application/pdf"));
            leaves.add(new Leaf(
                    item,
                    Attachment.named("Notat " + at).withFileName("notat.pdf"),
                    files[at] != null ? Place.FOLLOWS : Place.NO_PDF));
        }
        write(Order.DOCUMENT, DOCUMENT);
        write(Order.LEAVES, Format.PDF.write(PaperLeaves.of(MEETING, leaves)));
        return new Order(manner, PaperLeaves.heading(), "2024-03-06T10:00+01:00", papers);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** One page with these words, as any program writes it. */
    private static byte[] pdf(String words) {
        ZonedDateTime dated = MEETING.start().atZone(ZoneOffset.UTC);
        return Hostile.withoutTags(Format.PDF.write(CommentsDocument.of("", words, List.of(), dated)));
    }
}
