package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.util.Map;
import java.util.TreeMap;

/** Writes lists as Writer counts them, so that a point added there has the next number. */
final class Lists {
    private final Xml out;
    private final Paragraphs paragraphs;
    private final boolean bar;

    /** @param bar true in a decision, beside which a line stands */
    Lists(Xml out, Paragraphs paragraphs, boolean bar) {
        this.out = out;
        this.paragraphs = paragraphs;
        this.bar = bar;
    }

    /** Papers are lines: their mark in the margin is the sign of a point. */
    void write(Listing list) {
        if (list.role() != Role.ATTACHMENTS) {
            writePoints(list, 1, true);
            return;
        }
        for (Listing.Point point : list.points()) {
            for (Block block : point.blocks()) paragraphs.write(ParagraphStyle.PAPER, 0, ((Paragraph) block).words());
        }
    }

    /** @param ends true for one with which all lists end */
    private void writePoints(Listing list, int level, boolean ends) {
        out.open("text:list").with("text:style-name", list.ordered() ? Styles.NUMBERS : Styles.BULLETS);
        int next = 1;
        for (Listing.Point point : list.points()) {
            out.open("text:list-item");
            if (list.ordered() && point.number() != next) out.with("text:start-value", point.number());
            next = point.number() + 1;
            boolean last = ends && point == list.points().get(list.points().size() - 1);
            write(point, list.ordered() ? ParagraphStyle.NUMBER : ParagraphStyle.BULLET, level, last);
            out.close();
        }
        out.close();
    }

    private void write(Listing.Point point, ParagraphStyle style, int level, boolean ends) {
        for (int at = 0; at < point.blocks().size(); at++) {
            boolean last = ends && at == point.blocks().size() - 1;
            Block block = point.blocks().get(at);
            if (block instanceof Listing deeper) writePoints(deeper, level + 1, last);
            else if (block instanceof Paragraph paragraph)
                paragraphs.write(at == 0 ? style : ParagraphStyle.CONTINUED, looks(level, at, last), paragraph.words());
        }
    }

    private Map<String, String> looks(int level, int at, boolean last) {
        Map<String, String> looks = new TreeMap<>();
        if (last) looks.put("fo:margin-bottom", "8pt");
        if (bar) looks.putAll(paragraphs.bar(Paragraphs.STEP * level, at == 0 ? Paragraphs.STEP : 0));
        return looks;
    }
}
