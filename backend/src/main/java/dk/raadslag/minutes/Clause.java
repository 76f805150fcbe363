package dk.raadslag.minutes;

import dk.raadslag.model.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is recommended, turned into what was decided.
 *
 * @param subject who does it when that is not the body itself, e.g. "Kommunerne på KKR-mødet"; otherwise empty
 * @param predicate in the past tense, e.g. "godkendte referatet"
 * @param verb its first, e.g. that of "godkendte"
 * @param object what the body itself does this to, e.g. "referatet"; empty when it is somebody else's act, when there
 *     are more verbs, or when a sentence follows
 */
record Clause(String subject, String predicate, Outcome outcome, Verb verb, String object) {
    private static final Pattern BODY = Pattern.compile(
            "^(?:KKR(?: (?:Nordjylland|Midtjylland|Syddanmark|Hovedstaden|Sjælland))?"
                    + "|KD-?net(?:tet)?(?: \\p{Lu}\\p{L}+)?|kommunaldirektør\\p{L}*|mødet|kommunekontaktrådet)(?!\\p{L}|-)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** After these words the sentence is about something else than the body's own act, and keeps its tense. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            ",|\\s(?:at|om|som|der|hvilke\\p{L}*|hvordan|hvor|når|hvis|hvad|hvem)\\s", Pattern.UNICODE_CASE);

    /** @param words one sentence without "Det indstilles, at"; the result is empty when it holds no known verb */
    static Optional<Clause> of(String words) {
        return Arrays.stream(Verb.values())
                .flatMap(verb -> Found.in(words, verb).stream())
                .min(Comparator.comparingInt(Found::start))
                .map(found -> found.isPassive() ? found.turned(words) : found.answered(words));
    }

    private record Found(Verb verb, int start, int end, boolean isPassive) {
        static Optional<Found> in(String words, Verb verb) {
            Matcher active = verb.present.matcher(words);
            if (active.find()) return Optional.of(new Found(verb, active.start(), active.end(), false));
            Matcher passive = verb.passive == null ? null : verb.passive.matcher(words);
            if (passive == null || !passive.find()) return Optional.empty();
            return Optional.of(new Found(verb, passive.start(), passive.end(), true));
        }

        /** "KKR godkender referatet" gives "godkendte referatet"; words before the verb move behind it. */
        Clause answered(String words) {
            String before = words.substring(0, start).strip();
            Matcher body = BODY.matcher(before);
            boolean isOurs = before.isEmpty() || body.find();
            String between =
                    isOurs && !before.isEmpty() ? before.substring(body.end()).strip() : "";
            String rest = words.substring(end);
            Matcher subordinate = SUBORDINATE.matcher(rest);
            int own = subordinate.find() ? subordinate.start() : rest.length();
            String tail = Verb.allInPast(rest.substring(0, own)) + rest.substring(own);
            String predicate = verb.past + (between.isEmpty() ? "" : " " + between) + tail;
            boolean isPlain = isOurs
                    && between.isEmpty()
                    && own == rest.length()
                    && Verb.allIn(rest).isEmpty();
            return new Clause(
                    isOurs ? "" : before,
                    predicate.strip(),
                    Verb.weightiest(verb, rest.substring(0, own)),
                    verb,
                    isPlain ? verb.without(rest).strip() : "");
        }

        /** "sagen drøftes" gives "drøftede sagen": the body does what is recommended to be done. */
        Clause turned(String words) {
            String what = words.substring(0, start).strip();
            String lower = what.isEmpty() ? what : Character.toLowerCase(what.charAt(0)) + what.substring(1);
            String done = (verb.past + " " + lower + words.substring(end)).strip();
            boolean isPlain = verb.without(words.substring(end)).isBlank();
            return new Clause("", done, verb.outcome, verb, isPlain ? lower : "");
        }
    }
}
