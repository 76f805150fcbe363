package dk.raadslag.document.layout;

import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Link;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The headings of sections and items, to which contents, bookmarks and the overview point. */
final class Headings {
    private final int top;

    /** @param top level of the outermost of them */
    Headings(int top) {
        this.top = top;
    }

    /** All of a meeting, in the order of the document. */
    List<Heading> of(MeetingSnapshot meeting) {
        List<Heading> headings = new ArrayList<>();
        for (int s = 0; s < meeting.sections().size(); s++) {
            Section section = meeting.sections().get(s);
            if (section.title() != null) headings.add(of(section, s));
            for (int i = 0; i < section.items().size(); i++) headings.add(of(section, s, i));
        }
        return headings;
    }

    Heading of(Section section, int index) {
        return heading(Role.SECTION, top, "s" + index, section.number(), section.title());
    }

    /** The heading of an item by its place; without a section above it, it is a main heading itself. */
    Heading of(Section section, int sectionIndex, int itemIndex) {
        Item item = section.items().get(itemIndex);
        String anchor = "s" + sectionIndex + "i" + itemIndex;
        return heading(Role.ITEM, section.title() == null ? top : top + 1, anchor, item.number(), item.title());
    }

    /** Leads to a heading. */
    static Link link(Heading heading) {
        return new Link("#" + heading.anchor(), Word.LINK_TO_PAGE.text(heading.text()));
    }

    static Heading heading(Role role, int level, String anchor, String number, String title) {
        return new Heading(role, level, anchor, bare(number), List.of(Run.of(title)), List.of());
    }

    private static String bare(String number) {
        return number == null ? "" : number.strip().replaceAll("\\.$", "");
    }
}
