package dk.raadslag.document.read;

import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.model.HouseStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The body of a document whose cover does not tell: the one that its sentences mention most. */
final class BodyGuess {
    private BodyGuess() {}

    static HouseStyle style(List<SourceLine> lines, List<Heading> headings) {
        if (headings.stream().anyMatch(heading -> heading.item() > 0)) return HouseStyle.KKR;
        int directors = 0;
        for (SourceLine line : lines) {
            String lower = line.text()
                    .substring(0, Math.min(line.text().length(), 200))
                    .toLowerCase(Locale.ROOT);
            boolean speaks =
                    lower.contains("indstilles") || lower.startsWith("referat:") || lower.startsWith("beslutning");
            if (speaks && lower.matches("(?s).*\\bkd-?net.*")) directors++;
            if (speaks && lower.matches("(?s).*\\bkkr\\b.*")) directors--;
        }
        return directors > 0 ? HouseStyle.KD_NET : HouseStyle.KKR;
    }

    static Region region(List<SourceLine> lines) {
        Map<Region, Integer> mentions = new EnumMap<>(Region.class);
        for (SourceLine line : lines) {
            String start = line.text().substring(0, Math.min(line.text().length(), 300));
            Optional<Region> named = Region.ofKkr(start).or(() -> Region.ofKdNet(start));
            named.ifPresent(region -> mentions.merge(region, 1, Integer::sum));
        }
        return mentions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
