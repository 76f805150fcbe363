package dk.raadslag.attachment;

import java.util.List;
import java.util.UUID;

/**
 * What became of an upload.
 *
 * @param version the meeting's after it
 * @param warnings codes of what the sender should look at: {@code civil-number-in-name}
 */
public record Uploaded(UUID id, long version, List<String> warnings) {}
