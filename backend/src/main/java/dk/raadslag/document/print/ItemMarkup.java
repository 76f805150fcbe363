package dk.raadslag.document.print;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.util.List;

/** Writes the parts of one item below its heading; a {@link Layout} says which, and in what order. */
final class ItemMarkup {
    private final Tag tag;
    private final Item item;
    private final int level;

    /** @param level of the item's heading; those of its texts are one below */
    ItemMarkup(Tag tag, Item item, int level) {
        this.tag = tag;
        this.item = item;
        this.level = level;
    }

    /** An agenda goes out before anything is decided, so it leaves out the decision, even if somebody wrote one. */
    static boolean tellsDecisions(MeetingSnapshot meeting) {
        return meeting.kind() == MeetingSnapshot.Kind.MINUTES;
    }

    /** Case number, initials, and that the item is closed. */
    void writeReference() {
        String officers = item.caseOfficers() == null ? "" : String.join("/", item.caseOfficers());
        String reference = ((item.caseNumber() == null ? "" : item.caseNumber()) + " " + officers).strip();
        if (!reference.isEmpty()) tag.add("p", "case").text(reference);
        if (item.closed()) tag.add("p", "case").add("strong").text(Word.CLOSED.text());
    }

    void writePresenters() {
        List<String> presenters = item.presenters() == null ? List.of() : item.presenters();
        if (!presenters.isEmpty()) {
            tag.add("p", "case").text(Word.PRESENTED_BY.text() + " " + String.join(", ", presenters));
        }
    }

    /** Where KD-Net had the same matter, and what it decided. */
    void writeTreatedBy(LocalDate meeting) {
        TreatedBy by = item.plan().treatedBy();
        if (by == null) return;
        Word word = by.date().isAfter(meeting) ? Word.TREATED_LATER : Word.TREATED_BY;
        tag.add("p", "case").add("em").text(word.text(DanishTime.day(by.date())));
        if (by.decision() != null) TextMarkup.write(tag.add("div", "text treated"), by.decision(), level + 1);
    }

    /** All texts of the item's case but this one, each below its heading; null leaves none out. */
    void writeCase(TextField without) {
        for (TextField field : TextField.of(TextField.Part.CASE)) {
            if (field != without) writeText(field.heading(), item.text(field));
        }
    }

    private void writeText(String heading, RichText text) {
        if (text == null || text.blank()) return;
        tag.add("h" + (level + 1), "text").text(heading);
        TextMarkup.write(tag.add("div", "text"), text, level + 1);
    }

    /** A text set apart by its looks, without a heading. */
    void writeUnheaded(TextField field) {
        RichText text = item.text(field);
        if (text == null || text.blank()) return;
        TextMarkup.write(tag.add("div", "text " + field.code()), text, level);
    }

    void writeDecision() {
        String heading = TextField.DECISION.heading();
        if (decided()) {
            writeText(heading, item.text(TextField.DECISION));
        } else if (item.status() == ItemStatus.DONE) {
            tag.add("h" + (level + 1), "text").text(heading);
            // Even without words, the reader must learn how the item ended.
            if (item.outcome() != null)
                tag.add("p").text(Word.of(item.outcome()).text());
        }
    }

    /** The decision after a word in bold, in the same paragraph. */
    void writeDecisionAfter(String word) {
        boolean ended = item.status() == ItemStatus.DONE && item.outcome() != null;
        if (!decided() && !ended) return;
        RichText words = decided()
                ? item.text(TextField.DECISION)
                : RichText.ofPlain(Word.of(item.outcome()).text());
        TextMarkup.writeAfter(word, tag.add("div", "text decision"), words, level);
    }

    /** @param ofDecision true for those of the decision, false for those of the case */
    void writeAttachments(boolean ofDecision) {
        List<Attachment> attachments = item.attachments().stream()
                .filter(attachment -> attachment.ofDecision() == ofDecision)
                .toList();
        if (attachments.isEmpty()) return;
        Tag list = tag.add("ul", "attachments");
        for (Attachment attachment : attachments) {
            Tag line = list.add("li");
            line.add("span", "mark").text("./.");
            line.text(Word.ATTACHMENT.text(attachment.title()));
        }
    }

    private boolean decided() {
        return item.text(TextField.DECISION) != null
                && !item.text(TextField.DECISION).blank();
    }
}
