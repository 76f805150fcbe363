package dk.raadslag.minutes;

import dk.raadslag.model.Item;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The alternatives among which a body is to choose, read from an item's texts: the words say that there are several
 * ("to forskellige forslag"), and each begins a line with its key ("a. Nyt forslag", "Model B: …").
 */
public final class Alternatives {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String THING = "(model|forslag|scenarie|scenarium|alternativ|løsning|mulighed|variant)";
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:to|tre|fire|fem|flere|2|3|4|5)\\s+(?:(?:forskellige|mulige|alternative|konkrete)\\s+){0,2}" + THING
                    + "(?:er|ler|ner|r|e)?\\b",
            FLAGS);
    private static final Pattern KEYED =
            Pattern.compile("(?:" + THING + "\\s+)?\\(?([a-f1-6])[.):](?:\\s+(\\S.*))?", FLAGS);
    private static final int MOST = 6;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TITLE = 80;

    private Alternatives() {}

    /**
     * One of them.
     *
     * @param thing what it is called, e.g. "model"
     * @param key as it is written, e.g. "B" or "2"
     * @param title the rest of its line; empty when there is none
     * @param body its lines, as far as the next one
     */
    public record Alternative(String thing, String key, String title, String body) {
        private Alternative withBody(String lines) {
            return new Alternative(thing, key, title, lines);
        }

        /** "forslag a: Nyt forslag"; a long title is left out. */
        String named() {
            String bare = title.replaceFirst("[\\s.:;,]+$", "");
            return thing + " " + key + (bare.isEmpty() || bare.length() > LONGEST_TITLE ? "" : ": " + bare);
        }
    }

    /** In the order of their keys; empty where there are not at least two. */
    public static List<Alternative> of(Item item) {
        return Stream.of(TextField.RECOMMENDATION, TextField.BACKGROUND, TextField.CASE_PRESENTATION)
                .map(item::text)
                .filter(text -> text != null)
                .map(RichText::plain)
                .map(Alternatives::in)
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** That the body chose each of them. */
    static List<Phrase> phrases(String who, Item item) {
        return of(item).stream()
                .map(one -> Phrase.of(who + " valgte " + one.named() + ".", Outcome.APPROVED))
                .toList();
    }

    private static List<Alternative> in(String text) {
        Matcher several = SEVERAL.matcher(text);
        if (!several.find()) return List.of();
        String thing = several.group(1).toLowerCase(Locale.ROOT);
        List<Alternative> found = new ArrayList<>();
        List<StringBuilder> bodies = new ArrayList<>();
        for (String line : text.substring(several.end()).split("\n")) {
            Matcher keyed = KEYED.matcher(line.length() > LONGEST_LINE ? "" : line.strip());
            if (found.size() < MOST && keyed.matches() && follows(keyed.group(2), found)) {
                String own = keyed.group(1) == null ? thing : keyed.group(1).toLowerCase(Locale.ROOT);
                found.add(new Alternative(own, keyed.group(2), keyed.group(3) == null ? "" : keyed.group(3), ""));
                bodies.add(new StringBuilder());
            }
            if (!bodies.isEmpty()) bodies.get(bodies.size() - 1).append(line).append('\n');
        }
        return IntStream.range(0, found.size())
                .mapToObj(at -> found.get(at).withBody(bodies.get(at).toString()))
                .toList();
    }

    /** "a" or "1" first; then each the next of the same kind. Numbers within an alternative are not the next one. */
    private static boolean follows(String key, List<Alternative> found) {
        char now = Character.toLowerCase(key.charAt(0));
        if (found.isEmpty()) return now == 'a' || now == '1';
        return now == Character.toLowerCase(found.get(found.size() - 1).key().charAt(0)) + 1;
    }
}
