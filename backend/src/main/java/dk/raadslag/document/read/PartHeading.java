package dk.raadslag.document.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line without a number that divides the document into open and closed: "LUKKET DAGSORDEN", "Lukkede punkter",
 * "Dagsorden – åben del".
 */
record PartHeading(boolean closed) {
    private static final Pattern DIVIDES = Pattern.compile(
            "(?iu)(?:[a-f][.):]\\s+)?(?:sager|punkter|emner)\\s+til\\s+(?:afgørelse|beslutning|behandling|drøftelse|orientering|efterretning)\\b.{0,40}"
                    + "|(?:beslutnings|drøftelses|orienterings|efterretnings|behandlings)(?:sager|punkter)\\s*[.:]?|(?-i:ORIENTERING)");

    private static final String KIND =
            "(?<kind>lukke[td]e?|fortrolige?t?|ikke[- ]?offentlige?t?|åben|åbent|åbne|offentlige?t?)";
    private static final String WHOLE =
            "(?:dagsorden(?:en)?|(?:dagsordens)?punkter|del|møde|sager|session|behandling|beslutningsprotokol|protokol|referat)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:del|afsnit)\\s+(?:\\d|[ivab])\\s*[:.–-]?\\s*|[a-f][.):]\\s+)?" + KIND + "\\s+" + WHOLE
                    + "(?:\\s+(?:af|på|for|i|til|med|uden)\\b.{0,60})?\\s*[.:]?",
            FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "(?:dagsorden|referat|beslutningsreferat|protokol)\\b[^.]{0,60}?[-–—:,(|]\\s*" + KIND + "(?:\\s+" + WHOLE
                    + ")?\\s*[).:]*",
            FLAGS);
    private static final Pattern BEHIND_DOORS = Pattern.compile(
            "(?:(?:[\\p{L} ]{0,30}[-–:]\\s*)|møde|dagsorden|punkter|behandling|sager)?\\s*(?<kind>(?:for )?åbne døre|for åbne døre|for lukkede døre|lukket for offentligheden)\\s*[.:]?",
            FLAGS);
    /** Only in capitals: "Fortroligt" may also stand below one title. */
    private static final Pattern ALONE = Pattern.compile("(?<kind>FORTROLIGT?|FORTROLIGE|IKKE[- ]OFFENTLIGT?)[.:]?");

    /** True if a line divides items by what is to be done with them, or by who sends them, and closes nothing. */
    static boolean divides(SourceLine line) {
        return DIVIDES.matcher(line.bare()).matches()
                || ListedTitles.isBetween(line) && of(line.bare()).isEmpty();
    }

    static Optional<PartHeading> of(String bare) {
        if (bare.isEmpty() || bare.length() > 120) return Optional.empty();
        for (Pattern pattern : new Pattern[] {BEFORE, AFTER, BEHIND_DOORS, ALONE}) {
            Matcher match = pattern.matcher(bare);
            if (match.matches()) {
                String kind = match.group("kind").toLowerCase(java.util.Locale.ROOT);
                return Optional.of(new PartHeading(
                        !kind.startsWith("åb") && !kind.startsWith("for åb") && !kind.startsWith("off")));
            }
        }
        return Optional.empty();
    }
}
