package dk.raadslag.dispatch;

import dk.raadslag.external.ExternalKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What would be sent of an item now, and to whom it may go.
 *
 * @param seal SHA-256 of all that is printed: what is sent must still have it
 * @param beforeMinutes a reason is needed
 * @param excerpt what the PDF is called
 * @param proposal what the text for the receiver's own agenda is called
 * @param papers of the item that have a file
 * @param letter as to a receiver
 * @param replaces what was sent of it last, or null
 */
record Draft(
        String seal,
        boolean beforeMinutes,
        String excerpt,
        String proposal,
        List<Paper> papers,
        DispatchLetters.Parts letter,
        Earlier replaces,
        List<Receiver> receivers) {
    /** @param size in bytes */
    record Paper(String title, long size) {}

    /** A dispatch before this one. */
    record Earlier(UUID id, Instant sentAt) {}

    /**
     * A body of the register that exists today.
     *
     * @param region null for the whole country
     * @param council the council of a municipality
     * @param mail null when it has no address: then nothing can be sent to it
     * @param validTo its last day, or null
     */
    record Receiver(
            UUID id,
            String name,
            String shortName,
            ExternalKind kind,
            String region,
            boolean council,
            String mail,
            LocalDate validTo,
            long version) {}
}
