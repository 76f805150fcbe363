package dk.raadslag.minutes;

import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases a decision is written in: they answer the recommendation in the past tense (design: "The decision
 * phrase"). The minute-taker stays free to write anything.
 */
public final class DecisionPhrases {
    private DecisionPhrases() {}

    /**
     * Best first: the recommendation answered in its own words, "tiltrådte indstillingen", the first of them "med
     * følgende bemærkninger:", then postponed and not reached.
     *
     * @param body who decides, e.g. "KKR Midtjylland"
     */
    public static List<Phrase> of(String body, Item item) {
        Recommendation asked = Recommendation.of(item.recommendation());
        List<Phrase> phrases = new ArrayList<>();
        answer(body, asked).ifPresent(phrases::add);
        if (!asked.isEmpty()) phrases.add(new Phrase(body + " tiltrådte indstillingen.", Outcome.ENDORSED, false));
        if (asked.isEmpty()) phrases.add(new Phrase(body + " drøftede sagen.", Outcome.DISCUSSED, false));
        Phrase first = phrases.get(0);
        phrases.add(new Phrase(
                first.text().replaceFirst("\\.$", "") + " med følgende bemærkninger:", first.outcome(), true));
        phrases.add(new Phrase("Sagen blev udsat.", Outcome.POSTPONED, false));
        phrases.add(new Phrase("Ikke behandlet.", Outcome.NOT_REACHED, false));
        return distinct(phrases);
    }

    private static Optional<Phrase> answer(String body, Recommendation asked) {
        // Several points are not one sentence; they are answered together by "tiltrådte indstillingen".
        if (asked.points().size() > 1) return Optional.empty();
        String words = sentence(asked);
        return Verb.firstIn(words).map(verb -> phrase(body, words, verb));
    }

    private static String sentence(Recommendation asked) {
        if (asked.points().isEmpty()) return asked.lead();
        String point = asked.points().get(0);
        return Verb.firstIn(asked.lead()).isPresent() ? "" : (asked.lead() + " " + point).strip();
    }

    /** Whoever the recommendation names before its verb is the body that now answers. */
    private static Phrase phrase(String body, String words, Verb verb) {
        String predicate = words.substring(verb.at(words));
        String past = Verb.inPast(predicate);
        String lower = past.isEmpty() ? past : Character.toLowerCase(past.charAt(0)) + past.substring(1);
        return new Phrase(body + " " + lower + ".", verb.outcome, false);
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        Map<String, Phrase> byText = new LinkedHashMap<>();
        phrases.forEach(phrase -> byText.putIfAbsent(phrase.text(), phrase));
        return List.copyOf(byText.values());
    }
}
