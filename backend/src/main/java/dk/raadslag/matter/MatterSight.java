package dk.raadslag.matter;

import dk.raadslag.model.Audience;
import java.util.List;

/**
 * What one viewer sees of matters. Everything that leaves the server about one is made from what this allows.
 *
 * <p>The secretariats of the region know its matters, everybody else those of which they see an item: so a matter comes
 * to the public with its first agenda, and leaves with its last open item. A closed matter is known only to those of
 * them who are entitled to closed items of its body. Within a matter, each sees the items that they may read in their
 * meetings; a closed item, of which others know at most a wording, is no station for them at all.
 */
final class MatterSight {
    /** Who somebody is to one matter. @param writes for a body of the region; @param runs meetings of one */
    record Look(Audience ofBody, boolean writes, boolean runs) {}

    private MatterSight() {}

    /** @param items those of its items that the viewer sees */
    static boolean mayKnow(Matter matter, Look look, List<Station> items) {
        if (matter.isClosed() && !look.ofBody().closed()) return false;
        return look.writes() || !items.isEmpty();
    }

    /** In a matter that the viewer knows. A dropped one is for those who write. */
    static boolean maySee(OwnStation station, Look look) {
        if (station.dropped() && !look.writes()) return false;
        if (station.internal() && !look.runs()) return false;
        return !station.closed() || look.ofBody().closed();
    }

    /** Whether the viewer may close it, or a station of it: only what they may know then. */
    static boolean mayClose(Look look) {
        return mayWrite(look) && look.ofBody().closed();
    }

    /** Whether the viewer may change what they see of it. */
    static boolean mayWrite(Look look) {
        return look.writes();
    }
}
