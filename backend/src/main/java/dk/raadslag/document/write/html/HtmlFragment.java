package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Signs;
import java.io.StringWriter;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** Blocks as a fragment of HTML for a page of ours. */
public final class HtmlFragment {
    /** Creating one searches the class path. Each thread keeps one, because threads may not share it. */
    private static final ThreadLocal<Transformer> TRANSFORMER = ThreadLocal.withInitial(HtmlFragment::transformer);

    private HtmlFragment() {}

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
     * A {@code div} with the blocks; nothing a person wrote is markup in it. Characters outside the basic plane are
     * written as references.
     */
    public static String of(List<Block> blocks) {
        Tag division = Tag.html(Signs::clean).add("div");
        Markup.write(division, blocks);
        return written(division);
    }

    /** An element as HTML. */
    static String written(Tag tag) {
        StringWriter out = new StringWriter();
        try {
            TRANSFORMER.get().transform(new DOMSource(tag.node()), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }
}
