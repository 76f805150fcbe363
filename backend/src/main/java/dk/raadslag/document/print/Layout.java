package dk.raadslag.document.print;

import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.List;

/** What a house style decides: what the document is called, what stands in front of the items, and what in an item. */
interface Layout {
    static Layout of(HouseStyle style) {
        return switch (style) {
            case KKR -> new KkrLayout();
            case KD_NET -> new KdNetLayout();
        };
    }

    /** The style sheet that comes after the one of both, beside it. */
    String sheet();

    /** What the window of a reader calls the document. */
    String title(MeetingSnapshot meeting);

    /** What the contents and the bookmarks point to, in the order of the document. */
    List<Heading> headings(MeetingSnapshot meeting);

    /** All that stands before the first section. */
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
