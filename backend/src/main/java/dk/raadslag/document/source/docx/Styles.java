package dk.raadslag.document.source.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The styles of a document, each with what it takes from the one it is based on. */
final class Styles {
    private static final int DEEPEST = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final Element defaults;
    private String usual;

    /** @param root of the part, or null */
    Styles(Element root) {
        defaults = Xml.child(root, "docDefaults", "rPrDefault", "rPr");
        for (Element style : Xml.children(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            byId.put(id, style);
            boolean paragraph = "paragraph".equals(Xml.attribute(style, "type"));
            if (paragraph && "1".equals(Xml.attribute(style, "default"))) usual = id;
        }
    }

    /** The id of a paragraph's style. */
    String of(Element paragraph) {
        String id = Xml.value(Xml.child(paragraph, "pPr", "pStyle"));
        return id == null ? usual : id;
    }

    /** The English name that Word knows a style by, in lower case; empty when there is none. */
    String name(String id) {
        String name = Xml.value(Xml.child(byId.get(id), "name"));
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** The level of a heading, from 1; 0 for a style that is none. */
    int headingLevel(String id) {
        String name = name(id);
        if (name.equals("title")) return 1;
        Element level = found(id, style -> Xml.child(style, "pPr", "outlineLvl"));
        int outline = Xml.number(level, 9);
        return outline < 9 ? outline + 1 : 0;
    }

    boolean isContents(String id) {
        return name(id).matches("toc \\d.*|table of (figures|authorities)");
    }

    boolean isCaption(String id) {
        return name(id).equals("caption");
    }

    boolean isQuote(String id) {
        return name(id).matches("(intense )?quote|block text|citat.*");
    }

    /** The list that a style belongs to, as an element numPr, or null. */
    Element numbering(String id) {
        return found(id, style -> Xml.child(style, "pPr", "numPr"));
    }

    /** Whether a style turns a mark of its letters on; a paragraph's style, then a run's, then the run's own. */
    boolean marked(String mark, String paragraphStyle, String runStyle, Element own) {
        Boolean said = Xml.on(Xml.child(own, mark));
        if (said == null) said = Xml.on(found(runStyle, style -> Xml.child(style, "rPr", mark)));
        if (said == null) said = Xml.on(found(paragraphStyle, style -> Xml.child(style, "rPr", mark)));
        if (said == null) said = Xml.on(Xml.child(defaults, mark));
        return said != null && said;
    }

    /** The size of a run's letters in half points. */
    int size(String paragraphStyle, String runStyle, Element own) {
        Element size = Xml.child(own, "sz");
        if (size == null) size = found(runStyle, style -> Xml.child(style, "rPr", "sz"));
        if (size == null) size = found(paragraphStyle, style -> Xml.child(style, "rPr", "sz"));
        return Xml.number(size == null ? Xml.child(defaults, "sz") : size, 20);
    }

    private Element found(String id, Function<Element, Element> asked) {
        String at = id;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            Element style = byId.get(at);
            if (style == null) return null;
            Element found = asked.apply(style);
            if (found != null) return found;
            at = Xml.value(Xml.child(style, "basedOn"));
        }
        return null;
    }
}
