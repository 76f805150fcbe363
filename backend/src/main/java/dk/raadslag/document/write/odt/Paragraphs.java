package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Inline;
import dk.raadslag.document.write.office.House;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Opens paragraphs, and knows what is special about the next one. */
final class Paragraphs {
    /** From the edge of the margin where marks stand to the text. */
    private static final double MARGIN = 12;
    /** How far in a step of indentation leads. */
    static final double STEP = 6;

    private final Xml out;
    private final AutomaticStyles styles;
    private final House house;
    /** The pages that begin with the next paragraph, or null. */
    private String master;

    private boolean beginsPage;
    private int tables;

    /** @param master the first pages */
    Paragraphs(Xml out, AutomaticStyles styles, House house, String master) {
        this.out = out;
        this.styles = styles;
        this.house = house;
        this.master = master;
    }

    /** What comes next begins a page. */
    void beginPage() {
        beginsPage = true;
    }

    /** The number of the next table; each has a name of its own. */
    int nextTable() {
        return ++tables;
    }

    /** A whole paragraph; marks at its beginning hang in the margin. */
    void write(ParagraphStyle style, int indent, List<Inline> words) {
        Map<String, String> looks = new TreeMap<>();
        int marks = Words.marks(words);
        if (indent > 0) looks.put("fo:margin-left", STEP * indent + "mm");
        if (marks > 0) looks.put("fo:text-indent", -MARGIN - STEP * indent + "mm");
        open(style, looks);
        new Words(out, styles).write(words, marks);
        out.close();
    }

    /** A whole paragraph that differs from its style. */
    void write(ParagraphStyle style, Map<String, String> looks, List<Inline> words) {
        open(style, looks);
        new Words(out, styles).write(words);
        out.close();
    }

    void open(ParagraphStyle style) {
        open(style, Map.of());
    }

    private void open(ParagraphStyle style, Map<String, String> looks) {
        out.open("text:p").with("text:style-name", named(style, looks));
    }

    /** @param bar true for one beside which the line of a decision stands */
    void openHeading(ParagraphStyle style, int level, boolean bar, Map<String, String> looks) {
        String name = named(style, bar ? bar(0, 0) : looks);
        out.open("text:h").with("text:style-name", name).with("text:outline-level", level);
    }

    /**
     * The line beside a decision, for paragraphs whose style does not have it.
     *
     * @param indent how far in the words stand, in millimetres
     * @param first how much further out the first line begins: Writer draws the line there
     */
    Map<String, String> bar(double indent, double first) {
        return Map.of(
                "fo:border-left", "2pt solid #" + house.colour(),
                "fo:padding-left", 3.3 + indent - first + "mm",
                "fo:margin-left", first - 4 + "mm",
                "fo:text-indent", -first + "mm",
                "style:join-border", "true");
    }

    /** The name of a style for the next paragraph. */
    String named(ParagraphStyle style, Map<String, String> looks) {
        Map<String, String> all = new TreeMap<>(looks);
        if (beginsPage) all.put("fo:break-before", "page");
        String name = styles.paragraph(style, master, all);
        master = null;
        beginsPage = false;
        return name;
    }
}
