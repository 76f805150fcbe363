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
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes blocks as paragraphs and tables; each paragraph has a style, by its role and the part it is in. */
final class Body {
    private final XWPFDocument docx;
    private final House house;
    private final Lists lists;
    private int bookmarks;
    private boolean beginsPage;

    Body(XWPFDocument docx, House house, Numbering numbering) {
        this.docx = docx;
        this.house = house;
        this.lists = new Lists(numbering);
    }

    void write(List<Block> blocks) {
        write(blocks, Role.PLAIN);
    }

    private void write(List<Block> blocks, Role part) {
        for (Block block : blocks) write(block, part);
    }

    private void write(Block block, Role part) {
        if (block instanceof Part inner) writePart(inner);
        else if (block instanceof Heading heading) write(heading, part);
        else if (block instanceof Paragraph paragraph) write(paragraph, part);
        else if (block instanceof Listing list) lists.write(list, 0, this::paragraph);
        else if (block instanceof Table table) Tables.write(docx, table);
        else if (block instanceof Facts facts) write(facts);
        else if (block instanceof People people) {
            for (String name : people.names()) Runs.write(paragraph("Deltager"), List.of(Run.of(name)));
        } else if (block instanceof Contents contents) ContentsField.write(contents, this::paragraph);
        else if (block instanceof Picture picture) Pictures.write(paragraph("Brdtekst"), picture);
        else if (block instanceof PageBreak) beginsPage = true;
    }

    private void writePart(Part part) {
        boolean ownPage =
                switch (part.role()) {
                    case CONTENTS, PARTICIPANTS, SECTION, ITEMS -> house.breaks();
                    default -> false;
                };
        beginsPage |= ownPage;
        write(part.blocks(), part.role());
    }

    private void write(Heading heading, Role part) {
        XWPFParagraph paragraph = paragraph(style(heading, part));
        if (heading.anchor() != null) open(paragraph, heading.anchor());
        Runs.write(paragraph, heading.numbered());
        if (heading.anchor() != null) close(paragraph);
        if (!heading.aside().isEmpty()) Runs.write(paragraph, Inline.after(" ", heading.aside()));
    }

    private static String style(Heading heading, Role part) {
        if (heading.role() == Role.KIND || heading.role() == Role.TITLE) return "Titel";
        return switch (part) {
            case CONTENTS -> "Overskrift";
            case CREED -> "Forsideoverskrift";
            case PARTICIPANTS -> heading.anchor() == null ? "Deltagergruppe" : "Overskrift" + heading.level();
            default -> "Overskrift" + heading.level();
        };
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
        XWPFParagraph paragraph = paragraph(style(block.role(), part));
        if (block.indent() > 0) paragraph.setIndentationLeft(Numbering.indent(block.indent() - 1));
        Runs.writeWithMargin(paragraph, block.words());
    }

    private static String style(Role role, Role part) {
        return switch (role) {
            case BODY -> "Undertitel";
            case DRAFT -> "Udkast";
            case CASE -> "Sagsoplysning";
            case NOTE -> "Bemrkning";
            case QUOTE -> "Citat";
            case BY -> "Afsender";
            case QUOTED -> "Uddrag";
            default ->
                switch (part) {
                    case DECISION -> "Beslutning";
                    case RECOMMENDATION -> "Indstilling";
                    default -> "Brdtekst";
                };
        };
    }

    private void write(Facts facts) {
        if (facts.role() == Role.BOX) {
            Tables.write(docx, facts);
        } else {
            for (Facts.Fact fact : facts.facts()) {
                Runs.write(paragraph("Fakta"), List.of(Run.of(fact.label(), Mark.BOLD), Run.of(" " + fact.value())));
            }
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        if (beginsPage) paragraph.setPageBreak(true);
        beginsPage = false;
        return paragraph;
    }
}
