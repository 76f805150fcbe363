package dk.raadslag.dispatch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What was sent of an item, and what became of it at each receiver.
 *
 * @param number of the item then, as its title
 * @param start of its meeting, Danish local time
 * @param edition of the minutes; null when it was sent before them
 * @param reason why before them
 * @param words to the receivers, or null
 * @param replaced when what it replaces was sent, or null
 * @param closed what it tells of is closed now, so that no link tells anything
 */
record Dispatch(
        UUID id,
        UUID itemId,
        UUID meetingId,
        String bodyId,
        String number,
        String title,
        LocalDateTime start,
        Integer edition,
        String reason,
        String words,
        Instant replaced,
        Instant sentAt,
        String sentBy,
        boolean closed,
        List<Receipt> receipts) {
    Dispatch with(List<Receipt> all, boolean closedNow) {
        return new Dispatch(
                id, itemId, meetingId, bodyId, number, title, start, edition, reason, words, replaced, sentAt, sentBy,
                closedNow, all);
    }

    /** What became of the last letter to a receiver. In JSON in lower case. */
    enum LetterState {
        WAITING,
        SENT,
        /** The mail server will never take it. */
        FAILED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One receiver.
     *
     * @param name in full, as the register had it
     * @param mail where the last letter went
     * @param letters how many there were
     * @param lastSentAt when the last was written
     * @param openedAt when a person opened it first, or null
     * @param openings how often
     * @param revokedAt when its links were closed, or null
     */
    record Receipt(
            UUID id,
            UUID receiver,
            String name,
            String shortName,
            boolean council,
            String mail,
            LetterState letter,
            int letters,
            Instant lastSentAt,
            Instant openedAt,
            int openings,
            Instant revokedAt) {}
}
