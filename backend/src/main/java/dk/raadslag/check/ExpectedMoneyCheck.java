package dk.raadslag.check;

import dk.raadslag.danish.Sentences;
import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Warning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Money that a budget counts on though nobody has decided it: "midlerne forventes at kunne overføres", where no table
 * of the item has the amount.
 */
final class ExpectedMoneyCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BUDGET = Pattern.compile("budget|bevilling|finansiering", FLAGS);
    private static final Pattern EXPECTED = Pattern.compile(
            "\\b(?:forventes|forventer|forventeligt|formentlig|påregnes|regner med|regnes med|håber)\\b[^.;]{0,100}\\b(?:overfør\\p{L}*|bevilge\\p{L}*|tilfør\\p{L}*|tildel\\p{L}*|frigiv\\p{L}*|dække\\p{L}*|(?:med)?finansiere\\p{L}*|refundere\\p{L}*)\\b",
            FLAGS);
    private static final Pattern AMOUNT = Pattern.compile(
            WrittenNumber.NUMBER + "\\s*(?:(?:mio|mia|t)\\.\\s*)?kr\\b|\\bkr\\.\\s*" + WrittenNumber.NUMBER, FLAGS);
    private static final int LONGEST_SENTENCE = 2000;

    private ExpectedMoneyCheck() {}

    static Stream<Finding> of(Item item) {
        if (!isOfMoney(item)) return Stream.of();
        List<BigDecimal> cells = Passage.of(item)
                .flatMap(Passage::tables)
                .flatMap(table -> table.words().stream())
                .flatMap(List::stream)
                .flatMap(cell -> Totals.number(cell).stream())
                .toList();
        return Passage.of(item)
                .filter(passage -> passage.field() != TextField.DECISION)
                .flatMap(passage -> expected(Sentences.of(passage.prose()), cells).stream()
                        .map(words -> Finding.in(
                                item,
                                Warning.MONEY_EXPECTED,
                                Map.of("words", Excerpt.of(words), "place", passage.place()))))
                .limit(1);
    }

    private static boolean isOfMoney(Item item) {
        boolean asked = item.text(TextField.RECOMMENDATION) != null
                && BUDGET.matcher(item.text(TextField.RECOMMENDATION).plain()).find();
        return asked || BUDGET.matcher(item.title()).find();
    }

    /** The amount stands in the same sentence, or in the one before. */
    private static Optional<String> expected(List<String> sentences, List<BigDecimal> cells) {
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            if (sentence.length() > LONGEST_SENTENCE
                    || !EXPECTED.matcher(sentence).find()) continue;
            Optional<String> amount = amount(sentence);
            if (amount.isEmpty() && i > 0 && sentences.get(i - 1).length() <= LONGEST_SENTENCE)
                amount = amount(sentences.get(i - 1));
            if (amount.flatMap(Totals::number)
                    .filter(number -> cells.stream().noneMatch(cell -> cell.compareTo(number) == 0))
                    .isPresent()) return Optional.of(sentence);
        }
        return Optional.empty();
    }

    /** The last one. */
    private static Optional<String> amount(String sentence) {
        Matcher found = AMOUNT.matcher(sentence);
        String last = null;
        while (found.find()) last = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.ofNullable(last);
    }
}
