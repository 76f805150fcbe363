package dk.raadslag.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What moving a station does to the order of those that are to come. Pure. */
final class Overtaking {
    private Overtaking() {}

    /**
     * The first that would come at or before its new day although it follows it now, or at or after that day although
     * it comes before.
     *
     * @param before the station as it is, one of {@code course}
     * @param after the same as it would be
     */
    static Optional<Station> first(List<Station> course, Station before, Station after) {
        int at = course.indexOf(before);
        LocalDate day = after.day();
        for (int i = 0; i < course.size(); i++) {
            Station other = course.get(i);
            if (i == at || !other.isAhead() || other.day() == null) continue;
            boolean late = i > at && !other.day().isAfter(day);
            boolean early = i < at && !other.day().isBefore(day);
            if (late || early) return Optional.of(other);
        }
        return Optional.empty();
    }
}
