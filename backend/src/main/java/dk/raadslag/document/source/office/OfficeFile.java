package dk.raadslag.document.source.office;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.UnreadableFile;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.SAXException;

/** A DOCX, XLSX or PPTX: its parts are read when they are needed, without following any address. */
public final class OfficeFile {
    /** What is done with an open file. */
    public interface Reading<T> {
        T of(OPCPackage packed, PackagePart main)
                throws IOException, OpenXML4JException, SAXException, XMLStreamException, XmlException;
    }

    private OfficeFile() {}

    /** @throws UnreadableFile when it is damaged, unpacks to too much, holds programs or is no such file */
    public static <T> T read(byte[] file, Reading<T> reading) {
        try (OPCPackage packed = OPCPackage.open(new BoundedParts(file))) {
            return reading.of(packed, main(packed));
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | XmlException e) {
            throw unreadable(e);
        } catch (OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException e) {
            // A broken file fails anywhere in the library.
            throw unreadable(e);
        }
    }

    private static UnreadableFile unreadable(Exception e) {
        for (Throwable at = e; at != null; at = causeOf(at))
            if (at instanceof BoundedParts.TooLarge) return new UnreadableFile(Fault.BOMB, e);
        return new UnreadableFile(Fault.DAMAGED, e);
    }

    private static Throwable causeOf(Throwable e) {
        return e instanceof XMLStreamException of && of.getNestedException() != null
                ? of.getNestedException()
                : e.getCause();
    }

    private static PackagePart main(OPCPackage packed) throws InvalidFormatException {
        for (PackageRelationship relation : packed.getRelationships()) {
            if (!relation.getRelationshipType().endsWith("/officeDocument")) continue;
            PackagePart part = packed.getPart(relation);
            if (part == null) break;
            boolean programs = type(part).contains("macroenabled")
                    || packed.getParts().stream()
                            .anyMatch(one -> one.getContentType().contains("vbaProject"));
            if (programs) throw new UnreadableFile(Fault.MACROS);
            return part;
        }
        throw new UnreadableFile(Fault.KIND);
    }

    /** What a part is, in small letters. */
    public static String type(PackagePart part) {
        return part.getContentType().toLowerCase(Locale.ROOT);
    }
}
