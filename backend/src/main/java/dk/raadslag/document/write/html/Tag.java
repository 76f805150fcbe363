package dk.raadslag.document.write.html;

import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the page being written. Text goes in as text only: nothing a person wrote can become markup. */
public final class Tag {
    private final Element element;
    private final UnaryOperator<String> shown;

    private Tag(Element element, UnaryOperator<String> shown) {
        this.element = element;
        this.shown = shown;
    }

    /**
     * The root of a new document.
     *
     * @param shown makes characters fit for what the document becomes
     */
    public static Tag html(UnaryOperator<String> shown) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement("html");
            document.appendChild(root);
            return new Tag(root, shown);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Document document() {
        return element.getOwnerDocument();
    }

    public Node node() {
        return element;
    }

    /** Appends a child and returns it. */
    public Tag add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Tag(child, shown);
    }

    /** Appends a child with this class of the style sheet and returns it. */
    public Tag add(String name, String styleClass) {
        return add(name).with("class", styleClass);
    }

    /** Sets an attribute; returns this element. */
    public Tag with(String attribute, String value) {
        element.setAttribute(attribute, shown.apply(value));
        return this;
    }

    /** Appends characters; returns this element. */
    public Tag text(String characters) {
        element.appendChild(document().createTextNode(shown.apply(characters)));
        return this;
    }

    /** Appends our own style sheet, line breaks and all; never text that a person wrote. */
    public Tag css(String sheet) {
        element.appendChild(document().createTextNode(sheet));
        return this;
    }
}
