package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.math.BigInteger;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes lists as Word counts them, so that a point added there has the next number. */
final class Lists {
    private final Numbering numbering;

    Lists(Numbering numbering) {
        this.numbering = numbering;
    }

    /** @param paragraphs makes a paragraph of a style */
    void write(Listing list, int depth, Function<ParagraphStyle, XWPFParagraph> paragraphs) {
        BigInteger numbers = null;
        int next = 0;
        for (Listing.Point point : list.points()) {
            boolean goesOn = numbers != null && point.number() == next;
            if (list.ordered() && !goesOn) numbers = numbering.numbers(depth, point.number());
            next = point.number() + 1;
            boolean first = true;
            for (Block block : point.blocks()) {
                if (block instanceof Listing deeper) {
                    write(deeper, depth + 1, paragraphs);
                } else if (block instanceof Paragraph paragraph) {
                    if (list.role() == Role.ATTACHMENTS) {
                        Runs.writeWithMargin(paragraphs.apply(ParagraphStyle.PAPER), paragraph.words());
                    } else if (first) {
                        BigInteger id = list.ordered() ? numbers : numbering.bullets();
                        Runs.write(point(paragraphs, list.ordered(), id, depth), paragraph.words());
                    } else {
                        XWPFParagraph more = paragraphs.apply(ParagraphStyle.CONTINUED);
                        more.setIndentationLeft(Numbering.indent(depth));
                        Runs.write(more, paragraph.words());
                    }
                    first = false;
                }
            }
        }
    }

    private static XWPFParagraph point(
            Function<ParagraphStyle, XWPFParagraph> paragraphs, boolean ordered, BigInteger id, int depth) {
        XWPFParagraph paragraph = paragraphs.apply(ordered ? ParagraphStyle.NUMBER : ParagraphStyle.BULLET);
        paragraph.setNumID(id);
        paragraph.setNumILvl(BigInteger.valueOf(Numbering.level(depth)));
        return paragraph;
    }
}
