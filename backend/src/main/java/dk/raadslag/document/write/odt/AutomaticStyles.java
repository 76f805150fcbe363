package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Mark;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The styles that Writer makes itself where words differ from their style: named when they are first needed. */
final class AutomaticStyles {
    private final Xml out = new Xml();
    private final Map<Object, String> named = new HashMap<>();

    /**
     * A style of a family that has these properties.
     *
     * @param parent that it is based on, or null
     * @param properties of the element that the family has for them, such as "paragraph-properties"
     */
    private record Wanted(
            String family, String parent, String master, String element, Map<String, String> properties) {}

    /** A paragraph that differs from its style; the style itself where nothing differs. */
    String paragraph(ParagraphStyle style, String master, Map<String, String> properties) {
        if (master == null && properties.isEmpty()) return style.writer();
        return name(new Wanted(
                "paragraph", style.writer(), master, "style:paragraph-properties", new TreeMap<>(properties)));
    }

    /** Words with these marks. */
    String words(Set<Mark> marks) {
        Map<String, String> looks = new TreeMap<>();
        for (Mark mark : Mark.values()) if (marks.contains(mark)) addLooks(looks, mark);
        return name(new Wanted("text", null, null, "style:text-properties", looks));
    }

    private static void addLooks(Map<String, String> looks, Mark mark) {
        switch (mark) {
            case BOLD -> looks.put("fo:font-weight", "bold");
            case ITALIC -> looks.put("fo:font-style", "italic");
            case UNDERLINE -> underlined(looks);
            case REMOVED -> {
                looks.put("style:text-line-through-style", "solid");
                looks.put("fo:color", "#a01c1c");
            }
            case INSERTED -> {
                underlined(looks);
                looks.put("fo:color", "#14602c");
            }
            case TOGETHER -> {}
        }
    }

    private static void underlined(Map<String, String> looks) {
        looks.put("style:text-underline-style", "solid");
        looks.put("style:text-underline-width", "auto");
        looks.put("style:text-underline-color", "font-color");
    }

    /** A table, row, column or cell with these properties. */
    String of(String family, Map<String, String> properties) {
        return name(new Wanted(family, null, null, "style:" + family + "-properties", new TreeMap<>(properties)));
    }

    /** A part of the page with two columns of equal width. */
    String columns() {
        return name("columns", "section", () -> {
            out.open("style:section-properties");
            out.open("style:columns").with("fo:column-count", 2).with("fo:column-gap", "8mm");
            out.close().close();
        });
    }

    private String name(Wanted wanted) {
        return name(wanted, wanted.family(), () -> {
            if (wanted.parent() != null) out.with("style:parent-style-name", wanted.parent());
            if (wanted.master() != null) out.with("style:master-page-name", wanted.master());
            out.open(wanted.element());
            wanted.properties().forEach(out::with);
            out.close();
        });
    }

    private String name(Object wanted, String family, Runnable looks) {
        String known = named.get(wanted);
        if (known != null) return known;
        String name = "A" + (named.size() + 1);
        named.put(wanted, name);
        out.open("style:style").with("style:name", name).with("style:family", family);
        looks.run();
        out.close();
        return name;
    }

    String xml() {
        return out.toString();
    }
}
