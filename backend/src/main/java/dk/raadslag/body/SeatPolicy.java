package dk.raadslag.body;

import java.util.List;
import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;

/**
 * Who may know and do what with seats. Everybody may read who holds a seat, as in the published lists. Substitutes'
 * names are for those who have any role in one of the region's two bodies. Addresses, how far somebody is on the way
 * in, the history and every change are for the secretariat of the very body.
 */
final class SeatPolicy {
    private SeatPolicy() {}

    static boolean edits(Actor actor, String bodyId) {
        return actor.has(bodyId, Role.SECRETARIAT);
    }

    static boolean seesSubstitutes(Actor actor, Body body) {
        List<String> ofRegion = body.withPair();
        return actor.roles().stream()
                .anyMatch(role -> ofRegion.contains(role.bodyId()));
    }

    /** Seats are public, so who may not change them is told just that. */
    static void requireEditor(Actor actor, String bodyId) {
        if (!edits(actor, bodyId)) throw Refusal.forbidden(actor);
    }
}
