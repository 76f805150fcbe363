package dk.raadslag.check;

import dk.raadslag.danish.Sentences;
import dk.raadslag.minutes.Alternatives;
import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Warning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A decision that does not tell which of several alternatives it is about: it names none, "godkendte forslaget", or
 * describes one by what is true of all, "en model, hvor taksterne ikke kan stige".
 */
final class AlternativesCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String THING = "(?:model|forslag|scenarie|scenarium|alternativ|løsning|mulighed|variant)";
    private static final Pattern DECIDES = Pattern.compile(
            "\\b(?:godkend|tiltr[åæ]d|valgte|vælger|vedtog|beslutte|tilslutte|bakke[rd]e? op|pege[rd]e? på|anbefale|arbejde[rs])",
            FLAGS);
    private static final Pattern ONE = Pattern.compile(
            "\\b(?:en|et|den|det|denne|dette)?\\s*\\b" + THING + "(?:len|en|et|met)?\\b[^.\\n]{0,160}", FLAGS);
    private static final Pattern TOLD_BY = Pattern.compile("[,)]?\\s+(?:hvor|der|som|hvorefter|med)\\s+(.+)", FLAGS);
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private AlternativesCheck() {}

    static Stream<Finding> of(Item item) {
        if (item.text(TextField.DECISION) == null) return Stream.of();
        List<String> alternatives = Alternatives.of(item).stream()
                .map(one -> one.body().toLowerCase(Locale.ROOT))
                .toList();
        if (alternatives.isEmpty()) return Stream.of();
        String decision = item.text(TextField.DECISION).plain();
        return unclear(decision, alternatives).stream()
                .map(words -> Finding.in(item, Warning.ALTERNATIVE_UNCLEAR, Map.of("written", Excerpt.of(words))));
    }

    private static Optional<String> unclear(String decision, List<String> alternatives) {
        for (String sentence : Sentences.of(decision)) {
            if (!DECIDES.matcher(sentence).find()) continue;
            Matcher one = ONE.matcher(sentence);
            if (!one.find()) continue;
            String named = one.group().strip();
            Matcher by = TOLD_BY.matcher(named);
            if (by.find()) return fitsAll(by.group(1), alternatives) ? Optional.of(named) : Optional.empty();
            return isKeyed(sentence) || fitsOne(sentence, alternatives) ? Optional.empty() : Optional.of(sentence);
        }
        return Optional.empty();
    }

    private static boolean isKeyed(String sentence) {
        return Pattern.compile(
                        "\\b" + THING + "(?:len|et|en)?\\s+\\(?[a-f1-6]\\b|\\([a-f1-6]\\)|\\bpunkt\\s+[a-f1-6]\\b",
                        FLAGS)
                .matcher(sentence)
                .find();
    }

    /** Each of its words stands in every alternative. */
    private static boolean fitsAll(String description, List<String> alternatives) {
        List<String> words = words(description);
        return words.size() > 1
                && alternatives.stream().allMatch(one -> words.stream().allMatch(one::contains));
    }

    /** A word of it stands in the first line of one of them alone. */
    private static boolean fitsOne(String sentence, List<String> alternatives) {
        return words(sentence).stream()
                .anyMatch(word -> alternatives.stream()
                                .filter(one ->
                                        one.lines().findFirst().orElse("").contains(word))
                                .count()
                        == 1);
    }

    private static List<String> words(String of) {
        return WORD.matcher(of.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
