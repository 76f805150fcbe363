package dk.raadslag.minutes;

import dk.raadslag.protocol.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verbs of recommendations and how a decision answers them, present to past tense (design: "The decision phrase").
 * The longest fitting verb comes first: "tager ... til efterretning" and "giver tilsagn" before any shorter one.
 */
enum Verb {
    NOTE("tager", "tog", "til efterretning", Outcome.NOTED),
    COMMIT("giver", "gav", "tilsagn", Outcome.ENDORSED),
    JOIN("tilslutter", "tilsluttede", "sig", Outcome.ENDORSED),
    APPROVE("godkender", "godkendte", null, Outcome.APPROVED),
    ENDORSE("tiltræder", "tiltrådte", null, Outcome.ENDORSED),
    DISCUSS("drøfter", "drøftede", null, Outcome.DISCUSSED),
    APPOINT("udpeger", "udpegede", null, Outcome.APPROVED),
    RECOMMEND("anbefaler", "anbefalede", null, Outcome.ENDORSED),
    DECIDE("beslutter", "besluttede", null, Outcome.APPROVED),
    ADOPT("vedtager", "vedtog", null, Outcome.APPROVED),
    RECEIVE_BRIEFING("orienteres", "blev orienteret", null, Outcome.NOTED),
    RECEIVE("får", "fik", null, Outcome.NOTED);

    final String present;
    final String past;
    final Outcome outcome;
    private final Pattern pattern;

    /** @param companion words that must follow somewhere in the same sentence, or null */
    Verb(String present, String past, String companion, Outcome outcome) {
        this.present = present;
        this.past = past;
        this.outcome = outcome;
        String rest = companion == null ? "" : "(?=[^.:]*\\b" + companion + "\\b)";
        this.pattern = Pattern.compile(
                "(?<![\\p{L}])" + present + "(?![\\p{L}])" + rest, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The verb that stands first in the words. */
    static Optional<Verb> firstIn(String words) {
        return Arrays.stream(values())
                .filter(verb -> verb.at(words) >= 0)
                .min((a, b) -> a.at(words) != b.at(words) ? Integer.compare(a.at(words), b.at(words)) : a.compareTo(b));
    }

    /** Where the verb stands in the words, -1 if it does not. */
    int at(String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : -1;
    }

    /** All verbs of the words in the past tense; the words are otherwise left alone. */
    static String inPast(String words) {
        String past = words;
        for (Verb verb : values()) {
            past = verb.pattern
                    .matcher(past)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            Character.isUpperCase(match.group().charAt(0))
                                    ? verb.past.substring(0, 1).toUpperCase(Locale.ROOT) + verb.past.substring(1)
                                    : verb.past));
        }
        return past;
    }
}
