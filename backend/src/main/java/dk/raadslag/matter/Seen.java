package dk.raadslag.matter;

import java.util.List;

/**
 * A matter that somebody may know of, with its stations as they see them, in order.
 *
 * @param look who they are to it
 */
record Seen(Matter matter, MatterSight.Look look, List<Station> stations) {
    /** The first that is to come, or null. */
    Station next() {
        return stations.stream().filter(Station::next).findFirst().orElse(null);
    }

    int overdue() {
        return (int) stations.stream().filter(Station::overdue).count();
    }

    /** For those who write; otherwise null. */
    Long version() {
        return MatterSight.mayWrite(look) ? matter.version() : null;
    }
}
