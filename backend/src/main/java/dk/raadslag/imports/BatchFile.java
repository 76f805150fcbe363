package dk.raadslag.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;

/**
 * One document of a batch.
 *
 * @param name as its owner calls it
 * @param code why it was refused, null when it was not
 * @param seq of the batch, when it changed last
 * @param found what was understood, null before it was read
 * @param meetingId what it became; or what the same document had become before
 * @param dayTaken the body has another meeting on that day
 */
record BatchFile(
        UUID id,
        UUID batchId,
        String name,
        String sha256,
        long size,
        State state,
        String code,
        long seq,
        Found found,
        UUID meetingId,
        boolean dayTaken) {
    /** How far it has come. In JSON in lower case. */
    enum State {
        WAITING,
        READ,
        REFUSED,
        /** The same document is in the batch already, or was imported before. */
        TWICE,
        CREATED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a PDF of ours has with it.
     *
     * @param said why nobody can rely on it, null when it says what the pages say
     * @param sha256 of it when it does, in hex
     */
    record Carries(Warning said, String sha256) {}

    /**
     * What was understood, in short.
     *
     * @param carries null for a file that carries nothing
     */
    record Found(
            Kind kind,
            String bodyId,
            String bodyName,
            LocalDate day,
            LocalTime start,
            int items,
            int people,
            int warnings,
            int unplaced,
            Carries carries) {
        boolean isComplete() {
            return bodyId != null && day != null && start != null;
        }
    }
}
