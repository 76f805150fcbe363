package dk.raadslag.document.print;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.ArrayList;
import java.util.List;

/** A KKR's documents: cover, contents and participants on separate pages; each text below its heading. */
final class KkrLayout implements Layout {
    @Override
    public String sheet() {
        return "kkr.css";
    }

    @Override
    public String title(MeetingSnapshot meeting) {
        return Cover.title(meeting);
    }

    @Override
    public List<Heading> headings(MeetingSnapshot meeting) {
        List<Heading> headings = new ArrayList<>();
        if (Participants.shownIn(meeting)) headings.add(Participants.HEADING);
        headings.addAll(Heading.of(meeting));
        return headings;
    }

    @Override
    public void writeFront(Tag body, MeetingSnapshot meeting) {
        Cover.write(body, meeting);
        Contents.write(body, headings(meeting));
        if (Participants.shownIn(meeting)) Participants.write(body, meeting);
    }

    @Override
    public int topHeading() {
        return 1;
    }

    @Override
    public void writeItem(Tag parent, Heading heading, Item item, MeetingSnapshot meeting) {
        int level = levelOf(heading);
        heading.write(parent, level, "item");
        ItemMarkup markup = new ItemMarkup(parent, item, level);
        markup.writeReference();
        markup.writePresenters();
        markup.writeTreatedBy(meeting.start().toLocalDate());
        markup.writeCase(null);
        markup.writeAttachments(false);
        if (ItemMarkup.tellsDecisions(meeting)) {
            markup.writeDecision();
            markup.writeAttachments(true);
            TreatmentMarkup.write(parent, level + 1, item, meeting);
        }
    }
}
