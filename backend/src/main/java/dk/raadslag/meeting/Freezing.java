package dk.raadslag.meeting;

import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.TextField;
import java.util.Optional;

/**
 * When a text may be written. What was sent out does not change silently: the agenda's three texts freeze when the
 * agenda is sent out, unless it is being revised, the decision when the minutes are. Remarks are accepted from the
 * sending of the minutes to their approval. A cancelled meeting is left as it was.
 */
public final class Freezing {
    private Freezing() {}

    /** Why the text cannot be written now, as a stable code; empty when those who write may. */
    public static Optional<String> reason(MeetingSnapshot meeting, TextField field) {
        MeetingStatus status = meeting.status();
        if (status == MeetingStatus.CANCELLED) return Optional.of("cancelled");
        return Optional.ofNullable(
                switch (field.part()) {
                    case CASE ->
                        status.isAtLeast(MeetingStatus.PUBLISHED) && !meeting.revising() ? "agenda-sent" : null;
                    case DECISION -> status.isAtLeast(MeetingStatus.MINUTES_SENT) ? "minutes-sent" : null;
                    case REMARKS -> remarks(status);
                });
    }

    private static String remarks(MeetingStatus status) {
        if (!status.isAtLeast(MeetingStatus.MINUTES_SENT)) return "not-open";
        return status.isAtLeast(MeetingStatus.MINUTES_APPROVED) ? "minutes-approved" : null;
    }
}
