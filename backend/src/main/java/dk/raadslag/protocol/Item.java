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
 * @param texts the handle of each text, for those who run the meeting; null for everybody else
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
     * Where a text is written.
     *
     * @param version counts the text's saves, from 0
     */
    public record TextHandle(UUID id, long version) {}

    public RichText text(TextField field) {
        return switch (field) {
            case BACKGROUND -> background;
            case RECOMMENDATION -> recommendation;
            case CASE_PRESENTATION -> casePresentation;
            case DECISION -> decision;
        };
    }

    Item opened(Moment moment) {
        return withStatus(ItemStatus.OPEN, null, moment.at(), null);
    }

    Item done(Outcome newOutcome, RichText words, Moment moment) {
        return withStatus(ItemStatus.DONE, newOutcome, openedAt, moment.at()).withText(TextField.DECISION, words);
    }

    Item saved(TextField field, RichText words, TextHandle handle) {
        Item changed = withText(field, words);
        if (texts == null) return changed;
        EnumMap<TextField, TextHandle> handles = new EnumMap<>(texts);
        handles.put(field, handle);
        return changed.withTexts(handles);
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

    /** The same item with other handles; null for those who only read. */
    public Item withTexts(Map<TextField, TextHandle> handles) {
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

    /** The same item with one text replaced; null hides it. */
    public Item withText(TextField field, RichText words) {
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
