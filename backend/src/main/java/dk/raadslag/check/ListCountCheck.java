package dk.raadslag.check;

import dk.raadslag.minutes.Line;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list with more or fewer points than the words above it say: "De fem spor er:" above four. */
final class ListCountCheck {
    private static final List<String> NUMBERS =
            List.of("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv");
    /** The number behind one of these is its name: "Fase 2 omfatter:". */
    private static final String NAMED =
            "fase|model|bilag|punkt|pkt\\.|del|trin|spor|kapitel|afsnit|scenarie|scenarium|etape|mål|delmål|variant|niveau"
                    + "|uge|kvartal|gruppe|tabel|figur|indsats|initiativ|forslag|tema|alternativ|mulighed|runde|nr\\.|version";
    /** What stands behind the number is no noun. */
    private static final String VERBS =
            "omfatter|indebærer|viser|indeholder|beskriver|dækker|betyder|giver|kræver|foreslår"
                    + "|forudsætter|handler|består|bliver|lyder|anbefaler|vedrører|rummer";
    /** The line ends with what the list is of: "består af 5 spor:", "følgende tre temaer:", "de to forslag er:". */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?<!\\d)\\b(" + String.join("|", NUMBERS) + "|(?<!\\b(?:" + NAMED
                    + ")[ \u00a0])(?:[2-9]|1[0-2]))\\s+(?:følgende\\s+)?(?:[\\p{L}-]+e\\s+){0,2}" + "(?!(?:" + VERBS
                    + ")\\b)(?!år|gange|dage|uger|måneder|timer|mio|pct|kr|procent|KKR|(?:region|kommun|part|by|deltager|person|medlem|møde|ministeri|organisation|klynge)\\p{L}*)[\\p{L}-]{3,}(?:\\s*,?\\s*(?:(?:som|der)\\s+)?(?:er|bliver|lyder|omfatter))?\\s*:$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_LINE = 600;

    private ListCountCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> {
            List<Line> lines = Line.of(passage.text());
            return Stream.iterate(0, i -> i < lines.size() - 1, i -> i + 1)
                    .filter(i -> !lines.get(i).isPoint() && lines.get(i + 1).isPoint())
                    .flatMap(i -> wrong(item, passage, lines, i));
        });
    }

    private static Stream<Finding> wrong(Item item, Passage passage, List<Line> lines, int lead) {
        String words = lines.get(lead).words();
        Matcher announces = ANNOUNCES.matcher(words.substring(Math.max(0, words.length() - LONGEST_LINE)));
        if (!announces.find()) return Stream.of();
        int end = lead + 1;
        while (end < lines.size() && lines.get(end).isPoint()) end++;
        int points = end - lead - 1;
        // One point is no list, and a far longer one goes on with something else.
        int said = number(announces.group(1));
        if (points < 2 || points == said || points > 2 * said) return Stream.of();
        return Stream.of(Finding.in(
                item,
                Warning.LIST_COUNT,
                Map.of("words", Excerpt.of(announces.group()), "count", points, "place", passage.place())));
    }

    private static int number(String word) {
        int named = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        return named >= 0 ? named + 2 : Integer.parseInt(word);
    }
}
