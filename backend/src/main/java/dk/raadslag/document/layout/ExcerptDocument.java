package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Facts.Fact;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Parts of a meeting as documents of their own, in the house style of its body: one item, the list of participants, the
 * decisions. They tell what the snapshot has, so the reader must be allowed to see all of it.
 */
public final class ExcerptDocument {
    /** Below the title, which is the only heading of its level. */
    private static final Headings HEADINGS = new Headings(2);

    private ExcerptDocument() {}

    /** One item as it stands in the agenda or the minutes, by the snapshot's kind. */
    public static Document item(MeetingSnapshot meeting, UUID itemId, Imprint imprint) {
        return item(meeting, itemId, title(meeting), imprint);
    }

    /** The same, sent before the minutes are: it says so in its title and on every page. */
    public static Document itemBeforeMinutes(MeetingSnapshot meeting, UUID itemId, Imprint imprint) {
        return item(meeting, itemId, Word.EXCERPT_BEFORE.text(), imprint);
    }

    private static Document item(MeetingSnapshot meeting, UUID itemId, String title, Imprint imprint) {
        List<Block> blocks = head(meeting, title, imprint);
        for (int s = 0; s < meeting.sections().size(); s++) {
            Section section = meeting.sections().get(s);
            for (int i = 0; i < section.items().size(); i++) {
                Item item = section.items().get(i);
                if (!item.id().equals(itemId)) continue;
                Heading below = HEADINGS.of(new Section(section.number(), null, section.items()), s, i);
                blocks.add(new Part(Role.ITEM, Layout.of(meeting.houseStyle()).item(below, item, meeting)));
            }
        }
        return MeetingDocument.of(meeting, title, imprint, blocks);
    }

    /** "Uddrag af referat". */
    private static String title(MeetingSnapshot meeting) {
        return Word.EXCERPT.text(Word.of(meeting.kind()).text().toLowerCase(DanishTime.LOCALE));
    }

    /** Who came, and who could not, group by group. */
    public static Document participants(MeetingSnapshot meeting, Imprint imprint) {
        String title = Word.ATTENDANCE.text();
        List<Block> blocks = head(meeting, title, imprint);
        List<Block> groups = Participants.groups(meeting);
        if (groups.isEmpty()) groups = List.of(Paragraph.of(Role.PLAIN, Word.NOBODY.text()));
        blocks.add(new Part(Role.PARTICIPANTS, groups));
        return MeetingDocument.of(meeting, title, imprint, blocks);
    }

    /** What was decided at one meeting, item by item. */
    public static Document decisions(MeetingSnapshot meeting, Imprint imprint) {
        String title = Word.DECISIONS.text();
        List<Block> blocks = head(meeting, title, imprint);
        addDecisions(blocks, meeting, 2);
        return MeetingDocument.of(meeting, title, imprint, blocks);
    }

    /**
     * What a body decided at several meetings.
     *
     * @param body its name
     * @param meetings in order
     */
    public static Document decisions(
            String body, HouseStyle style, LocalDate from, LocalDate to, List<MeetingSnapshot> meetings) {
        String title = Word.DECISIONS.text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(Role.TITLE, 1, title));
        String period = Word.PERIOD_TEXT.text(DanishTime.day(from), DanishTime.day(to));
        blocks.add(
                new Facts(Role.BOX, List.of(new Fact(Word.BODY.text(), body), new Fact(Word.PERIOD.text(), period))));
        if (meetings.isEmpty()) blocks.add(Paragraph.of(Role.PLAIN, Word.NO_MINUTES.text()));
        for (int m = 0; m < meetings.size(); m++) {
            MeetingSnapshot meeting = meetings.get(m);
            String day = Word.MEETING_OF.text(DanishTime.day(meeting.start()));
            blocks.add(Headings.heading(Role.SECTION, 2, "m" + m, "", day));
            addDecisions(blocks, meeting, 3);
        }
        String head = body + " | " + period;
        return MeetingDocument.of(
                title + " – " + head, body, Layout.of(style).style(), head, List.of(), to.atStartOfDay(), blocks);
    }

    private static void addDecisions(List<Block> blocks, MeetingSnapshot meeting, int level) {
        int before = blocks.size();
        meeting.items().forEach(item -> {
            ItemBlocks made = new ItemBlocks(item, level);
            made.addDecisionAlone();
            made.addTreatment(meeting);
            if (made.done().isEmpty()) return;
            List<Block> whole = new ArrayList<>();
            whole.add(Headings.heading(Role.ITEM, level, null, item.number(), item.title()));
            if (item.closed()) whole.add(ItemBlocks.closedLine());
            whole.addAll(made.done());
            blocks.add(new Part(Role.ITEM, whole));
        });
        if (blocks.size() == before) blocks.add(Paragraph.of(Role.PLAIN, Word.NO_DECISIONS.text()));
    }

    /** Title, whose meeting, when and where. */
    private static List<Block> head(MeetingSnapshot meeting, String title, Imprint imprint) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(Role.TITLE, 1, title));
        blocks.addAll(imprint.mark());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Word.BODY.text(), meeting.body()));
        facts.addAll(Cover.facts(meeting));
        blocks.add(new Facts(Role.BOX, facts));
        return blocks;
    }
}
