package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the decision asks a person or an office to do.
 *
 * @param who a person or an office, as people write it
 * @param due null when there is no deadline
 */
@RecordBuilder
public record FollowUp(UUID id, String task, String who, LocalDate due, boolean done) implements FollowUpBuilder.With {}
