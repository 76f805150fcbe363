package dk.raadslag.document.write.office;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Picture;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Style;
import java.util.Locale;

/**
 * What differs between the houses in files that people go on writing in. Sizes of letters are in half points, margins
 * in twips.
 *
 * @param colour of headings and lines, as "004D71"
 * @param itemColour of the headings of items
 * @param title size of a document's title
 * @param top size of the outermost headings
 * @param item size of the headings below these
 * @param above true when the document in short and the page's number stand at the top, on all pages but the first
 * @param breaks true when contents, participants and sections each begin a page
 * @param gap on a cover, above what the body stands for, in twips
 */
public record House(
        String colour,
        String itemColour,
        int title,
        int top,
        int item,
        Margins margins,
        boolean above,
        boolean breaks,
        int gap) {
    private static final String BLUE = "004D71";
    private static final String INK = "1A1A1A";
    private static final int MOST_GAP = 4000;
    private static final int LEAST_GAP = 360;
    private static final int LOGO = 1590;
    private static final int LINE = 290;

    /** Width of A4 in twips. */
    public static final int PAGE_WIDTH = 11906;
    /** Height of A4 in twips. */
    public static final int PAGE_HEIGHT = 16838;

    /** From the edge of the page to what stands above and below its text, in twips. */
    public static final int FURNITURE = 709;

    public record Margins(int top, int right, int bottom, int left) {}

    /** That of a document, in its colour. */
    public static House of(Document document) {
        House house = of(document.style()).coloured(document.colour());
        return document.hasCover() ? house.withGap(gap(document)) : house.withoutCover();
    }

    /** What a logo and contact lines leave of the cover: it is one page. */
    private static int gap(Document document) {
        int gap = MOST_GAP;
        for (Block block : ((Part) document.blocks().get(0)).blocks()) {
            if (block instanceof Picture) gap -= LOGO;
            if (block instanceof Part part && part.role() == Role.CONTACT)
                gap -= LINE * (part.blocks().size() + 1);
        }
        return Math.max(gap, LEAST_GAP);
    }

    /** Width of the text in twips. */
    public int width() {
        return PAGE_WIDTH - margins.left - margins.right;
    }

    /** Of a document without a cover: its title stands above its text, and nothing begins a page. */
    private House withoutCover() {
        return new House(colour, itemColour, Math.min(title, 33), Math.min(top, 33), item, margins, above, false, 0);
    }

    private House withGap(int gap) {
        return new House(colour, itemColour, title, top, item, margins, above, breaks, gap);
    }

    /** With another colour; null leaves it. */
    private House coloured(String other) {
        if (other == null) return this;
        String now = other.toUpperCase(Locale.ROOT);
        String items = itemColour.equals(colour) ? now : itemColour;
        return new House(now, items, title, top, item, margins, above, breaks, gap);
    }

    private static House of(Style style) {
        return switch (style) {
            case KKR -> new House(BLUE, INK, 68, 36, 27, new Margins(1814, 1531, 1474, 1928), true, true, 0);
            case KD_NET -> new House(BLUE, BLUE, 33, 33, 27, new Margins(1361, 1531, 1588, 1928), false, false, 0);
            case PLAIN -> new House(INK, INK, 32, 32, 24, new Margins(1417, 1247, 1417, 1247), false, false, 0);
        };
    }
}
