package dk.raadslag.document.write.pdf;

import dk.raadslag.document.model.Document.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts the data that a document was made of into its PDF, as PDF/A-3 has it: an associated file, its source. */
final class Attached {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private Attached() {}

    static void put(PDDocument pdf, Source source, ZonedDateTime dated) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(source.content()), COSName.FLATE_DECODE);
        Calendar at = GregorianCalendar.from(dated);
        file.setSubtype(source.mediaType());
        file.setSize(source.content().length);
        file.setCreationDate(at);
        file.setModDate(at);
        PDComplexFileSpecification described = new PDComplexFileSpecification();
        described.setFile(source.name());
        described.setFileUnicode(source.name());
        described.setEmbeddedFile(file);
        described.setEmbeddedFileUnicode(file);
        described.setFileDescription(source.description());
        described.getCOSObject().setName(RELATIONSHIP, "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(source.name(), described));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(described);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
