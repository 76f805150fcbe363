package dk.raadslag.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.Looks;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.SampleTables;
import dk.raadslag.document.source.pdf.PapersBehind;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Point;
import dk.raadslag.model.Section;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Stretch;
import dk.raadslag.model.TextField;
import dk.raadslag.model.Vote;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Meetings with everything that minutes tell, and PDFs that carry them, rightly or not. */
final class Carrying {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Carrying() {}

    /** Tables with spans, votes, points, dissents, follow-ups, times of people, a closed item. */
    static MeetingSnapshot full(Kind kind, HouseStyle style) {
        Instant began = Instant.parse("2024-03-06T09:00:00Z");
        Item first = Sample.item("1.1", "Pladser", tables(), Sample.richText(2))
                .withStretches(List.of(new Stretch(began, began.plusSeconds(900), null)));
        first = first.withTreatment(first.treatment()
                .withPoints(List.of(
                        new Point("godkender planen", Outcome.APPROVED),
                        new Point("drøfter resten", Outcome.DISCUSSED)))
                .withDissents(List.of(new Dissent(UUID.randomUUID(), "Borgmesteren", "Lyngå", "Det går for hurtigt.")))
                .withFollowUps(List.of(new FollowUp(
                        UUID.randomUUID(),
                        "Send link til webinaret",
                        "Sekretariatet",
                        LocalDate.of(2024, 4, 1),
                        false)))
                .withVotes(List.of(new Vote(
                        UUID.randomUUID(), "Ændringsforslaget", true, false, List.of(), 7, 3, 1, began, began))));
        Item second = Sample.item("1.2", "Fast ejendom", Sample.richText(1), null)
                .withClosed(true)
                .withWords(TextField.RECOMMENDATION, Sample.richText(3))
                .withPresenters(List.of("Formanden"));
        MeetingSnapshot meeting = Sample.meeting(
                kind,
                style,
                style == HouseStyle.KKR
                        ? List.of(
                                new Section("1", "Sager", List.of(first, second)),
                                new Section("2", "Udpegninger", List.of()))
                        : List.of(new Section(null, null, List.of(first.withNumber("1"), second.withNumber("2")))));
        Attendance late = Attendance.listed(Attendance.Group.PARTICIPANT, "Rådmanden", "Åmose", null)
                .withStays(List.of(new Stay(began.plusSeconds(600), began.plusSeconds(3000), true)));
        return meeting.withAttendance(Stream.concat(meeting.attendance().stream(), Stream.of(late))
                        .map(line -> line.withId(UUID.randomUUID()))
                        .toList())
                .withSeats(19)
                .withStatus(kind == Kind.MINUTES ? MeetingStatus.MINUTES_SENT : MeetingStatus.PUBLISHED)
                .withStartedAt(kind == Kind.MINUTES ? began : null)
                .withEndedAt(kind == Kind.MINUTES ? began.plusSeconds(7200) : null);
    }

    private static RichText tables() {
        List<RichText.Op> ops = new ArrayList<>(List.of(RichText.Op.text("Fordelingen ses nedenfor.\n")));
        for (TextTable table : List.of(SampleTables.places(), SampleTables.intake())) {
            ops.add(new RichText.Op(table.toEmbed(), null));
            ops.add(RichText.Op.text("\n"));
        }
        return new RichText(ops);
    }

    /** The document of a meeting, which carries these bytes. */
    static byte[] pdf(MeetingSnapshot printed, byte[] carried) {
        return Format.PDF.write(
                MeetingDocument.of(printed, Imprint.of(printed), Looks.NONE).withSource(Imprint.source(carried)));
    }

    /** The same, carrying other bytes instead. */
    static byte[] with(byte[] pdf, byte[] carried) {
        return changed(pdf, carried, "raadslag.json");
    }

    /** The same, carrying other bytes of that name too. */
    static byte[] withAnother(byte[] pdf, byte[] more) {
        return changed(pdf, more, "another.json");
    }

    /**
     * The same with the pages of another PDF behind it.
     *
     * @param told the file says that these are papers
     */
    static byte[] withBehind(byte[] pdf, byte[] papers, boolean told) {
        try (PDDocument file = Loader.loadPDF(pdf);
                PDDocument more = Loader.loadPDF(papers)) {
            if (told) PapersBehind.begin(file);
            new PDFMergerUtility().appendDocument(file, more);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] pdf, byte[] carried, String key) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDDocumentNameDictionary names = file.getDocumentCatalog().getNames();
            Map<String, PDComplexFileSpecification> all =
                    new LinkedHashMap<>(names.getEmbeddedFiles().getNames());
            PDComplexFileSpecification described = new PDComplexFileSpecification();
            described.setFile("raadslag.json");
            described.setEmbeddedFile(new PDEmbeddedFile(file, new ByteArrayInputStream(carried)));
            all.put(key, described);
            // What is associated with the document is the same file.
            if (all.size() == 1) file.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(all);
            names.setEmbeddedFiles(tree);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a meeting says, whatever its parts are called by programs; without the files of its papers. */
    static String said(MeetingSnapshot meeting) {
        try {
            MeetingSnapshot named = meeting.mapItems(item -> item.withAttachments(item.attachments().stream()
                    .map(paper -> Attachment.named(paper.title()).withOfDecision(paper.ofDecision()))
                    .toList()));
            JsonNode tree = JSON.readTree(CarriedData.of(named));
            forgetIds(tree);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetIds(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Iterator<String> names = object.fieldNames(); names.hasNext(); )
                if (names.next().matches("id|[a-z]+Id|guestOf")) names.remove();
        }
        node.forEach(Carrying::forgetIds);
    }
}
