package dk.raadslag.document.source.docx;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.UnreadableFile;
import dk.raadslag.document.source.office.OfficeFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a DOCX. */
public final class DocxSource {
    private static final int MOST_PASSAGES = 200_000;

    private DocxSource() {}

    /** @throws UnreadableFile when it is damaged, unpacks to too much, holds programs or is no text document */
    public static List<Passage> read(byte[] file) {
        return OfficeFile.read(file, DocxSource::passages);
    }

    /** The passages of an open file. */
    public static List<Passage> passages(OPCPackage packed, PackagePart main)
            throws IOException, InvalidFormatException, SAXException {
        if (!OfficeFile.type(main).contains("wordprocessingml")) throw new UnreadableFile(Fault.KIND);
        List<Passage> passages = new DocxReader(packed, main).read();
        if (passages.size() > MOST_PASSAGES) throw new UnreadableFile(Fault.TOO_LONG);
        if (passages.stream().allMatch(passage -> passage.text().isBlank())) throw new UnreadableFile(Fault.NO_TEXT);
        return passages;
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
