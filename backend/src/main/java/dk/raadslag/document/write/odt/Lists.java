package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.util.List;
import java.util.Map;

/** Writes lists as Writer counts them, so that a point added there has the next number. */
final class Lists {
    private final Xml out;
    private final Paragraphs paragraphs;
    private final Map<String, String> looks;

    /** @param bar true in a decision, beside which a line stands */
    Lists(Xml out, Paragraphs paragraphs, boolean bar) {
        this.out = out;
        this.paragraphs = paragraphs;
        this.looks = bar ? paragraphs.bar() : Map.of();
    }

    /** Papers are lines: their mark in the margin is the sign of a point. */
    void write(Listing list) {
        if (list.role() != Role.ATTACHMENTS) {
            writePoints(list);
            return;
        }
        for (Listing.Point point : list.points()) {
            for (Block block : point.blocks()) paragraphs.write(ParagraphStyle.PAPER, 0, ((Paragraph) block).words());
        }
    }

    private void writePoints(Listing list) {
        out.open("text:list").with("text:style-name", list.ordered() ? Styles.NUMBERS : Styles.BULLETS);
        int next = 1;
        for (Listing.Point point : list.points()) {
            out.open("text:list-item");
            if (list.ordered() && point.number() != next) out.with("text:start-value", point.number());
            next = point.number() + 1;
            write(point, list.ordered() ? ParagraphStyle.NUMBER : ParagraphStyle.BULLET);
            out.close();
        }
        out.close();
    }

    private void write(Listing.Point point, ParagraphStyle style) {
        boolean first = true;
        for (Block block : point.blocks()) {
            if (block instanceof Listing deeper) {
                writePoints(deeper);
            } else if (block instanceof Paragraph paragraph) {
                List<Inline> words = paragraph.words();
                paragraphs.write(first ? style : ParagraphStyle.CONTINUED, looks, words);
                first = false;
            }
        }
    }
}
