package dk.raadslag.alert;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that one person was told of.
 *
 * @param at when it last happened
 * @param times how often within five minutes
 */
public record Alert(UUID id, About about, Instant at, int times, boolean read) {}
