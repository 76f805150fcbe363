package dk.raadslag.document.write.html;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the page being written. Text goes in as text only: nothing a person wrote can become markup. */
public final class Tag {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Element element;
    private final UnaryOperator<String> shown;
    private final UnaryOperator<String> parted;
    /** Which words are too long for this element. */
    private final Predicate<String> tooLong;

    private Tag(Element element, UnaryOperator<String> shown, UnaryOperator<String> parted, Predicate<String> tooLong) {
        this.element = element;
        this.shown = shown;
        this.parted = parted;
        this.tooLong = tooLong;
    }

    /**
     * The root of a new document.
     *
     * @param shown makes characters fit for what the document becomes
     */
    public static Tag html(UnaryOperator<String> shown) {
        return html(shown, UnaryOperator.identity());
    }

    /** @param parted says where shown words may be broken, where there is little room for them */
    public static Tag html(UnaryOperator<String> shown, UnaryOperator<String> parted) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement("html");
            document.appendChild(root);
            return new Tag(root, shown, parted, word -> false);
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

    /** The same element, in which such words may be broken. */
    Tag breaking(Predicate<String> tooLong) {
        return new Tag(element, shown, parted, tooLong);
    }

    /** Appends a child and returns it. */
    public Tag add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Tag(child, shown, parted, tooLong);
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
        String words = shown.apply(characters);
        String broken = WORD.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        tooLong.test(found.group()) ? parted.apply(found.group()) : found.group()));
        element.appendChild(document().createTextNode(broken));
        return this;
    }

    /** Appends our own style sheet, line breaks and all; never text that a person wrote. */
    public Tag css(String sheet) {
        element.appendChild(document().createTextNode(sheet));
        return this;
    }
}
