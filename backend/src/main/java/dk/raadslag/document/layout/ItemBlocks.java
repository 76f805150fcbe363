package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.AttachmentMark;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Listing.Point;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.words.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parts of one item; a {@link Layout} says which, and in what order. */
final class ItemBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final Item item;
    private final int level;

    /** @param level of the item's heading; those of its texts are one below */
    ItemBlocks(Item item, int level) {
        this.item = item;
        this.level = level;
    }

    /** An agenda goes out before anything is decided, so it leaves out the decision, even if somebody wrote one. */
    static boolean tellsDecisions(MeetingSnapshot meeting) {
        return meeting.kind() == MeetingSnapshot.Kind.MINUTES;
    }

    void add(Block block) {
        blocks.add(block);
    }

    List<Block> done() {
        return blocks;
    }

    /** Case number, initials, and that the item is closed. */
    void addReference() {
        String officers = item.caseOfficers() == null ? "" : String.join("/", item.caseOfficers());
        String reference = ((item.caseNumber() == null ? "" : item.caseNumber()) + " " + officers).strip();
        if (!reference.isEmpty()) add(Paragraph.of(Role.CASE, reference));
        if (item.closed()) add(closedLine());
    }

    static Paragraph closedLine() {
        return caseLine(Word.CLOSED.text(), Mark.BOLD);
    }

    void addPresenters() {
        List<String> presenters = item.presenters() == null ? List.of() : item.presenters();
        if (!presenters.isEmpty()) {
            add(Paragraph.of(Role.CASE, Word.PRESENTED_BY.text() + " " + String.join(", ", presenters)));
        }
    }

    /** Where KD-Net had the same matter, and what it decided. */
    void addTreatedBy(LocalDate meeting) {
        TreatedBy by = item.plan().treatedBy();
        if (by == null) return;
        Word word = by.date().isAfter(meeting) ? Word.TREATED_LATER : Word.TREATED_BY;
        add(caseLine(word.text(DanishTime.day(by.date())), Mark.ITALIC));
        if (by.decision() != null) add(new Part(Role.TREATED, TextBlocks.of(by.decision(), level + 1)));
    }

    /** All texts of the item's case but this one, each below its heading; null leaves none out. */
    void addCase(TextField without) {
        for (TextField field : TextField.of(TextField.Part.CASE)) {
            if (field != without) addText(field.heading(), item.text(field));
        }
    }

    private void addText(String heading, RichText text) {
        if (text == null || text.blank()) return;
        add(Heading.of(Role.TEXT, level + 1, heading));
        add(new Part(Role.TEXT, TextBlocks.of(text, level + 1)));
    }

    /** A text set apart by its looks, without a heading. */
    void addUnheaded(Role role, TextField field) {
        RichText text = item.text(field);
        if (text == null || text.blank()) return;
        add(new Part(role, TextBlocks.of(text, level)));
    }

    void addDecision() {
        List<Block> words = new ArrayList<>();
        words.add(Heading.of(Role.TEXT, level + 1, TextField.DECISION.heading()));
        if (decided()) {
            words.addAll(TextBlocks.of(item.text(TextField.DECISION), level + 1));
        } else if (item.status() == ItemStatus.DONE) {
            // Even without words, the reader must learn how the item ended.
            if (item.outcome() != null)
                words.add(Paragraph.of(Role.PLAIN, Word.of(item.outcome()).text()));
        } else {
            return;
        }
        add(new Part(Role.DECISION, words));
    }

    /** The decision where the document's title says that it is one; how the item ended, where nothing was written. */
    void addDecisionAlone() {
        boolean ended = item.status() == ItemStatus.DONE && item.outcome() != null;
        if (decided()) add(new Part(Role.DECISION, TextBlocks.of(item.text(TextField.DECISION), level)));
        else if (ended) add(Paragraph.of(Role.PLAIN, Word.of(item.outcome()).text()));
    }

    /** The decision after a word in bold, in the same paragraph. */
    void addDecisionAfter(String word) {
        boolean ended = item.status() == ItemStatus.DONE && item.outcome() != null;
        if (!decided() && !ended) return;
        RichText words = decided()
                ? item.text(TextField.DECISION)
                : RichText.ofPlain(Word.of(item.outcome()).text());
        add(new Part(Role.DECISION, TextBlocks.after(word, words, level)));
    }

    /** What came of the item beside its decision. */
    void addTreatment(MeetingSnapshot meeting) {
        blocks.addAll(TreatmentBlocks.of(level + 1, item, meeting));
    }

    /** @param ofDecision true for those of the decision, false for those of the case */
    void addAttachments(boolean ofDecision) {
        List<Point> attachments = item.attachments().stream()
                .filter(attachment -> attachment.ofDecision() == ofDecision)
                .map(ItemBlocks::point)
                .toList();
        if (!attachments.isEmpty()) add(new Listing(Role.ATTACHMENTS, false, attachments));
    }

    private static Point point(Attachment attachment) {
        Run title = Run.of(Word.ATTACHMENT.text(attachment.title()));
        return new Point(0, List.of(new Paragraph(Role.PLAIN, List.of(new AttachmentMark(), title))));
    }

    private static Paragraph caseLine(String words, Mark mark) {
        return new Paragraph(Role.CASE, List.of(Run.of(words, mark)));
    }

    private boolean decided() {
        return item.text(TextField.DECISION) != null
                && !item.text(TextField.DECISION).blank();
    }
}
