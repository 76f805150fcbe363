package dk.raadslag.model;

import java.util.UUID;

/**
 * A statement that somebody asked to have in the minutes.
 *
 * @param from municipality or office, null when unknown
 */
public record Dissent(UUID id, String name, String from, String words) {}
