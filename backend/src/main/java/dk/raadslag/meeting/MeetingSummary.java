package dk.raadslag.meeting;

import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** One line of the list of meetings, as one audience sees it; by the same rules as {@link MeetingSight}. */
public record MeetingSummary(
        UUID id,
        String bodyId,
        String body,
        Kind kind,
        LocalDateTime start,
        String place,
        MeetingStatus status,
        int items,
        int itemsDone) {

    static Optional<MeetingSummary> seen(ListStore.Line line, Audience audience) {
        if (!MeetingSight.mayKnow(line.status(), audience)) return Optional.empty();
        MeetingStatus status = MeetingSight.status(line.status(), audience);
        boolean seesOutcomes = audience.follows() || status.isAtLeast(MeetingStatus.MINUTES_SENT);
        int closedDone = audience.closed() ? line.closedItemsDone() : 0;
        return Optional.of(new MeetingSummary(
                line.id(),
                line.bodyId(),
                line.body(),
                Kind.of(status),
                line.start(),
                line.place(),
                status,
                items(line, audience),
                seesOutcomes ? line.openItemsDone() + closedDone : 0));
    }

    private static int items(ListStore.Line line, Audience audience) {
        if (line.sent() != null && !audience.runs()) {
            return audience.closed() ? line.sent().all() : line.sent().open();
        }
        return line.openItems() + (audience.closed() ? line.closedItems() : 0);
    }
}
