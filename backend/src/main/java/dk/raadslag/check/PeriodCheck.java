package dk.raadslag.check;

import dk.raadslag.danish.Sentences;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A least or most number of something for several years, where nobody can tell whether it is for each of them: "minimum
 * 9.000 lærepladser i 2022 - 2026", while the same 9.000 are distributed for one year.
 */
final class PeriodCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** The number, what is counted. */
    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:minimum|mindst|som minimum|højst|maksimalt|maksimum|op til)\\s+" + WrittenNumber.NUMBER
                    + "\\s+(?:\\p{L}+e\\s+){0,2}?(\\p{L}{4,})",
            FLAGS);

    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:i|for|over|perioden|årene)\\s+(?:(?:19|20)\\d{2})\\s*(?:[-–/]|til(?: og med)?)\\s*(?:(?:19|20)?\\d{2})(?!\\d)|\\bfra\\s+(?:19|20)\\d{2}\\s+til(?: og med)?\\s+(?:19|20)\\d{2}",
            FLAGS);
    private static final Pattern UNIT = Pattern.compile(
            "årlig|\\b(?:pr\\.|per|om|hvert|hver)\\s*år|\\bi alt\\b|\\bialt\\b|\\bsamlet\\b|\\btilsammen\\b|\\bhele perioden\\b|\\bsammenlagt\\b|\\btotalt\\b",
            FLAGS);
    private static final int STEM = 6;
    private static final int LONGEST_SENTENCE = 2000;

    private PeriodCheck() {}

    static Stream<Finding> of(Item item) {
        List<String> all = Passage.of(item)
                .flatMap(passage -> Sentences.of(passage.prose()).stream())
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                .toList();
        return Passage.of(item)
                .flatMap(passage -> Sentences.of(passage.prose()).stream()
                        .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                        .flatMap(sentence -> bounds(sentence)
                                .filter(bound -> isForOneYear(bound, sentence, all))
                                .map(bound -> Finding.in(
                                        item,
                                        Warning.PERIOD_UNCLEAR,
                                        Map.of("written", Excerpt.of(bound.group()), "place", passage.place())))))
                .limit(1);
    }

    private static Stream<MatchResult> bounds(String sentence) {
        if (!YEARS.matcher(sentence).find() || UNIT.matcher(sentence).find()) return Stream.of();
        return BOUND.matcher(sentence).results();
    }

    /** The same number of the same thing stands in another sentence, which names no period of several years. */
    private static boolean isForOneYear(MatchResult bound, String sentence, List<String> all) {
        String thing = bound.group(2).toLowerCase(Locale.ROOT);
        String stem = thing.substring(0, Math.min(STEM, thing.length()));
        Pattern again = Pattern.compile(
                "(?<![\\d.,])" + Pattern.quote(bound.group(1)) + "\\s+(?:\\p{L}+e\\s+){0,2}?" + Pattern.quote(stem),
                FLAGS);
        return all.stream()
                .filter(other -> !other.equals(sentence))
                .filter(other ->
                        !YEARS.matcher(other).find() || UNIT.matcher(other).find())
                .anyMatch(other -> again.matcher(other).find());
    }
}
