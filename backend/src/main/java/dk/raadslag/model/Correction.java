package dk.raadslag.model;

import java.time.Instant;

/**
 * The decision of an item that was done got other words.
 *
 * @param at when it was last written in
 * @param by who wrote
 */
public record Correction(Instant at, String by) {}
