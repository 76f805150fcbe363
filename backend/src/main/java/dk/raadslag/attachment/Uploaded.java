package dk.raadslag.attachment;

import java.util.List;
import java.util.UUID;

/**
 * The result of an upload.
 *
 * @param version of the meeting afterwards
 * @param warnings codes of what the sender should look at: {@code civil-number-in-name}
 */
public record Uploaded(UUID id, long version, List<String> warnings) {}
