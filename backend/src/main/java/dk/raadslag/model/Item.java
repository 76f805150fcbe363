package dk.raadslag.model;

import dk.raadslag.words.RichText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One item of a meeting, as one viewer may see it. A text that is absent, or hidden from the viewer, is null.
 *
 * @param closed a "lukket punkt": known only to those entitled; others see at most its {@link Plan#closedWording}
 * @param words of each text in {@link TextField#OF_ITEMS}, null where there are none or they are hidden
 * @param attachments in order
 * @param texts the handle of each text whose words the viewer may see
 * @param plan how it is meant to go
 * @param treatment what came of it beside its decision
 * @param stretches when it was being treated, in order; they stay whatever is done to it afterwards
 * @param corrections of its decision while it was done, in order; for those who follow
 */
@RecordBuilder
public record Item(
        UUID id,
        String number,
        String title,
        String caseNumber,
        List<String> caseOfficers,
        List<String> presenters,
        @InPlace Map<TextField, RichText> words,
        Outcome outcome,
        List<Attachment> attachments,
        ItemStatus status,
        boolean closed,
        Map<TextField, TextHandle> texts,
        Plan plan,
        Treatment treatment,
        List<Stretch> stretches,
        List<Correction> corrections)
        implements ItemBuilder.With {

    /** Older forms may lack a value: it is empty then. */
    public Item {
        words = ofItems(words);
        plan = plan == null ? Plan.NONE : plan;
        treatment = treatment == null ? Treatment.NONE : treatment;
        stretches = stretches == null ? List.of() : stretches;
        corrections = corrections == null ? List.of() : corrections;
    }

    /**
     * Where a text is written, and its version.
     *
     * @param version counts the durable updates of the text; 0 until it is first opened for writing
     */
    public record TextHandle(UUID id, long version) {}

    /** A new item without words, with a place for each of them. */
    public static Item fresh(String number, String title) {
        return ItemBuilder.builder()
                .id(UUID.randomUUID())
                .number(number)
                .title(title)
                .caseOfficers(List.of())
                .presenters(List.of())
                .attachments(List.of())
                .status(ItemStatus.WAITING)
                .texts(TextField.each(TextField.OF_ITEMS, field -> new TextHandle(UUID.randomUUID(), 0)))
                .plan(Plan.NONE)
                .treatment(Treatment.NONE)
                .stretches(List.of())
                .corrections(List.of())
                .build();
    }

    /** An item of which only the id is known here. */
    static Item gone(UUID id) {
        return fresh(null, null).withId(id);
    }

    private static Map<TextField, RichText> ofItems(Map<TextField, RichText> words) {
        return TextField.each(TextField.OF_ITEMS, field -> words == null ? null : words.get(field));
    }

    private static TextField ofItem(TextField field) {
        if (!TextField.OF_ITEMS.contains(field)) throw new IllegalArgumentException(field + " is no text of an item");
        return field;
    }

    /** The words of one text, null when there are none or they are hidden. */
    public RichText text(TextField field) {
        return words.get(ofItem(field));
    }

    /** True if it was ever taken up. */
    public boolean wasOpened() {
        return !stretches.isEmpty();
    }

    /** The same item at another point of the meeting; it keeps its times and its texts. */
    public Item withStatus(ItemStatus newStatus, Outcome newOutcome) {
        return withStatus(newStatus).withOutcome(newOutcome);
    }

    /** True when something came of it, be it in the meeting or after it. */
    public boolean wasDecided() {
        return status == ItemStatus.DONE && outcome != Outcome.NOT_REACHED;
    }

    Item opened(Moment moment) {
        return withStatus(ItemStatus.OPEN, null)
                .withStretches(
                        Lists.inserted(stretches, stretches.size(), new Stretch(moment.at(), null, moment.by())));
    }

    /** As it was before it was last opened. */
    Item notOpened() {
        return withStatus(ItemStatus.WAITING, null)
                .withStretches(stretches.subList(0, Math.max(0, stretches.size() - 1)));
    }

    Item done(Outcome newOutcome, Moment moment) {
        return withStatus(ItemStatus.DONE, newOutcome)
                .withStretches(stretches.stream()
                        .map(stretch -> stretch.closed() == null ? stretch.withClosed(moment.at()) : stretch)
                        .toList());
    }

    /** The same item with one text as it is now; a null handle hides it. */
    public Item withText(TextField field, TextHandle handle, RichText newWords) {
        EnumMap<TextField, TextHandle> handles = new EnumMap<>(TextField.class);
        handles.putAll(texts);
        if (handle == null) handles.remove(field);
        else handles.put(field, handle);
        return withWords(field, newWords).withTexts(handles);
    }

    /** The same item with other words of one text. */
    public Item withWords(TextField field, RichText newWords) {
        ofItem(field);
        return withWords(TextField.each(TextField.OF_ITEMS, each -> each == field ? newWords : words.get(each)));
    }

    /** The same item without its texts: only the facts. */
    public Item facts() {
        return withWords(Map.of()).withTexts(Map.of());
    }

    /** What came of it, without the case: its decision and its treatment. */
    public Item decided() {
        return facts().withWords(TextField.DECISION, text(TextField.DECISION)).withAttachments(List.of());
    }

    /** Its words stay; readers do not learn of new ones. */
    public Item asSent() {
        return withTexts(Map.of());
    }

    /** As it was sent, and as closed as it is now: hidden if it was hidden then or is hidden now. */
    public Item closedLike(Item now) {
        if (!now.closed) return this;
        Plan to = now.plan;
        if (!closed) {
            return withClosed(true)
                    .withPlan(plan.withClosedReason(to.closedReason())
                            .withClosedWording(to.closedWording())
                            .withDirectorsRead(to.directorsRead()));
        }
        return withPlan(plan.withClosedWording(plan.closedWording() == null ? null : to.closedWording())
                .withDirectorsRead(plan.directorsRead() && to.directorsRead()));
    }

    /** The same item after KD-Net's item with the same matter was closed. */
    Item withClosedSource(UUID byItemId) {
        TreatedBy by = plan.treatedBy();
        return by == null || !by.itemId().equals(byItemId) ? this : withPlan(plan.withTreatedBy(by.closing()));
    }

    /** What people see of a closed item who may only read its wording. */
    public Item wordingOnly() {
        return fresh(number, plan.closedWording())
                .withId(id)
                .withTexts(Map.of())
                .withClosed(true)
                .withStatus(status)
                .withPlan(plan.wording());
    }
}
