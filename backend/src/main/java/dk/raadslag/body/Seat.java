package dk.raadslag.body;

import java.util.UUID;

/**
 * A seat in a body for one term, as it is on one day.
 *
 * @param term e.g. "2026-2029"
 * @param municipality its official code; null for a region's seat
 * @param from as printed, e.g. "Randers"
 * @param party one letter, or null
 * @param holder null while nobody holds it
 * @param substitute null when nobody is named to stand in
 */
public record Seat(
        UUID id,
        String bodyId,
        String term,
        String municipality,
        String from,
        String party,
        Reason reason,
        Person holder,
        Person substitute) {}
