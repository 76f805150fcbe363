package dk.raadslag.planned;

import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.MeetingStatus;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A planned item ("planlagt punkt") as it is kept, unfiltered: only {@link PlannedSight} may let any of it out.
 *
 * @param note for those who follow the body's meetings, or null
 * @param closed known only to those entitled to closed items
 * @param internal known only to those who run the body's meetings
 * @param planned when; the day of a meeting that was deleted
 * @param listedBy the meeting on whose next-meeting list it stands, or null
 * @param source what it came of, or null
 * @param itemId the draft item that it became, in a meeting that is not cancelled; null as long as there is none
 * @param target the meeting that it is for as things are now, or null
 * @param version counts its changes
 * @param changedBy null when a next-meeting list changed it
 * @param matterId the matter that it is a station of, or null
 * @param matterClosed whether the matter is closed now that it was planned in
 * @param unsent the item stands in a revised agenda that is not sent yet: others read the agenda without it
 * @param sentStill the item has left a revised agenda that is not sent yet: others read the agenda with it
 */
@RecordBuilder
record PlannedItem(
        UUID id,
        String bodyId,
        String title,
        String note,
        boolean closed,
        boolean internal,
        FuzzyDate planned,
        UUID listedBy,
        Source source,
        UUID itemId,
        Target target,
        boolean dropped,
        long version,
        String changedBy,
        UUID matterId,
        boolean matterClosed,
        boolean unsent,
        boolean sentStill)
        implements PlannedItemBuilder.With {

    /** An item that stands on an agenda still. */
    record Source(
            UUID meetingId,
            UUID itemId,
            String number,
            LocalDateTime start,
            boolean closed,
            String caseNumber,
            List<String> caseOfficers) {}

    record Target(UUID meetingId, String bodyId, LocalDateTime start, MeetingStatus status) {
        boolean isCancelled() {
            return status == MeetingStatus.CANCELLED;
        }
    }

    boolean isDrafted() {
        return itemId != null;
    }

    /** Closed also while the item is that it came of, or the matter that it was planned in. */
    boolean isClosed() {
        return closed || matterClosed || source != null && source.closed();
    }
}
