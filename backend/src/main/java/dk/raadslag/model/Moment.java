package dk.raadslag.model;

import java.time.Instant;

/**
 * An event's place in its meeting's log.
 *
 * @param version from 1, without gaps
 * @param by the actor's name as it was then
 */
public record Moment(long version, Instant at, String by) {}
