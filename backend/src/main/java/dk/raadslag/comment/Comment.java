package dk.raadslag.comment;

import dk.raadslag.model.TextField;
import dk.raadslag.text.Passages.Sought;
import dk.raadslag.words.CellMark;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment of a round, or an answer to one.
 *
 * @param answers the first comment of its thread, null for that comment itself
 * @param passage null when it is about the item as a whole
 * @param proposal the wording proposed in place of the passage, or null
 * @param subject Keycloak's id of the writer; never leaves the server
 * @param from e.g. "Randers", or null
 * @param closed written while the item was closed to most, or in such a thread: only for people who might read it then
 * @param wordsSeq the round's seq when its words last changed
 */
@RecordBuilder
record Comment(
        UUID id,
        UUID roundId,
        UUID itemId,
        UUID answers,
        Passage passage,
        String words,
        String proposal,
        String subject,
        String name,
        String from,
        boolean ofSecretariat,
        boolean closed,
        Instant at,
        Instant editedAt,
        Decided decided,
        boolean followUp,
        long firstSeq,
        long wordsSeq,
        long seq)
        implements CommentBuilder.With {
    enum State {
        OPEN,
        ACCEPTED,
        RESOLVED,
        WITHDRAWN
    }

    /** What was marked: the ids of its units, the words in a cell of theirs or null, and the words as they were. */
    record Passage(TextField field, UUID textId, byte[] marked, CellMark cell, String quote) {
        Sought sought() {
            return new Sought(marked, cell, quote);
        }
    }

    /**
     * The secretariat's answer; everything but the state is null while it is open.
     *
     * @param closed the reason was given while the item was closed to most
     */
    record Decided(State state, String reason, String by, Instant at, boolean closed) {
        /** Not decided yet. */
        static final Decided OPEN = new Decided(State.OPEN, null, null, null, false);
    }

    boolean is(State state) {
        return decided.state() == state;
    }

    /** The first comment of its thread. */
    UUID thread() {
        return answers == null ? id : answers;
    }
}
