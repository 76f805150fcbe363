package dk.raadslag.check;

import dk.raadslag.danish.Sentences;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change that is not the difference of the two numbers it is between: "øges med 20 (fra 1274 til 1295)", "3.813
 * elever (282 færre end de 4.105 i 2021)".
 */
final class ChangeCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String N = WrittenNumber.NUMBER + WrittenNumber.SCALE + "(?:\\s*kr\\.)?";
    /** Words, and no number, within a sentence. */
    private static final String WORDS = "[^\\d;()]{0,80}?";

    private static final String TO = "\\bfra\\s+" + N + WORDS + "\\btil\\s+" + N;
    private static final String CHANGE =
            "(?:stigning(?:en)?|fald(?:et)?|forøgelse(?:n)?|øgning(?:en)?|nedgang(?:en)?|reduktion(?:en)?|vækst(?:en)?|besparelse(?:n)?|forskel(?:len)?|tilgang|fremgang)";
    private static final String CHANGES =
            "(?:øge[srt]?|øger|stige[rt]?|steg|falde[rt]?|faldt|reducere[srt]?|hæve[srt]?|sænke[srt]?|nedsætte[srt]?|nedsat|forhøje[srt]?|opjustere[srt]?|nedjustere[srt]?|udvide[srt]?|vokse[rt]?|voksede)";
    private static final String MORE = "\\s+(?:\\p{L}+\\s+)?(?:flere|færre|mere|mindre|højere|lavere)\\b";

    /** "Øges med 20 pladser (fra 1274 til 1294)": the change, from, to. */
    private static final Pattern BY_FROM_TO = Pattern.compile(
            "\\b" + CHANGES + "\\b" + WORDS + "\\bmed\\s+" + N + "(?!\\s*(?:pct|%|procent))" + WORDS + "[(,]?\\s*" + TO
                    + "(?!\\s*(?:pct|%|procent))",
            FLAGS);
    /** "Fra 1274 til 1294, en stigning på 20" or "(20 flere)": from, to, the change. */
    private static final Pattern FROM_TO_BY = Pattern.compile(
            TO + "(?!\\s*(?:pct|%|procent))" + "[^\\d;]{0,80}?(?:\\b" + CHANGE + "\\s+på\\s+(?:i alt\\s+)?" + N + "|"
                    + N + MORE + ")(?!\\s*(?:pct|%|procent))",
            FLAGS);
    /** "3.813 elever (282 færre end de 4.095 i 2021)": now, the change, before. */
    private static final Pattern MORE_THAN = Pattern.compile(
            N + "(?!\\s*(?:pct|%|procent))" + WORDS + "[(,]\\s*(?:(?:det er|altså|dvs\\.|hvilket er)\\s+)?" + N + MORE
                    + "\\s+end\\s+(?:de\\s+|i alt\\s+)?" + N
                    + "(?=\\s+(?:i|for|året|sidste|ved|på|fra)\\b|\\s*\\p{L}+\\s+(?:i|ved)\\b|\\s*[).,]|$)",
            FLAGS);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_SENTENCE = 2000;

    private ChangeCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> Sentences.of(passage.prose()).stream()
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                .flatMap(ChangeCheck::wrong)
                .map(wrong -> Finding.in(
                        item,
                        Warning.CHANGE_DIFFERS,
                        Map.of(
                                "written", Excerpt.of(wrong.words()),
                                "sum", WrittenNumber.written(wrong.change()) + wrong.scale(),
                                "place", passage.place()))));
    }

    private record Wrong(String words, BigDecimal change, String scale) {}

    /** @param scale "mio.", or null for none */
    private record Amount(BigDecimal value, String scale) {
        static Amount of(MatchResult found, int group) {
            String scale = found.group(group + 1);
            return new Amount(
                    WrittenNumber.value(found.group(group)), scale == null ? null : scale.toLowerCase(Locale.ROOT));
        }

        /** "Fra 1,5 til 2 mio.": both are millions. */
        Amount like(Amount other) {
            boolean takes = scale == null && other.scale != null && value.compareTo(THOUSAND) < 0;
            return takes ? new Amount(value, other.scale) : this;
        }

        BigDecimal whole() {
            return value.multiply(WrittenNumber.factor(scale));
        }
    }

    private static Stream<Wrong> wrong(String sentence) {
        Stream<Wrong> byFromTo = BY_FROM_TO.matcher(sentence).results().map(found -> differing(found, 3, 5, 1, false));
        Stream<Wrong> fromToBy = FROM_TO_BY
                .matcher(sentence)
                .results()
                .map(found ->
                        found.group(5) != null ? differing(found, 1, 3, 5, false) : differing(found, 1, 3, 7, true));
        Stream<Wrong> moreThan = MORE_THAN.matcher(sentence).results().map(found -> differing(found, 5, 1, 3, false));
        return Stream.of(byFromTo, fromToBy, moreThan).flatMap(found -> found).filter(Objects::nonNull);
    }

    /**
     * @param from the group of the number before
     * @param near only what is near is wrong: "20 flere" may count something else
     */
    private static Wrong differing(MatchResult found, int from, int to, int by, boolean near) {
        if (WrittenNumber.maybeYear(found.group(from)) && WrittenNumber.maybeYear(found.group(to))) return null;
        Amount now = Amount.of(found, to);
        Amount before = Amount.of(found, from).like(now);
        Amount said = Amount.of(found, by).like(now);
        if (Stream.of(now, before, said).anyMatch(one -> WrittenNumber.isShare(one.scale()))) return null;
        BigDecimal change = now.whole().subtract(before.whole()).abs();
        if (change.compareTo(said.whole()) == 0 || near && !WrittenNumber.isSlip(said.whole(), change)) return null;
        BigDecimal told = change.divide(WrittenNumber.factor(said.scale()), MathContext.DECIMAL64);
        return new Wrong(found.group(), told, said.scale() == null ? "" : " " + said.scale());
    }
}
