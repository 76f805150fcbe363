package dk.raadslag.document.source.docx;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Looks;
import dk.raadslag.document.source.Looks.Look;
import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Cell;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.document.source.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Passages of a DOCX in the order of its text. */
final class DocxReader {
    private static final int DEEPEST = 40;
    private static final int STEP = 340;
    private static final String SIGN = "(?:[-–—•▪◦·o]|\\d[\\d.]{0,6}[.:)]?|\\./?\\.?|\\./\\.|\\p{L}[.)])";

    private final Styles styles;
    private final Numbers numbers;
    private final Map<String, String> addresses;
    private final Map<String, Element> notes = new HashMap<>();
    private final Element body;
    private final Set<String> furniture = new LinkedHashSet<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();

    DocxReader(OPCPackage packed, PackagePart main) throws InvalidFormatException, IOException, SAXException {
        Element style = null;
        Element numbering = null;
        addresses = Links.of(main);
        body = Xml.child(DocxSource.root(main), "body");
        for (PackagePart part : packed.getParts()) {
            String type = part.getContentType();
            if (type.endsWith("wordprocessingml.styles+xml")) style = DocxSource.root(part);
            if (type.endsWith("wordprocessingml.numbering+xml")) numbering = DocxSource.root(part);
            if (type.endsWith("wordprocessingml.footnotes+xml")) notes("f", DocxSource.root(part), "footnote");
            if (type.endsWith("wordprocessingml.endnotes+xml")) notes("e", DocxSource.root(part), "endnote");
            if (type.endsWith(".header+xml") || type.endsWith(".footer+xml")) furniture(DocxSource.root(part));
        }
        styles = new Styles(style);
        numbers = new Numbers(numbering, styles);
        if (body == null) throw new UnreadableFile(Fault.DAMAGED);
    }

    List<Passage> read() {
        for (String line : furniture)
            add(Passage.words(new Marked().add(line), 0).as(Kind.FURNITURE, 0), 0);
        blocks(body, 0);
        return Looks.headed(passages, looks);
    }

    private void notes(String prefix, Element root, String name) {
        for (Element note : Xml.children(root, name)) notes.put(prefix + Xml.attribute(note, "id"), note);
    }

