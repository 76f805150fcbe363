package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Style;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.List;

/** What a house style decides: the name of the document, what comes in front of the items, and what is in an item. */
interface Layout {
    static Layout of(HouseStyle style) {
        return switch (style) {
            case KKR -> new KkrLayout();
            case KD_NET -> new KdNetLayout();
        };
    }

    Style style();

    /** The document's name in the window of a reader. */
    String title(MeetingSnapshot meeting);

    /** The level of the outermost headings of sections and items. */
    int topHeading();

    /** Everything before the first section. */
    List<Block> front(MeetingSnapshot meeting, Headings headings, Imprint imprint, Looks looks);

    /** One item, from its heading on. */
    List<Block> item(Heading heading, Item item, MeetingSnapshot meeting);
}
