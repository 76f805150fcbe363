package dk.raadslag.external;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A body outside Rådslag ("eksternt organ"): it holds no meetings here, but is asked, or is to do something.
 *
 * @param name in full, e.g. "Kommunalbestyrelsen i Randers Kommune"
 * @param shortName as in a list or a sentence, e.g. "Randers"
 * @param region e.g. {@code midtjylland}; null for a body of the whole country
 * @param municipality the official code of the municipality whose council it is, or null
 * @param mail where letters to the body itself go, or null
 * @param validTo its last day; null while it exists
 * @param version counts its changes
 */
public record ExternalBody(
        UUID id,
        String name,
        String shortName,
        ExternalKind kind,
        String region,
        String municipality,
        String mail,
        LocalDate validFrom,
        LocalDate validTo,
        long version) {
    public boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
