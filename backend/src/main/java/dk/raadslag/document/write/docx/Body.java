package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Contents;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.PageBreak;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.People;
import dk.raadslag.document.model.Picture;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.write.office.House;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes blocks as paragraphs and tables; each paragraph has a style, by its role and the part it is in. */
final class Body {
    /** Letters of a paragraph that may stand on one page as a whole. */
    private static final int SHORT = 500;

    /** Below a list, as below a paragraph, in twips. */
    private static final int AFTER = 160;

    private final XWPFDocument docx;
    private final House house;
    private final Lists lists;
    private final Sections sections;
    private final Map<String, Integer> pages;
    private XWPFParagraph last;
    private XWPFParagraph beforeLast;
    /** True in a decision, beside which a line stands. */
    private boolean bar;

    private int gap;
    private int bookmarks;
    private boolean beginsPage;

    /** @param pages on which anchors are, as far as that is known */
    Body(XWPFDocument docx, House house, Numbering numbering, Sections sections, Map<String, Integer> pages) {
        this.pages = pages;
        this.docx = docx;
        this.house = house;
        this.gap = house.gap();
        this.lists = new Lists(numbering);
        this.sections = sections;
    }

    void write(List<Block> blocks) {
        write(blocks, Role.PLAIN);
        endPage();
    }

    private void beginPage() {
        endPage();
        beginsPage = true;
    }

    /** A page does not begin with the one or two lines that end a section. */
    private void endPage() {
        if (beforeLast == null) return;
        beforeLast.setKeepNext(true);
        if (last.getText().length() < SHORT) Looks.keepLines(last);
    }

    private void write(List<Block> blocks, Role part) {
        for (Block block : blocks) write(block, part);
    }

    private void write(Block block, Role part) {
        if (block instanceof Part inner) writePart(inner);
        else if (block instanceof Heading heading) write(heading, part);
        else if (block instanceof Paragraph paragraph) write(paragraph, part);
        else if (block instanceof Listing list) write(list);
        else if (block instanceof Table table) Tables.write(docx, house, table);
        else if (block instanceof Facts facts) write(facts);
        else if (block instanceof People people) write(people);
        else if (block instanceof Contents contents) ContentsField.write(contents, this::paragraph, pages);
        else if (block instanceof Picture picture) Pictures.write(paragraph(ParagraphStyle.BODY_TEXT), picture);
        else if (block instanceof PageBreak) beginPage();
    }

    private void writePart(Part part) {
        boolean ownPage =
                switch (part.role()) {
                    case CONTENTS, PARTICIPANTS, SECTION, ITEMS -> house.breaks();
                    default -> false;
                };
        if (ownPage) beginPage();
        boolean before = bar;
        bar = part.role() == Role.DECISION;
        write(part.blocks(), part.role());
        bar = before;
    }

    private void write(Heading heading, Role part) {
        XWPFParagraph paragraph = paragraph(ParagraphStyle.of(heading, part));
        if (part == Role.CREED && gap > 0) {
            paragraph.setSpacingBefore(gap);
            gap = 0;
        }
        if (heading.anchor() != null) open(paragraph, heading.anchor());
        Runs.write(paragraph, heading.numbered());
        if (heading.anchor() != null) close(paragraph);
        if (!heading.aside().isEmpty()) Runs.writeAside(paragraph, Inline.after(" ", heading.aside()));
    }

    /** What contents and links lead to. */
    private void open(XWPFParagraph paragraph, String anchor) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName(anchor);
    }

    private void close(XWPFParagraph paragraph) {
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks++));
    }

    private void write(Paragraph block, Role part) {
        XWPFParagraph paragraph = paragraph(ParagraphStyle.of(block.role(), part));
        if (block.indent() > 0) paragraph.setIndentationLeft(Numbering.indent(block.indent() - 1));
        Runs.writeWithMargin(paragraph, block.words());
    }

    private void write(Listing list) {
        lists.write(list, 0, this::paragraph);
        if (list.role() != Role.ATTACHMENTS) last.setSpacingAfter(AFTER);
    }

    private void write(People people) {
        boolean columns = people.columns() > 1;
        if (columns) sections.end(last);
        for (String name : people.names()) Runs.write(paragraph(ParagraphStyle.PARTICIPANT), List.of(Run.of(name)));
        if (columns) sections.endColumns(last);
    }

    private void write(Facts facts) {
        if (facts.role() == Role.BOX) {
            Tables.write(docx, house, facts);
        } else {
            boolean first = facts.role() == Role.COVER;
            for (Facts.Fact fact : facts.facts()) {
                XWPFParagraph line = paragraph(ParagraphStyle.FACT);
                if (first) Looks.addLineAbove(line, house);
                first = false;
                Runs.write(line, List.of(Run.of(fact.label(), Mark.BOLD), Run.of(" " + fact.value())));
            }
        }
    }

    private XWPFParagraph paragraph(ParagraphStyle style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style.word());
        boolean beginsAnew = beginsPage;
        if (beginsAnew) paragraph.setPageBreak(true);
        beginsPage = false;
        if (bar && style != ParagraphStyle.DECISION) Looks.addBar(paragraph, house);
        beforeLast = beginsAnew ? null : last;
        last = paragraph;
        return paragraph;
    }
}
