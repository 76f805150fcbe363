package dk.raadslag.minutes;

import dk.raadslag.model.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verbs of recommendations and how a decision answers them, present and passive to past tense (design: "The
 * decision phrase").
 */
enum Verb {
    NOTE("tager", "tages", "tog", "til efterretning", Outcome.NOTED),
    COMMIT("giver", "gives", "gav", "tilsagn", Outcome.ENDORSED),
    JOIN("tilslutter", "tilsluttes", "tilsluttede", "sig", Outcome.ENDORSED),
    APPROVE("godkender", "godkendes", "godkendte", null, Outcome.APPROVED),
    ENDORSE("tiltræder", "tiltrædes", "tiltrådte", null, Outcome.ENDORSED),
    DISCUSS("drøfter", "drøftes", "drøftede", null, Outcome.DISCUSSED),
    APPOINT("udpeger", "udpeges", "udpegede", null, Outcome.APPROVED),
    NOMINATE("indstiller", "indstilles", "indstillede", null, Outcome.APPROVED),
    RECOMMEND("anbefaler", "anbefales", "anbefalede", null, Outcome.ENDORSED),
    DECIDE("beslutter", "besluttes", "besluttede", null, Outcome.APPROVED),
    ADOPT("vedtager", "vedtages", "vedtog", null, Outcome.APPROVED),
    SUPPORT("bakker", "bakkes", "bakkede", "op", Outcome.ENDORSED),
    ASK("beder", "bedes", "bad", null, Outcome.ENDORSED),
    CALL_ON("opfordrer", "opfordres", "opfordrede", null, Outcome.ENDORSED),
    BACK("støtter", "støttes", "støttede", null, Outcome.ENDORSED),
    AUTHORISE("bemyndiger", "bemyndiges", "bemyndigede", null, Outcome.APPROVED),
    ELECT("vælger", "vælges", "valgte", null, Outcome.APPROVED),
    BRIEFED("orienteres", null, "blev orienteret", null, Outcome.NOTED),
    RECEIVE("får", null, "fik", "forelagt|status|orientering", Outcome.NOTED);

    final String past;
    final Outcome outcome;
    final Pattern present;
    /** Null for none: "orienteres" is itself passive, and the body is its subject. */
    final Pattern passive;

    /** @param companion words one of which must follow in the same sentence, or null */
    Verb(String present, String passive, String past, String companion, Outcome outcome) {
        this.past = past;
        this.outcome = outcome;
        String rest = companion == null ? "" : "(?=[^.:]*\\b(?:" + companion + ")\\b)";
        this.present = word(present, rest);
        this.passive = passive == null ? null : word(passive, companion != null && this.past.equals("tog") ? rest : "");
    }

    /** "Godkendt" of "godkendte": what something is when this was done to it. */
    String participle() {
        return past.replaceFirst("te$", "t").replaceFirst("ede$", "et");
    }

    /** The words without those that belong to the verb: "orienteringen til efterretning" is about "orienteringen". */
    String without(String words) {
        return this == NOTE ? words.replaceFirst("(?i)\\s*til efterretning\\s*$", "") : words;
    }

    /** True if the words, in lower case, say that this was done: "godkendte", or passively "blev godkendt". */
    boolean decides(String words) {
        return word(Pattern.quote(past), "").matcher(words).find()
                || word("(?:blev|er) (?:\\p{L}+ )?" + Pattern.quote(participle()), "")
                        .matcher(words)
                        .find();
    }

    private static Pattern word(String word, String rest) {
        return Pattern.compile(
                "(?<!\\p{L})" + word + "(?!\\p{L})" + rest, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Those in the words, in the present tense. */
    static List<Verb> allIn(String words) {
        return Arrays.stream(values())
                .filter(verb -> verb.present.matcher(words).find())
                .toList();
    }

    /** What came of it when somebody did this and what follows: to discuss and endorse is to endorse. */
    static Outcome weightiest(Verb first, String rest) {
        if (first.outcome != Outcome.DISCUSSED) return first.outcome;
        return allIn(rest).stream()
                .map(verb -> verb.outcome)
                .filter(outcome -> outcome != Outcome.DISCUSSED)
                .findFirst()
                .orElse(first.outcome);
    }

    /** Puts each of these verbs in the words into the past tense and leaves everything else alone. */
    static String allInPast(String words) {
        String past = words;
        for (Verb verb : values()) past = verb.present.matcher(past).replaceAll(Matcher.quoteReplacement(verb.past));
        return past;
    }
}
