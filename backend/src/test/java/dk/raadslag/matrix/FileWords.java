package dk.raadslag.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/** Every word in a file: what a PDF prints and carries, what a ZIP names and holds. */
public final class FileWords {
    private FileWords() {}

    public static String of(byte[] file) {
        try {
            if (begins(file, "%PDF-") && file.length > 100) return ofPdf(file);
            if (begins(file, "PK")) return ofZip(file);
            return new String(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] file, String sign) {
        return new String(file, 0, Math.min(file.length, sign.length()), StandardCharsets.ISO_8859_1).equals(sign);
    }

    private static String ofPdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            StringBuilder words = new StringBuilder(new PDFTextStripper().getText(pdf));
            PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
            if (names == null || names.getEmbeddedFiles() == null) return words.toString();
            for (PDComplexFileSpecification carried :
                    names.getEmbeddedFiles().getNames().values()) {
                words.append(new String(carried.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
            }
            return words.toString();
        }
    }

    private static String ofZip(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                words.append(entry.getName())
                        .append('\n')
                        .append(of(zip.readAllBytes()))
                        .append('\n');
            }
        }
        return words.toString();
    }
}
