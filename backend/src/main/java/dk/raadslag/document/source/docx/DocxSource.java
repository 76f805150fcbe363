package dk.raadslag.document.source.docx;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Opens a DOCX: its parts are read without following any address, and none may be larger than a document needs. */
public final class DocxSource {
    /** Two thousand pages of words. */
    private static final long LARGEST_PART = 40L * 1024 * 1024;

    private static final int MOST_PASSAGES = 200_000;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private DocxSource() {}

    /** @throws UnreadableFile when it is damaged, unpacks to too much, holds programs or is no text document */
    public static List<Passage> read(byte[] file) {
        try (OPCPackage packed = OPCPackage.open(new ByteArrayInputStream(file))) {
            PackagePart main = main(packed);
            List<Passage> passages = new DocxReader(packed, main).read();
            if (passages.size() > MOST_PASSAGES) throw new UnreadableFile(Fault.TOO_LONG);
            if (passages.stream().allMatch(passage -> passage.text().isBlank()))
                throw new UnreadableFile(Fault.NO_TEXT);
            return passages;
        } catch (IOException e) {
            throw new UnreadableFile(isBomb(e) ? Fault.BOMB : Fault.DAMAGED, e);
        } catch (InvalidFormatException
                | SAXException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException e) {
            throw new UnreadableFile(isBomb(e) ? Fault.BOMB : Fault.DAMAGED, e);
        }
    }

    /** The library tells it in words alone. */
    private static boolean isBomb(Exception e) {
        for (Throwable at = e; at != null; at = at.getCause())
            if (at.getMessage() != null
                    && at.getMessage().toLowerCase(Locale.ROOT).contains("zip bomb")) return true;
        return false;
    }

    private static PackagePart main(OPCPackage packed) throws InvalidFormatException {
        for (PackageRelationship relation : packed.getRelationships()) {
            if (!relation.getRelationshipType().endsWith("/officeDocument")) continue;
            PackagePart part = packed.getPart(relation);
            if (part == null) break;
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            boolean programs = type.contains("macroenabled")
                    || packed.getParts().stream()
                            .anyMatch(one -> one.getContentType().contains("vbaProject"));
            if (programs) throw new UnreadableFile(Fault.MACROS);
            if (!type.contains("wordprocessingml")) throw new UnreadableFile(Fault.KIND);
            return part;
        }
        throw new UnreadableFile(Fault.KIND);
    }

    /** The root of a part; a part that names other files by a DOCTYPE is refused by the parser. */
    static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            DocumentBuilder parser = XMLHelper.newDocumentBuilder();
            // The library's own handler writes what it stumbles over to the log.
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(in).getDocumentElement();
        }
    }
}
