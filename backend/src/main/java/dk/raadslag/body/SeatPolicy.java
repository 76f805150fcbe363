package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import java.util.List;

/**
 * Who may know and do what with seats. Everybody may read who holds a seat, as in the published lists. Substitutes'
 * names are for people with a role in one of the region's two bodies. Addresses, a person's state of access, the
 * history and every change are for the secretariat of the same body.
 */
final class SeatPolicy {
    private SeatPolicy() {}

    static boolean edits(Actor actor, String bodyId) {
        return actor.has(bodyId, Role.SECRETARIAT);
    }

    static boolean seesSubstitutes(Actor actor, Body body) {
        List<String> ofRegion = body.withPair();
        return actor.roles().stream().anyMatch(role -> ofRegion.contains(role.bodyId()));
    }

    /** Seats are public, so the refusal may say that the actor must not change them. */
    static void requireEditor(Actor actor, String bodyId) {
        if (!edits(actor, bodyId)) throw Refusal.forbidden(actor);
    }
}
