package dk.raadslag.document.print;

import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading that the contents and the bookmarks point to.
 *
 * @param level 1 for a section, 2 for an item in it
 * @param anchor its id in the document
 */
record Heading(int level, String anchor, String text) {
    static final String ATTENDANCE = "deltagere";

    /** All of them, in the order of the document. */
    static List<Heading> of(MeetingSnapshot meeting) {
        List<Heading> headings = new ArrayList<>();
        if (Participants.shownIn(meeting)) headings.add(new Heading(1, ATTENDANCE, Word.ATTENDANCE.text()));
        for (int s = 0; s < meeting.sections().size(); s++) {
            Section section = meeting.sections().get(s);
            if (section.title() != null) headings.add(of(section, s));
            for (int i = 0; i < section.items().size(); i++) headings.add(of(section, s, i));
        }
        return headings;
    }

    static Heading of(Section section, int index) {
        return new Heading(1, "s" + index, numbered(section.number(), section.title()));
    }

    /** The heading of an item by its place; without a section above it, it is a main heading itself. */
    static Heading of(Section section, int sectionIndex, int itemIndex) {
        Item item = section.items().get(itemIndex);
        String anchor = "s" + sectionIndex + "i" + itemIndex;
        return new Heading(section.title() == null ? 1 : 2, anchor, numbered(item.number(), item.title()));
    }

    /** Writes the heading where it stands. */
    void write(Tag parent, String styleClass) {
        parent.add("h" + level, styleClass).with("id", anchor).text(text);
    }

    private static String numbered(String number, String title) {
        if (number == null || number.isBlank()) return title;
        return number.strip().replaceAll("\\.$", "") + ". " + title;
    }
}
