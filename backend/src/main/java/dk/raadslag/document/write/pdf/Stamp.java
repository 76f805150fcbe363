package dk.raadslag.document.write.pdf;

import dk.raadslag.document.model.Document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/**
 * Replaces what a PDF library takes from clock and chance. So the same meeting gives the same bytes, and printing a
 * document again proves that it is unchanged.
 */
final class Stamp {
    private Stamp() {}

    /** A number derived from the content alone. */
    static long identity(Document xhtml, Source source) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xhtml), new StreamResult(out));
            if (source != null) out.write(source.content());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
            return ByteBuffer.wrap(hash).getLong();
        } catch (TransformerException | NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void put(PDDocument pdf, long identity, ZonedDateTime dated) throws IOException {
        pdf.setDocumentId(identity);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(dated));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        metadata.importXMPMetadata(dated(read(metadata), dated).getBytes(StandardCharsets.UTF_8));
    }

    private static String dated(String xmp, ZonedDateTime date) {
        String stamp = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").format(date);
        return xmp.replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + stamp);
    }

    private static String read(PDMetadata metadata) throws IOException {
        try (InputStream in = metadata.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
