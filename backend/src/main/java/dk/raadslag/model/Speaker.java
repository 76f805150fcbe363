package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody on the list of speakers, in the order in which they asked.
 *
 * @param id of the person's line in the list of participants
 * @param speaking has the floor now
 */
@RecordBuilder
public record Speaker(UUID id, String name, String from, Instant askedAt, boolean speaking)
        implements SpeakerBuilder.With {}
