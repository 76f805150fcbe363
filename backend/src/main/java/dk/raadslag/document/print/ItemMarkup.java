package dk.raadslag.document.print;

import dk.raadslag.protocol.HouseStyle;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.ItemStatus;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.RichText;
import java.util.List;

/** Writes one item: heading, case number, and its texts under their headings. */
final class ItemMarkup {
    private final Tag tag;
    private final Item item;
    private final int level;

    private ItemMarkup(Tag tag, Item item, int level) {
        this.tag = tag;
        this.item = item;
        this.level = level;
    }

    static void write(Tag parent, Heading heading, Item item, MeetingSnapshot meeting) {
        Tag tag = parent.add("div", "item");
        heading.write(tag, "item");
        new ItemMarkup(tag, item, heading.level()).write(meeting);
    }

    private void write(MeetingSnapshot meeting) {
        writeCase();
        writeText(Word.BACKGROUND, item.background());
        writeText(Word.RECOMMENDATION, item.recommendation());
        writeText(Word.CASE_PRESENTATION, item.casePresentation());
        // An agenda goes out before anything is decided, whatever is already written in the decision's place.
        if (meeting.kind() == MeetingSnapshot.Kind.MINUTES) {
            writeDecision(meeting.houseStyle() == HouseStyle.KD_NET ? Word.DECISION_KD_NET : Word.DECISION);
            TreatmentMarkup.write(tag, level + 1, item, meeting);
        }
    }

    private void writeCase() {
        String officers = item.caseOfficers() == null ? "" : String.join("/", item.caseOfficers());
        String reference = ((item.caseNumber() == null ? "" : item.caseNumber()) + " " + officers).strip();
        if (!reference.isEmpty()) tag.add("p", "case").text(reference);
        if (item.closed()) tag.add("p", "case").add("strong").text(Word.CLOSED.text());
        List<String> presenters = item.presenters() == null ? List.of() : item.presenters();
        if (!presenters.isEmpty()) {
            tag.add("p", "case").text(Word.PRESENTED_BY.text() + " " + String.join(", ", presenters));
        }
    }

    private void writeText(Word heading, RichText text) {
        if (text == null || text.blank()) return;
        tag.add("h" + (level + 1), "text").text(heading.text());
        TextMarkup.write(tag.add("div", "text"), text, level + 1);
    }

    private void writeDecision(Word heading) {
        boolean unwritten = item.decision() == null || item.decision().blank();
        if (!unwritten) {
            writeText(heading, item.decision());
        } else if (item.status() == ItemStatus.DONE) {
            tag.add("h" + (level + 1), "text").text(heading.text());
            // Even without words the reader is owed how the item ended.
            if (item.outcome() != null)
                tag.add("p").text(Word.of(item.outcome()).text());
        }
    }
}
