package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;

/**
 * A paper of an item.
 *
 * @param title as the agenda lists it
 * @param fileName null, like the other parts of the file, when the paper is only named and no file was uploaded
 * @param mediaType by its content, not by its name
 * @param size in bytes
 * @param sha256 of the file, in hex
 * @param version counts the files it has had, 0 when it has none
 * @param ofDecision it belongs to the decision, and is seen with it
 */
@RecordBuilder
public record Attachment(
        UUID id,
        String title,
        String fileName,
        String mediaType,
        Long size,
        String sha256,
        int version,
        boolean ofDecision)
        implements AttachmentBuilder.With {
    /** A paper that a document names. */
    public static Attachment named(String title) {
        return new Attachment(UUID.randomUUID(), title, null, null, null, null, 0, false);
    }
}
