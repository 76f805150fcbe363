package dk.raadslag.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.raadslag.model.Attachment;
import java.time.Instant;
import java.util.UUID;

/**
 * One file that an attachment has or had.
 *
 * @param version 1 for the first
 * @param by the name of the person who uploaded it
 * @param storedId where its bytes are; never leaves the server
 */
public record FileVersion(
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String by,
        Instant at,
        @JsonIgnore UUID storedId) {
    /** The same attachment with this file as its newest. */
    Attachment of(Attachment old) {
        return new Attachment(
                old.id(), old.title(), fileName, mediaType, size, sha256, old.version() + 1, old.ofDecision());
    }

    /** True if the attachment's newest file is this very file, with this very name. */
    boolean isThatOf(Attachment paper) {
        return sha256.equals(paper.sha256()) && fileName.equals(paper.fileName());
    }

    FileVersion numbered(int number) {
        return new FileVersion(number, fileName, mediaType, size, sha256, by, at, storedId);
    }
}
