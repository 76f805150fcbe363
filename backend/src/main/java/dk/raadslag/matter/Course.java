package dk.raadslag.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The course of a matter ("sagsforløb"): its stations in order, and which of them is next, overdue, or on the day of
 * the one before it. It is made of what one viewer sees, so nothing else can be read out of it. Pure.
 */
final class Course {
    /** By day; on one day others before us, and directors before politicians. Those without a day come last. */
    private static final Comparator<Station> IN_ORDER = Comparator.comparing(
                    Station::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(station -> station.bodyId() != null)
            .thenComparing(station -> Objects.toString(station.bodyId(), ""))
            .thenComparing(station -> Objects.toString(station.title(), ""))
            .thenComparing(Station::id);

    private Course() {}

    /**
     * @param today in Denmark
     * @param ended nothing more is to come: then nothing is next or overdue
     */
    static List<Station> of(List<Station> seen, LocalDate today, boolean ended) {
        List<Station> stations = seen.stream().sorted(IN_ORDER).toList();
        List<Station> course = new ArrayList<>();
        boolean nextIsKnown = ended;
        for (int i = 0; i < stations.size(); i++) {
            Station station = stations.get(i);
            boolean overdue = !ended && isOverdue(station, stations.subList(i + 1, stations.size()), today);
            boolean next = !nextIsKnown && station.isAhead() && !overdue;
            nextIsKnown |= next;
            course.add(station.withOverdue(overdue).withNext(next).withSameDay(!ended && isSameDay(stations, i)));
        }
        return course;
    }

    /** A date has passed and nothing happened, or nothing came of it and it does not come again. */
    private static boolean isOverdue(Station station, List<Station> later, LocalDate today) {
        if (station.overdue()) return true;
        if (station.leftOpen()) return later.stream().allMatch(one -> one.state() == Station.State.DROPPED);
        return station.isAhead() && station.day() != null && station.day().isBefore(today);
    }

    /** One of ours that is to come on the very day on which somebody before it meets (T27). */
    private static boolean isSameDay(List<Station> stations, int at) {
        Station station = stations.get(at);
        if (!station.isAhead() || !station.exact() || station.bodyId() == null) return false;
        return stations.subList(0, at).stream()
                .anyMatch(before -> before.isAhead()
                        && before.exact()
                        && before.day().equals(station.day())
                        && !Objects.equals(before.bodyId(), station.bodyId()));
    }
}
