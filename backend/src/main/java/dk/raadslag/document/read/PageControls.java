package dk.raadslag.document.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that a web page puts before the headings of texts, always the same: "fold punktet ind Indstilling". */
final class PageControls {
    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 120;

    private final Map<String, Set<String>> headings = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    PageControls(List<SourceLine> lines) {
        for (SourceLine line : lines)
            parted(line.bare()).ifPresent(parts -> {
                headings.computeIfAbsent(parts.control(), key -> new HashSet<>())
                        .add(parts.heading());
                times.merge(parts.control(), 1, Integer::sum);
            });
    }

    private record Parts(String control, String heading) {}

    /** The heading of a line that begins with such words. */
    Optional<String> heading(SourceLine line) {
        return parted(line.bare())
                .filter(parts -> times.get(parts.control()) >= FEWEST
                        && headings.get(parts.control()).size() > 1)
                .map(Parts::heading);
    }

    private static Optional<Parts> parted(String bare) {
        if (bare.isEmpty() || bare.length() > LONGEST || !Character.isLowerCase(bare.charAt(0)))
            return Optional.empty();
        int at = bare.indexOf(' ');
        for (int words = 0; at > 0 && words < MOST_WORDS; words++, at = bare.indexOf(' ', at + 1)) {
            String rest = bare.substring(at + 1);
            if (rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))) continue;
            boolean heading = FieldHeading.of(rest)
                    .filter(field -> field.rest().isEmpty())
                    .isPresent();
            return heading ? Optional.of(new Parts(bare.substring(0, at), rest)) : Optional.empty();
        }
        return Optional.empty();
    }
}
