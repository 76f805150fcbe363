package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.raadslag.model.MeetingSnapshot.Kind;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document that was sent out: texts, attachments and order as they were, kept for good.
 *
 * @param number from 1, for each kind of document; an agenda's second is a "revideret dagsorden"
 * @param sha256 of the kept content, in hex; people who may not read closed items get the one of the content without
 *     them
 * @param openSha256 of the content without closed items; only on the server
 * @param changes what changed since the edition before; empty in the first
 */
@RecordBuilder
public record Edition(
        int number,
        Kind kind,
        Instant at,
        String by,
        String sha256,
        @JsonInclude(JsonInclude.Include.NON_NULL) String openSha256,
        List<Change> changes)
        implements EditionBuilder.With {
    /** The same edition after an item was closed that no agenda has any more. */
    Edition closing(UUID itemId) {
        return withChanges(changes.stream()
                .map(change -> change.itemId().equals(itemId) ? new Change(itemId, true, change.words()) : change)
                .toList());
    }

    /**
     * One change.
     *
     * @param itemId the item it is in
     * @param closed the item was closed before the change or after it: only for those entitled
     * @param words a Danish sentence
     */
    public record Change(UUID itemId, boolean closed, String words) {}
}
