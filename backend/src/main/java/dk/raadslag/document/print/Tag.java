package dk.raadslag.document.print;

import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the page being written. Text goes in as text only: nothing a person wrote can become markup. */
final class Tag {
    private final Element element;
    private final UnaryOperator<String> shown;

    private Tag(Element element, UnaryOperator<String> shown) {
        this.element = element;
        this.shown = shown;
    }

    /** The root of a new document that is to be printed. */
    static Tag html() {
        return root(Printable::of);
    }

    /** The root of a new document for a screen, which has every character. */
    static Tag screen() {
        return root(UnaryOperator.identity());
    }

    private static Tag root(UnaryOperator<String> shown) {
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

    Document document() {
        return element.getOwnerDocument();
    }

    Node node() {
        return element;
    }

    /** Appends a child and returns it. */
    Tag add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Tag(child, shown);
    }

    /** Appends a child with this class of the style sheet and returns it. */
    Tag add(String name, String styleClass) {
        return add(name).with("class", styleClass);
    }

    /** Sets an attribute; returns this element. */
    Tag with(String attribute, String value) {
        element.setAttribute(attribute, shown.apply(value));
        return this;
    }

    /** Appends characters; returns this element. */
    Tag text(String characters) {
        element.appendChild(document().createTextNode(shown.apply(characters)));
        return this;
    }

    /** Appends our own style sheet, line breaks and all; never text that a person wrote. */
    Tag css(String sheet) {
        element.appendChild(document().createTextNode(sheet));
        return this;
    }
}
