package dk.raadslag.document.append;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts papers into their document as files, unread: it stays PDF/UA-1 and PDF/A-3a, which lets files of any kind be in
 * it.
 */
final class Embedding {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private Embedding() {}

    static void run(Path folder, Order order) throws IOException {
        try (PDDocument whole = Appending.load(folder.resolve(Order.DOCUMENT).toFile())) {
            PDDocumentCatalog catalog = whole.getDocumentCatalog();
            PDDocumentNameDictionary names = catalog.getNames();
            if (names == null) names = new PDDocumentNameDictionary(catalog);
            Map<String, PDComplexFileSpecification> files = new TreeMap<>();
            if (names.getEmbeddedFiles() != null)
                files.putAll(names.getEmbeddedFiles().getNames());
            COSArray associated = catalog.getCOSObject().getCOSArray(ASSOCIATED);
            if (associated == null) associated = new COSArray();
            for (Order.Paper paper : order.papers()) {
                if (paper.file() == null) continue;
                PDComplexFileSpecification file = put(whole, folder.resolve(paper.file()), paper, order.dated());
                files.put(paper.name(), file);
                associated.add(file);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            names.setEmbeddedFiles(tree);
            catalog.setNames(names);
            catalog.getCOSObject().setItem(ASSOCIATED, associated);
            whole.save(folder.resolve(Order.RESULT).toFile());
        }
    }

    private static PDComplexFileSpecification put(PDDocument whole, Path from, Order.Paper paper, String dated)
            throws IOException {
        PDEmbeddedFile file;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from))) {
            file = new PDEmbeddedFile(whole, in, COSName.FLATE_DECODE);
        }
        Calendar at = GregorianCalendar.from(ZonedDateTime.parse(dated));
        file.setSubtype(paper.mediaType());
        file.setSize((int) Files.size(from));
        file.setCreationDate(at);
        file.setModDate(at);
        PDComplexFileSpecification described = new PDComplexFileSpecification();
        described.setFile(paper.name());
        described.setFileUnicode(paper.name());
        described.setEmbeddedFile(file);
        described.setEmbeddedFileUnicode(file);
        described.setFileDescription(paper.title());
        described.getCOSObject().setName(RELATIONSHIP, "Supplement");
        return described;
    }
}
