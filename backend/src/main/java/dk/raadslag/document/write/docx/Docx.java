package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Signs;
import dk.raadslag.document.write.office.House;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents for Word, with real styles, lists, headings of tables and fields, so that people can go on in it. */
public final class Docx {
    private Docx() {}

    /**
     * Blocks for up to a second; call it on a worker thread.
     *
     * @param pages on which anchors are, as far as that is known: what the contents say until they are counted anew
     */
    public static byte[] of(Document document, Map<String, Integer> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (XWPFDocument docx = new XWPFDocument()) {
            House house = House.of(document);
            WordStyles.addStyles(docx, house, language(document));
            Numbering numbering = new Numbering();
            Sections sections = new Sections();
            new Body(docx, house, numbering, sections, pages).write(document.blocks());
            numbering.addTo(docx);
            PageSetting.put(docx, house, document);
            PageSetting.putVersion(docx);
            sections.put(docx);
            describe(docx.getProperties(), document);
            docx.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sealed.of(out.toByteArray());
    }

    /** Word names the country too. */
    private static String language(Document document) {
        return document.language().equals("da") ? "da-DK" : document.language();
    }

    private static void describe(POIXMLProperties properties, Document document) {
        Optional<Date> dated = Optional.of(Date.from(document.dated().toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Signs.clean(document.title()));
        core.setCreator(Signs.clean(document.author()));
        core.setCreated(dated);
        core.setModified(dated);
        properties.getExtendedProperties().setApplication("Rådslag");
    }
}
