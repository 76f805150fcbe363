package dk.raadslag.document.write.docx;

import dk.raadslag.document.write.office.House;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a document, from the one file that has them. */
final class WordStyles {
    private static final String STYLES = read();

    private WordStyles() {}

    static void addStyles(XWPFDocument docx, House house, String language) {
        docx.createStyles().setStyles(styles(house, language));
    }

    private static CTStyles styles(House house, String language) {
        String xml = STYLES.replace("@COLOUR@", house.colour())
                .replace("@ITEMCOLOUR@", house.itemColour())
                .replace("@TITLE@", String.valueOf(house.title()))
                .replace("@TOP@", String.valueOf(house.top()))
                .replace("@ITEM@", String.valueOf(house.item()))
                .replace("@LANGUAGE@", language);
        try {
            return StylesDocument.Factory.parse(xml).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (InputStream in = WordStyles.class.getResourceAsStream("/document/styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
