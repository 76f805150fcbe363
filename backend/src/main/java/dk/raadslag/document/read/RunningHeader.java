package dk.raadslag.document.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What page headers and footers tell about the meeting; of several values, the most frequent.
 *
 * @param region null when they name none
 * @param directors true if they name the directors' network
 * @param date null when they hold none
 */
record RunningHeader(Region region, boolean directors, LocalDate date) {
    /** @param furniture what stands on pages because they are pages */
    static RunningHeader of(List<SourceLine> furniture) {
        Map<Region, Integer> regions = new HashMap<>();
        Map<LocalDate, Integer> dates = new HashMap<>();
        int directors = 0;
        for (SourceLine line : furniture) {
            Optional<Region> network = Region.ofKdNet(line.bare());
            if (network.isPresent()) directors++;
            network.or(() -> Region.ofKkr(line.bare())).ifPresent(region -> regions.merge(region, 1, Integer::sum));
            LocalDate date = WrittenTime.in(line.bare()).date();
            if (date != null) dates.merge(date, 1, Integer::sum);
        }
        return new RunningHeader(
                most(regions),
                directors * 2 > regions.values().stream().mapToInt(n -> n).sum(),
                most(dates));
    }

    private static <T> T most(Map<T, Integer> counted) {
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