    private void furniture(Element root) {
        StringBuilder words = new StringBuilder();
        plain(root, words, 0);
        String line = words.toString().replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) furniture.add(line);
    }

    private static void plain(Element element, StringBuilder words, int depth) {
        if (depth > DEEPEST) return;
        for (Element child : Xml.children(element)) {
            if (Xml.is(child, "t")) words.append(child.getTextContent());
            else if (Xml.is(child, "tab") || Xml.is(child, "p")) words.append(' ');
            if (!Xml.is(child, "Fallback") && !Xml.is(child, "instrText")) plain(child, words, depth + 1);
        }
    }

    private void blocks(Element parent, int depth) {
        if (depth > DEEPEST) throw new UnreadableFile(Fault.TOO_LONG);
        for (Element block : Xml.children(parent)) {
            if (Xml.is(block, "p")) paragraph(block, depth);
            else if (Xml.is(block, "tbl")) table(block, depth);
            else if (Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo").contains(block.getLocalName()))
                blocks(block, depth + 1);
        }
    }

    private void paragraph(Element paragraph, int depth) {
        String style = styles.of(paragraph);
        int heading = headingLevel(paragraph, style);
        Words words = Words.of(paragraph, styles, addresses, heading > 0);
        for (Element box : words.boxes()) blocks(box, depth + 1);
        List<List<Marked>> lines = words.lines();
        if (lines.isEmpty()) return;
        Numbers.Sign sign = numbers.next(paragraph, style);
        if (heading > 0) {
            Marked title = new Marked();
            if (sign != null && !sign.sign().equals("-")) title.add(sign.sign() + " ");
            lines.forEach(line -> title.add(joined(line)).add(" "));
            add(Passage.of(Kind.HEADING, heading, title, 0), words.size());
        } else if (styles.isContents(style)) {
            lines.forEach(line -> add(Passage.of(Kind.CONTENTS, 0, contents(line), 0), words.size()));
        } else {
            for (int i = 0; i < lines.size(); i++)
                line(lines.get(i), i == 0 ? sign : null, paragraph, style, words.size());
        }
        for (String note : words.notes()) if (notes.containsKey(note)) blocks(notes.get(note), depth + 1);
    }

    private int headingLevel(Element paragraph, String style) {
        int own = Xml.number(Xml.child(paragraph, "pPr", "outlineLvl"), 9);
        return own < 9 ? own + 1 : styles.headingLevel(style);
    }

    private void line(List<Marked> cells, Numbers.Sign sign, Element paragraph, String style, int size) {
        if (sign != null) {
            boolean point = sign.sign().equals("-") || sign.number() > 0;
            Marked words = new Marked().add(sign.sign() + " ").add(joined(cells));
            Passage passage = point
                    ? new Passage(
                            Kind.POINT, sign.level(), sign.number(), words.text(), words.marks(), List.of(), 0, true)
                    : Passage.of(Kind.WORDS, Math.min(8, sign.level()), words, 0);
            add(passage, size);
        } else if (cells.size() > 1 && !cells.get(0).text().matches(SIGN)) {
            add(
                    Passage.row(
                                    cells.stream()
                                            .map(cell -> cell(cell, 1, 1, false, false))
                                            .toList(),
                                    0)
                            .guessed(),
                    size);
        } else if (styles.isCaption(style)) {
            add(Passage.of(Kind.CAPTION, 0, joined(cells), 0), size);
        } else if (styles.isQuote(style)) {
            add(Passage.of(Kind.QUOTE, 0, joined(cells), 0), size);
        } else {
            add(Passage.of(Kind.WORDS, moved(paragraph), joined(cells), 0), size);
        }
    }

    /** By how many steps of our own lists the paragraph is moved in; any other distance is a matter of looks. */
    private static int moved(Element paragraph) {
        Element indent = Xml.child(paragraph, "pPr", "ind");
        String left =
                Xml.attribute(indent, "left") == null ? Xml.attribute(indent, "start") : Xml.attribute(indent, "left");
        if (left == null || !left.matches("\\d{1,4}") || Integer.parseInt(left) % STEP != 0) return 0;
        return Math.min(8, Integer.parseInt(left) / STEP);
    }

    private static Marked joined(List<Marked> cells) {
        Marked words = new Marked();
        for (Marked cell : cells) words.add(cell).add(" ");
        return words;
    }

    /** A title, dots and a page. */
    private static Marked contents(List<Marked> cells) {
        Marked last = cells.get(cells.size() - 1);
        boolean paged = cells.size() > 1 && last.text().matches("\\d{1,4}");
        if (!paged) return joined(cells);
        return joined(cells.subList(0, cells.size() - 1)).add(" ..... " + last.text());
    }

    private void table(Element table, int depth) {
        List<List<DocxTable.CellAt>> rows = DocxTable.rows(table);
        boolean frame = rows.stream().allMatch(row -> row.size() == 1);
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            int size = 0;
            for (DocxTable.CellAt at : rows.get(r)) {
                if (frame) {
                    blocks(at.element(), depth + 1);
                    continue;
                }
                // Read as words of their own, so that lists in it are counted; then taken back as the words of a cell.
                int before = passages.size();
                blocks(at.element(), depth + 1);
                Marked words = new Marked();
                for (int i = before; i < passages.size(); i++) {
                    words.add(marked(passages.get(i))).add(" ");
                    size = Math.max(size, looks.get(i).size());
                }
                passages.subList(before, passages.size()).clear();
                looks.subList(before, looks.size()).clear();
                cells.add(cell(words, at.across(), at.down(), at.heads(), r == 0));
            }
            if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) add(Passage.row(cells, 0), size);
        }
    }

    private static Marked marked(Passage passage) {
        return new Marked().add(passage.text().replace('\t', ' '), passage.marks());
    }

    private static Cell cell(Marked words, int across, int down, boolean heads, boolean first) {
        return new Cell(words.text(), words.marks(), across, down, heads, first);
    }

    private void add(Passage passage, int size) {
        passages.add(passage);
        looks.add(new Look(size, passage.wholeBold()));
    }
}
