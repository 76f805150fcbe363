package dk.raadslag.document.read;

import dk.raadslag.model.Outcome;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a decision how the item ended; the first sentence that tells counts. */
final class OutcomePhrase {
    /** In one sentence the stronger wins: "drøftede og tiltrådte" is endorsed. */
    private static final Map<Outcome, Pattern> PHRASES = new LinkedHashMap<>();

    static {
        phrase(Outcome.NOT_REACHED, "\\bikke (blev )?behandlet|\\bblev ikke (nået|behandlet)|\\bnåede ikke");
        phrase(
                Outcome.WITHDRAWN,
                "\\b(blev |er )?(trukket|taget af dagsordenen|udgik|udgår)\\b|\\btrak (punktet|sagen)");
        phrase(Outcome.POSTPONED, "\\b(udsat|udsatte|udsættes|udskudt|udskød|udskydes)\\b");
        phrase(
                Outcome.REJECTED,
                "\\b(afviste|afvist|forkastede|forkastet)\\b|\\b(godkendte|tiltrådte) ikke\\b|\\bkunne ikke (godkende|tiltræde)");
        phrase(Outcome.APPROVED, "(?<!ikke )\\b(godkendte|godkendt|godkendtes)\\b");
        phrase(Outcome.ENDORSED, "(?<!ikke )\\b(tiltrådte|tiltrådt|tiltrådtes|tilsluttede sig)\\b");
        phrase(Outcome.NOTED, "\\b(tog|taget|toges|tages)\\b[^.]{0,200}\\btil efterretning\\b|^til efterretning\\b");
        phrase(Outcome.DISCUSSED, "\\b(drøftede|drøftet|drøftedes)\\b");
    }

    private OutcomePhrase() {}

    static Optional<Outcome> in(String decision) {
        String start = decision.substring(0, Math.min(decision.length(), 4000)).toLowerCase(Locale.ROOT);
        for (String sentence : start.split("(?<=[.!?])\\s+|\\n"))
            for (Map.Entry<Outcome, Pattern> phrase : PHRASES.entrySet())
                if (phrase.getValue().matcher(sentence).find()) return Optional.of(phrase.getKey());
        return Optional.empty();
    }

    private static void phrase(Outcome outcome, String words) {
        PHRASES.put(outcome, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS));
    }
}
