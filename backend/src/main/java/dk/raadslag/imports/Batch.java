package dk.raadslag.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Documents that are taken in together.
 *
 * @param by the name of who began it
 * @param bodies those who write for all of these see it
 * @param seq grows with everything that changes in it
 */
record Batch(UUID id, String by, Instant at, List<String> bodies, long seq) {}
