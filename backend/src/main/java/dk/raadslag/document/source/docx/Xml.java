package dk.raadslag.document.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a part of a DOCX, by their names without prefix. */
final class Xml {
    private Xml() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        if (parent == null) return children;
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling())
            if (at instanceof Element element) children.add(element);
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first child of that name; null when there is none, or no parent. */
    static Element child(Node parent, String... path) {
        Element at = null;
        Node from = parent;
        for (String name : path) {
            at = children(from, name).stream().findFirst().orElse(null);
            if (at == null) return null;
            from = at;
        }
        return at;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The attribute of that name, whatever its prefix; null when it is absent. */
    static String attribute(Element element, String name) {
        if (element == null) return null;
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String local = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (name.equals(local)) return attribute.getNodeValue();
        }
        return null;
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    /** The number of an element's value, or another when it has none. */
    static int number(Element element, int otherwise) {
        String value = value(element);
        if (value == null || !value.matches("-?\\d{1,6}")) return otherwise;
        return Integer.parseInt(value);
    }

    /** "on" as Word writes it: the bare element, 1, true, on. Null when the element is absent. */
    static Boolean on(Element element) {
        if (element == null) return null;
        String value = value(element);
        return value == null || !value.matches("(?i)0|false|off|none");
    }
}
