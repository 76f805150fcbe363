package dk.raadslag.model;

import java.time.Instant;

/**
 * Somebody corrected the decision of a finished item.
 *
 * @param at when the last of it was written
 * @param by who wrote it
 */
public record Correction(Instant at, String by) {}
