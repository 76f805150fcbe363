package dk.raadslag.document.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What page headers and footers tell about the meeting; of several values, the most frequent.
 *
 * @param region null when they name none
 * @param directors true if they name the directors' network
 * @param date null when they hold none
 * @param authority e.g. "Fjordby Kommune", null when they name none
 */
record RunningHeader(Region region, boolean directors, LocalDate date, String authority) {
    private static final Pattern PIECES = Pattern.compile("\\s*[·•|,]\\s*|\\s{3,}|\\t");

    /** @param furniture what stands on pages because they are pages */
    static RunningHeader of(List<SourceLine> furniture) {
        Map<Region, Integer> regions = new HashMap<>();
        Map<LocalDate, Integer> dates = new HashMap<>();
        Map<String, Integer> authorities = new HashMap<>();
        int directors = 0;
        for (SourceLine line : furniture) {
            Optional<Region> network = Region.ofKdNet(line.bare());
            if (network.isPresent()) directors++;
            network.or(() -> Region.ofKkr(line.bare())).ifPresent(region -> regions.merge(region, 1, Integer::sum));
            for (String piece : PIECES.split(line.text()))
                BodyName.authority(piece).ifPresent(whose -> authorities.merge(whose, 1, Integer::sum));
            LocalDate date = WrittenTime.in(line.bare()).date();
            if (date != null) dates.merge(date, 1, Integer::sum);
        }
        return new RunningHeader(
                most(regions),
                directors * 2 > regions.values().stream().mapToInt(n -> n).sum(),
                most(dates),
                most(authorities));
    }

    private static <T> T most(Map<T, Integer> counted) {
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
