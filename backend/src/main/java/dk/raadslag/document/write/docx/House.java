package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Style;
import java.util.Locale;

/**
 * What differs between the houses in Word. Sizes are in half points, margins in twips.
 *
 * @param above true when the document in short and the page's number stand at the top, on all pages but the first
 * @param breaks true when contents, participants and sections each begin a page
 */
record House(String colour, int title, int top, int item, Margins margins, boolean above, boolean breaks) {
    record Margins(int top, int right, int bottom, int left) {}

    /** Of a document without a cover: its title stands above its text, and nothing begins a page. */
    House withoutCover() {
        return new House(colour, Math.min(title, 33), Math.min(top, 33), item, margins, above, false);
    }

    /** With another colour; null leaves it. */
    House coloured(String other) {
        return other == null
                ? this
                : new House(other.toUpperCase(Locale.ROOT), title, top, item, margins, above, breaks);
    }

    static House of(Style style) {
        return switch (style) {
            case KKR -> new House("004D71", 68, 36, 27, new Margins(1814, 1531, 1474, 1928), true, true);
            case KD_NET -> new House("004D71", 33, 33, 27, new Margins(1361, 1531, 1588, 1928), false, false);
            case PLAIN -> new House("1A1A1A", 32, 32, 24, new Margins(1417, 1247, 1417, 1247), false, false);
        };
    }
}
