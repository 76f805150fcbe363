package dk.raadslag.text;

import dk.raadslag.text.replica.Update;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose words an update brings. A browser's whole state repeats what others wrote, which is harmless if the log has it.
 * The log can lack some only after the database was restored from a backup. Then, for some days, a browser's whole
 * state may bring it back, so that nothing is lost of people who do not come again. Nothing proves who wrote it, so
 * {@link History} names the person who brought it, and the client ids keep their owners. At all other times it is left
 * out.
 *
 * @param unbound client ids without an owner, which become the sender's
 * @param foreign client ids of others, with words in the update that the log lacks
 * @param hasOwn true if it brings new words of the sender's
 */
record Brought(Set<Long> unbound, Set<Long> foreign, boolean hasOwn) {
    static Brought of(Update update, TextRoom room, String subject, boolean mends) {
        Set<Long> unbound = new HashSet<>();
        Set<Long> foreign = new HashSet<>();
        boolean hasOwn = false;
        for (long client : update.structs().keySet()) {
            String owner = room.owners().of(client);
            boolean isKnown = room.has(update, client);
            if (!isKnown && !mends && owner == null) unbound.add(client);
            else if (!isKnown && !mends && !owner.equals(subject)) foreign.add(client);
            hasOwn |= !isKnown && (owner == null || owner.equals(subject));
        }
        return new Brought(unbound, foreign, hasOwn);
    }
}
