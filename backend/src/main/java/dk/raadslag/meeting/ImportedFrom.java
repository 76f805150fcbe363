package dk.raadslag.meeting;

import java.time.Instant;

/**
 * The document that a meeting was made of.
 *
 * @param name of the file, null when it had none
 * @param by who made the meeting of it
 */
public record ImportedFrom(String name, String by, Instant at) {}
