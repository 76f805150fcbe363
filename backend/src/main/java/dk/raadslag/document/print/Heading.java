package dk.raadslag.document.print;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading that the contents and the bookmarks point to.
 *
 * @param level 1 for a section, 2 for an item in it
 * @param anchor its id in the document
 * @param number without a point at its end; empty when it has none
 */
record Heading(int level, String anchor, String number, String title) {
    /** The headings of sections and items, in the order of the document. */
    static List<Heading> of(MeetingSnapshot meeting) {
        List<Heading> headings = new ArrayList<>();
        for (int s = 0; s < meeting.sections().size(); s++) {
            Section section = meeting.sections().get(s);
            if (section.title() != null) headings.add(of(section, s));
            for (int i = 0; i < section.items().size(); i++) headings.add(of(section, s, i));
        }
        return headings;
    }

    static Heading of(Section section, int index) {
        return new Heading(1, "s" + index, bare(section.number()), section.title());
    }

    /** The heading of an item by its place; without a section above it, it is a main heading itself. */
    static Heading of(Section section, int sectionIndex, int itemIndex) {
        Item item = section.items().get(itemIndex);
        String anchor = "s" + sectionIndex + "i" + itemIndex;
        return new Heading(section.title() == null ? 1 : 2, anchor, bare(item.number()), item.title());
    }

    String text() {
        return number.isEmpty() ? title : number + ". " + title;
    }

    /** Writes the heading in its place and returns it. */
    Tag write(Tag parent, int htmlLevel, String styleClass) {
        return parent.add("h" + htmlLevel, styleClass).with("id", anchor).text(text());
    }

    /** Writes words that link to the heading. */
    void link(Tag parent, String words) {
        parent.add("a")
                .with("href", "#" + anchor)
                .with("title", Word.LINK_TO_PAGE.text(text()))
                .text(words);
    }

    private static String bare(String number) {
        return number == null ? "" : number.strip().replaceAll("\\.$", "");
    }
}
