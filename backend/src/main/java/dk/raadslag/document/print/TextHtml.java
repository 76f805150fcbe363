package dk.raadslag.document.print;

import dk.raadslag.words.RichText;
import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** One text as a fragment of HTML, the way it is printed. */
public final class TextHtml {
    /** Creating one searches the class path. Each thread keeps one, because threads may not share it. */
    private static final ThreadLocal<Transformer> TRANSFORMER = ThreadLocal.withInitial(TextHtml::transformer);

    private TextHtml() {}

    private static Transformer transformer() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            return transformer;
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A {@code div} with the text's paragraphs, headings, lists and tables; nothing a person wrote is markup in it.
     * Characters outside the basic plane are written as references.
     */
    public static String of(RichText text) {
        Tag root = Tag.screen();
        Tag division = root.add("div");
        TextMarkup.write(division, text, 2);
        StringWriter out = new StringWriter();
        try {
            TRANSFORMER.get().transform(new DOMSource(division.node()), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }
}
