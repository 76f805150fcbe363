package dk.raadslag.document.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.raadslag.document.bundle.Contents.Entry;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.protocol.Json;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What is in the ZIP, with the hash of each file; and what was sent out of the meeting, with the hashes of the forms
 * that its reader may have.
 */
public record Manifest(
        int format,
        UUID meetingId,
        String bodyId,
        String body,
        LocalDateTime start,
        List<Sealed> editions,
        List<Entry> files) {
    /** An edition that was sent out. */
    public record Sealed(Kind kind, int number, Instant at, String sha256) {
        static Sealed of(Edition edition) {
            return new Sealed(edition.kind(), edition.number(), edition.at(), edition.sha256());
        }
    }

    /** @param seen as its reader may see it */
    public static byte[] of(MeetingSnapshot seen, List<Entry> files) {
        Manifest manifest = new Manifest(
                1,
                seen.id(),
                seen.bodyId(),
                seen.body(),
                seen.start(),
                seen.editions().stream().map(Sealed::of).toList(),
                files);
        try {
            return Json.WIRE.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
