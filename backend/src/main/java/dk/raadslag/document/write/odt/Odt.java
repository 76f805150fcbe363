package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.write.office.House;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;

/** Documents for Writer (ODF 1.3), with real styles, lists, headings of tables and fields. */
public final class Odt {
    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private Odt() {}

    /** Blocks for up to a second; call it on a worker thread. */
    public static byte[] of(Document document) {
        House house = House.of(document);
        AutomaticStyles styles = new AutomaticStyles();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (Parts parts = new Parts(out)) {
            Body body = new Body(house, styles, document.hasCover());
            String words = body.of(document.blocks());
            parts.add("content.xml", content(styles.xml(), words));
            parts.add("styles.xml", Styles.of(document, house));
            parts.add("meta.xml", meta(document));
            for (Body.Logo logo : body.logos()) parts.add(logo.path(), logo.mediaType(), logo.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String content(String styles, String words) {
        return Namespaces.root(
                "office:document-content",
                "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>" + words
                        + "</office:text></office:body>");
    }

    private static String meta(Document document) {
        String dated =
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(document.dated().toLocalDateTime());
        Xml meta = new Xml().open("office:meta");
        meta.open("meta:generator").text("Rådslag").close();
        meta.open("dc:title").text(Words.clean(document.title())).close();
        meta.open("meta:initial-creator").text(Words.clean(document.author())).close();
        meta.open("dc:creator").text(Words.clean(document.author())).close();
        meta.open("meta:creation-date").text(dated).close();
        meta.open("dc:date").text(dated).close();
        meta.open("dc:language").text(Styles.language(document)).close();
        return Namespaces.root("office:document-meta", meta.close().toString());
    }
}
