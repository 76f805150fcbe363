package dk.raadslag.check;

import dk.raadslag.danish.Sentences;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number and its parts that do not add up: "35 i Aarhus (september 2020: 19 og februar 2021: 17)", "9.000 elever,
 * fordelt på 5.753 assistenter og 3.496 hjælpere". A list that begins with "heraf" or "herunder" names some of the
 * parts, and need not fill the number.
 */
final class PartsCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** The whole, its scale, and what stands in brackets behind it. */
    private static final Pattern BRACKET = Pattern.compile(
            WrittenNumber.NUMBER + WrittenNumber.SCALE
                    + "(?:\\s*kr\\.)?(?:\\s+\\p{L}[^().;:\\d\\n]{0,60})?\\s*\\(([^()\\n]{3,200})\\)",
            FLAGS);

    private static final Pattern DIVIDED = Pattern.compile(
            "\\b(?:fordelt|opdelt|fordeling(?:en)?|fordeler sig|bestående|består)\\s+(?:på|med|mellem|af|i|som)\\s+(?:henholdsvis\\s+|hhv\\.\\s+)?(?=\\d)",
            FLAGS);
    private static final Pattern COUNTED = Pattern.compile(
            WrittenNumber.NUMBER + WrittenNumber.SCALE + "(?=\\s*kr\\.|\\s+\\p{L}|\\s*[,(]|\\s*$)", FLAGS);
    private static final Pattern SHARE = Pattern.compile(WrittenNumber.NUMBER + "\\s*(?:pct\\.|%|procent\\b)", FLAGS);
    private static final Pattern SHARED =
            Pattern.compile("\\bfordel\\p{L}*(?:(?!\\b(?:stig|fald|fra|mod)\\p{L}*\\b)[^.;\\d]){0,120}$", FLAGS);
    private static final String LIST_ENDS = "(?<!\\b(?:mio|mia|kr|pct|ca|pr))\\.(?:\\s|$)|[;:()](?:\\s|$)";
    /** What it counts are pages and sections, not things: "bilag 3 (2 sider og 1 tabel)". */
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:bilag|punkt|pkt\\.|mål|klynge|sag|nr\\.|side|kapitel|tabel|figur|fase|runde|niveau|afsnit|spor|model|trin|kvartal|uge)\\s+$",
            FLAGS);
    /** Between a number and its parts stands nothing that has parts of its own. */
    private static final Pattern OTHER_WHOLE = Pattern.compile(
            "\\b(?:en|et|hver|hvert|der|disse|med et|med en)\\s+(?!fordeling)(?:\\p{L}+\\s+){1,4}$|,\\s*hver\\b",
            FLAGS);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_SENTENCE = 2000;

    private PartsCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> Sentences.of(passage.prose()).stream()
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                .flatMap(PartsCheck::wrong)
                .map(wrong -> Finding.in(
                        item,
                        Warning.PARTS_DIFFER,
                        Map.of(
                                "written", Excerpt.of(wrong.words()),
                                "sum", WrittenNumber.written(wrong.sum()),
                                "place", passage.place()))));
    }

    private record Wrong(String words, BigDecimal sum) {}

    private static Stream<Wrong> wrong(String sentence) {
        Stream<Wrong> brackets = BRACKET.matcher(sentence)
                .results()
                .filter(found ->
                        !LABEL.matcher(sentence.substring(0, found.start())).find())
                .map(PartsCheck::ofBracket);
        Stream<Wrong> divided = DIVIDED.matcher(sentence).results().map(found -> ofDivided(sentence, found));
        return Stream.of(brackets, divided, Stream.of(ofShares(sentence)))
                .flatMap(found -> found)
                .filter(Objects::nonNull);
    }

    private static Wrong ofBracket(MatchResult found) {
        if (WrittenNumber.maybeYear(found.group(1))) return null;
        Parts parts = Parts.at(found.group(3));
        return parts.end() < found.group(3).length()
                ? null
                : differing(found.group(1), found.group(2), parts, found.group());
    }

    private static Wrong ofDivided(String sentence, MatchResult found) {
        Parts parts = Parts.at(sentence.substring(found.end()).split(LIST_ENDS, 2)[0]);
        Optional<MatchResult> whole = COUNTED.matcher(sentence.substring(0, found.start()))
                .results()
                .filter(number -> !WrittenNumber.maybeYear(number.group(1)))
                .reduce((one, later) -> later);
        if (whole.isEmpty()
                || OTHER_WHOLE
                        .matcher(sentence.substring(whole.get().end(), found.start()))
                        .find()) return null;
        return differing(
                whole.get().group(1),
                whole.get().group(2),
                parts,
                sentence.substring(whole.get().start(), Math.min(sentence.length(), found.end() + parts.end())));
    }

    private static Wrong differing(String number, String scale, Parts parts, String words) {
        BigDecimal whole = WrittenNumber.value(number);
        boolean alike = parts.isList() && parts.scale().equals(scale == null ? "" : scale.toLowerCase(Locale.ROOT));
        return alike && WrittenNumber.isSlip(whole, parts.sum()) && !parts.isRounding(whole)
                ? new Wrong(words, parts.sum())
                : null;
    }

    /** Shares of a distribution are 100 pct. in all. */
    private static Wrong ofShares(String sentence) {
        Matcher first = SHARE.matcher(sentence);
        if (!first.find()
                || !SHARED.matcher(sentence.substring(0, first.start())).find()) return null;
        Parts parts = Parts.at(sentence.substring(first.start()).split(LIST_ENDS, 2)[0]);
        boolean wrong = parts.values().size() > 2
                && parts.sum().subtract(HUNDRED).abs().compareTo(BigDecimal.TEN) <= 0
                && !parts.isRounding(HUNDRED)
                && parts.sum().compareTo(HUNDRED) != 0;
        return wrong ? new Wrong(sentence.substring(first.start(), first.start() + parts.end()), parts.sum()) : null;
    }
}
