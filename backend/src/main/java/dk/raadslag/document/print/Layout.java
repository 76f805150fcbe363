package dk.raadslag.document.print;

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

    /** The style sheet that adds to the common one. */
    String sheet();

    /** The document's name in the window of a PDF reader. */
    String title(MeetingSnapshot meeting);

    /** The targets of contents and bookmarks, in the order of the document. */
    List<Heading> headings(MeetingSnapshot meeting);

    /** Everything before the first section. */
    void writeFront(Tag body, MeetingSnapshot meeting);

    /** The number behind "h" of a heading of level 1. */
    int topHeading();

    /** The number behind "h" of a heading. */
    default int levelOf(Heading heading) {
        return topHeading() + heading.level() - 1;
    }

    /** One item, from its heading on. */
    void writeItem(Tag parent, Heading heading, Item item, MeetingSnapshot meeting);
}
