package dk.raadslag.screen;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser without a login that asks to show a meeting, or was let into one, and has not ended.
 *
 * @param asked when it asked first
 * @param seen about when it was last here
 * @param meetingId the one meeting that it was let into; null while it waits, as are the next three
 * @param letInBy the name of the person
 * @param until when it ends at the latest
 */
record Screen(
        UUID id,
        Device device,
        Instant asked,
        Instant seen,
        UUID meetingId,
        Instant letIn,
        String letInBy,
        Instant until) {
    boolean isLetIn() {
        return meetingId != null;
    }

    /** As the secretariat reads it. */
    Listed listed() {
        return new Listed(id, device, letIn, letInBy, seen, until);
    }

    /** A screen that was let in, without what it holds. */
    record Listed(UUID id, Device device, Instant letIn, String letInBy, Instant seen, Instant until) {}
}
