package dk.raadslag.document.write.office;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Style;
import java.util.Locale;

/**
 * What differs between the houses in files that people go on writing in. Sizes of letters are in half points, margins
 * in twips.
 *
 * @param colour of headings and lines, as "004D71"
 * @param title size of a document's title
 * @param top size of the outermost headings
 * @param item size of the headings below these
 * @param above true when the document in short and the page's number stand at the top, on all pages but the first
 * @param breaks true when contents, participants and sections each begin a page
 */
public record House(String colour, int title, int top, int item, Margins margins, boolean above, boolean breaks) {
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
        return document.hasCover() ? house : house.withoutCover();
    }

    /** Width of the text in twips. */
    public int width() {
        return PAGE_WIDTH - margins.left - margins.right;
    }

    /** Of a document without a cover: its title stands above its text, and nothing begins a page. */
    private House withoutCover() {
        return new House(colour, Math.min(title, 33), Math.min(top, 33), item, margins, above, false);
    }

    /** With another colour; null leaves it. */
    private House coloured(String other) {
        return other == null
                ? this
                : new House(other.toUpperCase(Locale.ROOT), title, top, item, margins, above, breaks);
    }

    private static House of(Style style) {
        return switch (style) {
            case KKR -> new House("004D71", 68, 36, 27, new Margins(1814, 1531, 1474, 1928), true, true);
            case KD_NET -> new House("004D71", 33, 33, 27, new Margins(1361, 1531, 1588, 1928), false, false);
            case PLAIN -> new House("1A1A1A", 32, 32, 24, new Margins(1417, 1247, 1417, 1247), false, false);
        };
    }
}
