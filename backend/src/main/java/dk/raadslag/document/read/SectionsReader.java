package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.document.source.Hyphenation;
import dk.raadslag.model.MeetingSnapshot.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the part of the document from the first heading on. */
final class SectionsReader {
    static final String CLOSED_SECTION = "Lukkede punkter";

    private final List<SourceLine> content;
    private final List<Heading> headings;
    private final Contents contents;
    private final LineAccount account;
    private final Manner manner;
    private final Corrections corrections;
    private final Paragraphs paragraphs;
    private final boolean nested;
    private final ClosedParts closedParts;
    private final LinesAbove above;
    /** The index after the last item. */
    private final int ending;

    private final List<Growing> sections = new ArrayList<>();

    /** A section while its items are read. */
    private static final class Growing {
        private final int section;
        private final String number;
        private String title;
        private final List<ImportedItem> items = new ArrayList<>();

        private Growing(int section, String number, String title) {
            this.section = section;
            this.number = number;
            this.title = title;
        }

        private ImportedSection whole() {
            return new ImportedSection(number, title, List.copyOf(items));
        }
    }

    SectionsReader(
            List<SourceLine> content,
            List<Heading> headings,
            Contents contents,
            LineAccount account,
            Manner manner,
            Corrections corrections,
            ClosedParts closedParts,
            LinesAbove above) {
        this.content = content;
        this.headings = headings;
        this.contents = contents;
        this.account = account;
        this.manner = manner;
        this.corrections = corrections;
        this.closedParts = closedParts;
        this.above = above;
        this.ending = Ending.of(content, headings.get(headings.size() - 1).below());
        this.nested = headings.stream().anyMatch(heading -> heading.item() > 0);
        List<SourceLine> body = content.subList(headings.get(0).line(), content.size());
        this.paragraphs = new Paragraphs(new Wrapping(body), hyphenation(content));
    }

    private static Hyphenation hyphenation(List<SourceLine> content) {
        return new Hyphenation(content.stream()
                .map(line -> line.brokenWord() ? line.text() + "-" : line.text())
                .toList());
    }

    List<ImportedSection> read() {
        if (!nested) sections.add(new Growing(0, null, null));
        for (int i = 0; i < headings.size(); i++) read(i);
        return sections.stream().map(Growing::whole).toList();
    }

    private void read(int i) {
        Heading heading = headings.get(i);
        int end = i + 1 < headings.size() ? above.start(headings.get(i + 1)) : ending;
        boolean inClosedPart = closedParts.covers(heading.line());
        List<SourceLine> lines = new ArrayList<>();
        boolean closesWithin = false;
        for (SourceLine line : content.subList(heading.line(), end)) {
            if (!closedParts.parts(line)) {
                lines.add(line);
                closesWithin |= closedParts.coversWords(line, heading.line());
            } else {
                account.settle(line, Fate.PART);
            }
        }
        above.again(heading).forEach(line -> account.settle(line, Fate.FURNITURE));
        titleAgain(heading, lines).forEach(line -> account.settle(line, Fate.FURNITURE));
        ItemBlock block = above.joined(heading, ItemBlock.of(heading, lines, paragraphs, contents));
        boolean closed = inClosedPart || closesWithin || closedParts.saysClosed(heading, block, contents);
        Growing section = sectionOf(heading, closed);
        if (!nested || heading.item() > 0) section.items.add(item(block, closed));
        else section(block, i, section, closed);
    }

    /** Takes away the title that comes once more, above the item's texts. */
    private static List<SourceLine> titleAgain(Heading heading, List<SourceLine> lines) {
        String title = LinesAbove.letters(heading.title());
        int from = heading.below() - heading.line();
        List<SourceLine> again = new ArrayList<>();
        for (int i = from; i < Math.min(lines.size(), from + 2); i++) {
            if (FieldHeading.of(lines.get(i).bare()).isPresent()) return again;
            if (title.length() <= 4 || !LinesAbove.letters(lines.get(i).bare()).equals(title)) continue;
            again.add(lines.remove(i--));
        }
        return again;
    }

    /** An item whose number belongs to an earlier section stays in its place. */
    private Growing sectionOf(Heading heading, boolean closed) {
        Growing last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        if (!nested) return last;
        boolean begins = last == null || heading.item() == 0 || heading.section() > last.section;
        if (begins) {
            String number = heading.item() == 0 ? heading.number().toString() : "" + heading.section();
            // "4. Titel" may be in the contents alone, above 4.1.
            String title = heading.item() == 0 || closed ? null : contents.title(number);
            sections.add(new Growing(heading.section(), number, title));
        }
        return sections.get(sections.size() - 1);
    }

    /** A section whose text stands right under its heading, without a number of its own, is an item too. */
    private void section(ItemBlock block, int i, Growing section, boolean closed) {
        boolean hidden = isClosed(block, closed);
        section.title =
                hidden ? closedTitle(block.title().whole()) : block.title().whole();
        settle(block.titleLines());
        boolean hasItems = i + 1 < headings.size() && headings.get(i + 1).item() > 0;
        boolean isItem = block.body().stream().flatMap(p -> p.lines().stream()).anyMatch(l -> ItemSign.in(l)
                .isPresent());
        boolean recommends = !block.title().recommendation().isEmpty();
        boolean lettered = headings.get(i).number().letter() > 0;
        boolean says = !block.body().isEmpty() && (isItem || !hasItems);
        if (recommends || lettered || says) section.items.add(item(block, closed));
    }

    private ImportedItem item(ItemBlock block, boolean closed) {
        settle(block.titleLines());
        block.body().forEach(paragraph -> settle(paragraph.lines()));
        return new ItemReader(block, isClosed(block, closed), manner, corrections.declined())
                .read(manner.kind() != Kind.AGENDA);
    }

    private boolean isClosed(ItemBlock block, boolean closed) {
        boolean said = closed || corrections.closed().contains(block.line());
        return said && !corrections.open().contains(block.line());
    }

    /** Everybody reads the titles of sections; a closed section only says that it is closed. */
    private static String closedTitle(String title) {
        return PartHeading.of(title).isPresent() ? title : CLOSED_SECTION;
    }

    private void settle(List<SourceLine> lines) {
        lines.forEach(line -> account.settle(line, Fate.PLACED));
    }
}
