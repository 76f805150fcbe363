package dk.raadslag.dispatch;

import dk.raadslag.danish.DanishTime;
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
 * @param earlier what was sent of it before, newest first: it replaces the first that any of its receivers got
 */
record Draft(
        String seal,
        boolean beforeMinutes,
        String excerpt,
        String proposal,
        List<Paper> papers,
        DispatchLetters.Parts letter,
        List<Earlier> earlier,
        List<Receiver> receivers) {
    /** @param size in bytes */
    record Paper(String title, long size) {}

    /** A dispatch before this one. @param says what the letter to those who got it says of it */
    record Earlier(UUID id, Instant sentAt, List<UUID> receivers, String says) {
        static Earlier of(UUID id, Instant sentAt, List<UUID> receivers) {
            return new Earlier(id, sentAt, receivers, DispatchLetters.replaces(day(sentAt)));
        }

        LocalDate day() {
            return day(sentAt);
        }

        private static LocalDate day(Instant sentAt) {
            return DanishTime.at(sentAt).toLocalDate();
        }
    }

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
