package dk.raadslag.document.source.docx;

import dk.raadslag.document.source.Marked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The words of one paragraph with their marks; several lines, where somebody broke them. */
final class Words {
    /** What holds runs and says nothing of them. */
    private static final Set<String> AROUND = Set.of(
            "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo");

    private final Styles styles;
    private final Map<String, String> addresses;
    private final String style;
    private final boolean heading;
    /** Each line has the cells that tabs make of it. */
    private final List<List<Marked>> lines = new ArrayList<>();

    /** Boxes of text that hang on the paragraph, and its notes, are paragraphs of their own. */
    private final List<Element> boxes = new ArrayList<>();

    private final List<String> notes = new ArrayList<>();
    /** The open fields: true while the instruction of one is being written. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int largest;
    private String fieldLink;

    private Words(Styles styles, Map<String, String> addresses, String style, boolean heading) {
        this.styles = styles;
        this.addresses = addresses;
        this.style = style;
        this.heading = heading;
    }

    /** @param addresses by the ids that links have */
    static Words of(Element paragraph, Styles styles, Map<String, String> addresses, boolean heading) {
        Words words = new Words(styles, addresses, styles.of(paragraph), heading);
        words.breakLine();
        for (Element child : Xml.children(paragraph)) words.add(child, null);
        return words;
    }

    /** The cells of each line that has words. */
    List<List<Marked>> lines() {
        return lines.stream()
                .map(line -> line.stream().filter(cell -> !cell.isEmpty()).toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The largest size of its letters, in half points. */
    int size() {
        return largest;
    }

    List<Element> boxes() {
        return boxes;
    }

    List<String> notes() {
        return notes;
    }

    private Marked line() {
        List<Marked> cells = lines.get(lines.size() - 1);
        return cells.get(cells.size() - 1);
    }

    private void breakLine() {
        lines.add(new ArrayList<>(List.of(new Marked())));
    }

    private void tab() {
        if (!line().isEmpty()) lines.get(lines.size() - 1).add(new Marked());
    }

    private void add(Element element, String link) {
        String name = element.getLocalName();
        if ("r".equals(name)) {
            run(element, link);
        } else if (name != null && AROUND.contains(name)) {
            String id = "hyperlink".equals(name) ? Xml.attribute(element, "id") : null;
            String leads = id == null ? link : addresses.getOrDefault(id, link);
            for (Element child : Xml.children(element)) add(child, leads);
        }
        // What was deleted (del, moveFrom) is no word any more.
    }

    private void run(Element run, String link) {
        Element own = Xml.child(run, "rPr");
        if (Boolean.TRUE.equals(Xml.on(Xml.child(own, "vanish")))) return;
        String runStyle = Xml.value(Xml.child(own, "rStyle"));
        String ofParagraph = heading ? null : style;
        boolean bold = styles.marked("b", ofParagraph, runStyle, own);
        boolean italic = styles.marked("i", ofParagraph, runStyle, own);
        String leads = link != null ? link : fieldLink;
        boolean underline = leads == null && styles.marked("u", ofParagraph, runStyle, own);
        if (!Xml.children(run, "t").isEmpty()) largest = Math.max(largest, styles.size(style, runStyle, own));
        for (Element part : Xml.children(run)) {
            switch (part.getLocalName()) {
                case "t" -> {
                    if (!fields.contains(true)) line().add(part.getTextContent(), bold, italic, underline, leads);
                }
                case "tab", "ptab" -> tab();
                case "noBreakHyphen" -> line().add("-", bold, italic, underline, leads);
                case "br", "cr" -> {
                    if (Xml.attribute(part, "type") == null || "textWrapping".equals(Xml.attribute(part, "type")))
                        breakLine();
                }
                case "sym" -> symbol(part);
                case "fldChar" -> field(Xml.attribute(part, "fldCharType"));
                case "instrText" -> instruct(part.getTextContent());
                case "footnoteReference", "endnoteReference" ->
                    notes.add(part.getLocalName().substring(0, 1) + Xml.attribute(part, "id"));
                case "drawing", "pict", "object", "AlternateContent" -> box(part, 0);
                default -> {}
            }
        }
    }

    private void symbol(Element part) {
        String code = Xml.attribute(part, "char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) line().add(Character.toString(Integer.parseInt(code, 16)));
    }

    private void field(String type) {
        if ("begin".equals(type)) fields.push(true);
        if (fields.isEmpty()) return;
        if (!"begin".equals(type)) fields.pop();
        if ("separate".equals(type)) fields.push(false);
        if ("end".equals(type)) fieldLink = null;
    }

    private void instruct(String words) {
        String link = words.strip();
        if (!link.startsWith("HYPERLINK \"")) return;
        int end = link.indexOf('"', 11);
        String address = end < 0 ? "" : link.substring(11, end);
        if (Links.isAddress(address)) fieldLink = address;
    }

    /** Word writes what it draws twice, once for older programs. */
    private void box(Element drawn, int depth) {
        if (depth > 20) return;
        for (Element child : Xml.children(drawn)) {
            if (Xml.is(child, "Fallback")) continue;
            if (Xml.is(child, "txbxContent")) boxes.add(child);
            else box(child, depth + 1);
        }
    }
}
