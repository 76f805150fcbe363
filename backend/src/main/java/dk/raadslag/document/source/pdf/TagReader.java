package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Cell;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.document.source.pdf.Tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Passages by the tags of a file. */
final class TagReader implements Tags.Visitor {
    private static final Set<String> INLINE = Set.of(
            "Span",
            "Link",
            "Reference",
            "Quote",
            "Code",
            "BibEntry",
            "Annot",
            "Em",
            "Strong",
            "Sub",
            "Lbl",
            "Ruby",
            "Warichu",
            "RB",
            "RT",
            "RP");
    private static final Set<String> AROUND = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "NonStruct",
            "Private",
            "TOC",
            "LBody",
            "Aside",
            "DocumentFragment");

    private final List<Draft> drafts = new ArrayList<>();
    private final Joins joins;
    private List<Letter> open = new ArrayList<>();
    /** What the letters become that are open now. */
    private Kind kind = Kind.WORDS;

    private int level;
    /** How deep the list is that is open; 0 outside of any. */
    private int list;
    /** The sign of the list point that begins with the next words, or null. */
    private String label;

    private TagReader(Joins joins) {
        this.joins = joins;
    }

    static List<Draft> read(Tags tags, Joins joins) {
        TagReader reader = new TagReader(joins);
        tags.root().walk(reader);
        reader.close();
        return Captions.placed(reader.drafts);
    }

    @Override
    public void letters(List<Letter> letters) {
        open.addAll(letters);
    }

    @Override
    public void tag(Tag tag) {
        String type = tag.type();
        if (INLINE.contains(type)) tag.walk(this);
        else if (type.matches("H[1-6]?|Title")) within(tag, Kind.HEADING, headingLevel(type));
        else if (type.equals("BlockQuote")) within(tag, Kind.QUOTE, 0);
        else if (type.equals("Caption")) within(tag, Kind.CAPTION, 0);
        else if (type.equals("TOCI")) within(tag, Kind.CONTENTS, 0);
        else if (type.equals("L")) list(tag);
        else if (type.equals("LI")) point(tag);
        else if (type.equals("Table")) table(tag);
        else if (AROUND.contains(type) || kind != Kind.WORDS) around(tag);
        else within(tag, Kind.WORDS, Math.max(0, list));
    }

    private static int headingLevel(String type) {
        return type.length() == 2 ? type.charAt(1) - '0' : 1;
    }

    private void around(Tag tag) {
        close();
        tag.walk(this);
        close();
    }

    private void within(Tag tag, Kind newKind, int newLevel) {
        close();
        Kind kindBefore = kind;
        int levelBefore = level;
        kind = newKind;
        level = newLevel;
        tag.walk(this);
        close();
        kind = kindBefore;
        level = levelBefore;
    }

    private void list(Tag tag) {
        close();
        list++;
        tag.walk(this);
        close();
        list--;
    }

    private void point(Tag tag) {
        close();
        Kind kindBefore = kind;
        int levelBefore = level;
        level = list;
        tag.walk(new Tags.Visitor() {
            @Override
            public void tag(Tag kid) {
                if (!kid.type().equals("Lbl")) {
                    TagReader.this.tag(kid);
                    return;
                }
                kid.walk(TagReader.this);
                // A bullet that is drawn by hand has no letters.
                label = open.isEmpty() ? "" : new Line(open).text();
                open = new ArrayList<>();
            }

            @Override
            public void letters(List<Letter> letters) {
                TagReader.this.letters(letters);
            }
        });
        close();
        label = null;
        kind = kindBefore;
        level = levelBefore;
    }

    private void table(Tag tag) {
        close();
        boolean first = true;
        for (List<Tag> row : TableTags.rows(tag)) {
            // A table of one column is a frame around paragraphs.
            if (row.size() == 1 && row.get(0).attribute("ColSpan") == 1) {
                around(row.get(0));
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            for (Tag cell : row) {
                List<Line> own = Line.of(TableTags.letters(cell));
                lines.addAll(own);
                Marked words = joins.cell(own);
                boolean heads = cell.type().equals("TH");
                cells.add(new Cell(
                        words.text(),
                        words.marks(),
                        cell.attribute("ColSpan"),
                        cell.attribute("RowSpan"),
                        heads,
                        first));
            }
            if (lines.isEmpty()) continue;
            drafts.add(Draft.of(Passage.row(cells, lines.get(0).page() + 1), lines));
            first = false;
        }
    }

    /** The open letters become a passage; several, if lines end early on purpose. */
    private void close() {
        List<Line> lines = Line.of(open).stream().filter(line -> !line.blank()).toList();
        open = new ArrayList<>();
        if (lines.isEmpty()) return;
        for (List<Line> paragraph : kind == Kind.WORDS ? Breaks.apart(lines) : List.of(lines)) {
            Marked words = joins.words(paragraph);
            if (!words.isEmpty())
                drafts.add(Draft.of(passage(words, paragraph.get(0).page() + 1), paragraph));
        }
    }

    private Passage passage(Marked words, int page) {
        if (label == null || kind != Kind.WORDS) return Passage.of(kind, level, words, page);
        Passage point = Points.of(label, words, list - 1, page);
        label = null;
        return point;
    }
}
