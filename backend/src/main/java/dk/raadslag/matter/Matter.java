package dk.raadslag.matter;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;

/**
 * A matter ("sag") as it is kept, unfiltered: only {@link MatterSight} may let any of it out.
 *
 * @param bodyId whose secretariat began it
 * @param officer who looks after it, as people write it, or null
 * @param closed known only to those entitled to closed items of its body; also while the item is closed that it was
 *     made from
 * @param ended nothing more is to come
 * @param parentId the matter that it is a part of, or null
 * @param sourceClosed whether the item is closed now that it was made from
 * @param version counts its changes
 * @param changedBy null when it was closed with its item
 */
@RecordBuilder
record Matter(
        UUID id,
        String bodyId,
        String region,
        String title,
        String caseNumber,
        String officer,
        boolean closed,
        boolean ended,
        UUID parentId,
        boolean sourceClosed,
        long version,
        String changedBy)
        implements MatterBuilder.With {

    boolean isClosed() {
        return closed || sourceClosed;
    }
}
