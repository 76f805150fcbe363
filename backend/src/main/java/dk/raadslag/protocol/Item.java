package dk.raadslag.protocol;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One item of a meeting, as one viewer may see it. A text that is absent, or hidden from the viewer, is null.
 *
 * @param closed a "lukket punkt": known only to those entitled
 * @param attachments their titles, in order
 * @param openedAt when it was last opened, null before that
 * @param doneAt when it was done, null until then
 * @param texts the handle of each text whose words the viewer may see
 */
public record Item(
        UUID id,
        String number,
        String title,
        String caseNumber,
        List<String> caseOfficers,
        List<String> presenters,
        RichText background,
        RichText recommendation,
        RichText casePresentation,
        RichText decision,
        Outcome outcome,
        List<String> attachments,
        ItemStatus status,
        boolean closed,
        Instant openedAt,
        Instant doneAt,
        Map<TextField, TextHandle> texts) {

    /**
     * Where a text is written, and how far it has come.
     *
     * @param version counts the durable updates of the text; 0 until it is first opened for writing
     */
    public record TextHandle(UUID id, long version) {}

    public RichText text(TextField field) {
        return switch (field) {
            case BACKGROUND -> background;
            case RECOMMENDATION -> recommendation;
            case CASE_PRESENTATION -> casePresentation;
            case DECISION -> decision;
            case REMARKS -> throw new IllegalArgumentException("remarks belong to the meeting");
        };
    }

    Item opened(Moment moment) {
        return withStatus(ItemStatus.OPEN, null, moment.at(), null);
    }

    Item done(Outcome newOutcome, Moment moment) {
        return withStatus(ItemStatus.DONE, newOutcome, openedAt, moment.at());
    }

    /** The same item with one text as it is now; a null handle hides it. */
    public Item withText(TextField field, TextHandle handle, RichText words) {
        EnumMap<TextField, TextHandle> handles = new EnumMap<>(TextField.class);
        handles.putAll(texts);
        if (handle == null) handles.remove(field);
        else handles.put(field, handle);
        return withWords(field, words).withTexts(handles);
    }

    /** The same item without its texts: the facts alone. */
    Item facts() {
        Item facts = this;
        for (TextField field : TextField.OF_ITEMS) facts = facts.withText(field, null, null);
        return facts;
    }

    Item withClosed(boolean isClosed) {
        return new Item(
                id,
                number,
                title,
                caseNumber,
                caseOfficers,
                presenters,
                background,
                recommendation,
                casePresentation,
                decision,
                outcome,
                attachments,
                status,
                isClosed,
                openedAt,
                doneAt,
                texts);
    }

    private Item withTexts(Map<TextField, TextHandle> handles) {
        return new Item(
                id,
                number,
                title,
                caseNumber,
                caseOfficers,
                presenters,
                background,
                recommendation,
                casePresentation,
                decision,
                outcome,
                attachments,
                status,
                closed,
                openedAt,
                doneAt,
                handles);
    }

    private Item withWords(TextField field, RichText words) {
        return new Item(
                id,
                number,
                title,
                caseNumber,
                caseOfficers,
                presenters,
                field == TextField.BACKGROUND ? words : background,
                field == TextField.RECOMMENDATION ? words : recommendation,
                field == TextField.CASE_PRESENTATION ? words : casePresentation,
                field == TextField.DECISION ? words : decision,
                outcome,
                attachments,
                status,
                closed,
                openedAt,
                doneAt,
                texts);
    }

    /** The same item at another point of the meeting; its texts stay. */
    public Item withStatus(ItemStatus newStatus, Outcome newOutcome, Instant opened, Instant done) {
        return new Item(
                id,
                number,
                title,
                caseNumber,
                caseOfficers,
                presenters,
                background,
                recommendation,
                casePresentation,
                decision,
                newOutcome,
                attachments,
                newStatus,
                closed,
                opened,
                done,
                texts);
    }
}
