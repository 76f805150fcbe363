package dk.raadslag.document.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five regions; each has one KKR and one KD-Net. */
enum Region {
    NORDJYLLAND("Nordjylland", "nordjy"),
    MIDTJYLLAND("Midtjylland", "midtjy"),
    SYDDANMARK("Syddanmark", "sydd"),
    HOVEDSTADEN("Hovedstaden", "hovedsta"),
    SJAELLAND("Sjælland", "sjælland");

    private static final Pattern KKR = Pattern.compile(
            "\\b(?:kkr|kommunekontaktråde?t?|kontaktrådet i|kommunekontaktråd \\(kkr\\))[ -]+(?:region )?(nordjylland|midtjylland|syddanmark|hovedstaden|sjælland)");
    private static final Pattern KD_NET =
            Pattern.compile("kommunaldirektør\\p{L}*|\\bkd[- ]?net(?!værk af)\\p{L}*|\\bkommunaldirektørkreds\\p{L}*");

    final String place;
    private final String stem;

    Region(String place, String stem) {
        this.place = place;
        this.stem = stem;
    }

    /** The KKR that a line names, also in spaced capitals ("K K R  M I D T J Y L L A N D"). */
    static Optional<Region> ofKkr(String line) {
        Matcher named = KKR.matcher(closeUp(line).toLowerCase(Locale.ROOT));
        return named.find() ? byStem(named.group(1)) : Optional.empty();
    }

    /** The region whose directors' network a line names. */
    static Optional<Region> ofKdNet(String line) {
        String lower = closeUp(line).toLowerCase(Locale.ROOT);
        return KD_NET.matcher(lower).find() ? byStem(lower) : Optional.empty();
    }

    static boolean namesDirectors(String line) {
        return KD_NET.matcher(line.toLowerCase(Locale.ROOT)).find();
    }

    /** True if a line names a KKR, or as a title a KD-Net. */
    static boolean namesBody(String line) {
        return ofKkr(line).isPresent() || namesDirectors(line) && !line.endsWith(".");
    }

    /** @param place e.g. "Midtjylland" */
    static Region of(String place) {
        return byStem(place.toLowerCase(Locale.ROOT)).orElseThrow();
    }

    /** As {@code Body.region} has it: "midtjylland". */
    String code() {
        return place.toLowerCase(Locale.ROOT).replace("æ", "ae");
    }

    private static Optional<Region> byStem(String lower) {
        for (Region region : values()) if (lower.contains(region.stem)) return Optional.of(region);
        return Optional.empty();
    }

    private static String closeUp(String line) {
        if (line.length() > SourceLine.LONGEST_STRUCTURAL) return "";
        String letters = line.replace(" ", "");
        boolean spaced = line.length() >= 2 * letters.length() - 1 && letters.length() > 5;
        return spaced ? letters.replaceFirst("(?i)^kkr", "KKR ") : line;
    }
}
