package dk.raadslag.minutes;

import dk.raadslag.model.Item;
import dk.raadslag.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decisions as a KD-Net writes them: "Dagsordenen blev godkendt.", "Orientering taget til efterretning.", and who told
 * of what. What was discussed or approved is often called as the item is.
 */
final class DirectorsPhrases {
    private static final String WHO = "KD-Net";
    private static final Set<String> ANYTHING = Set.of("sagen", "punktet", "emnet", "oplægget");
    private static final Pattern TOLD =
            Pattern.compile("^orientering\\s+(?:om|fra|vedr\\.|vedrørende)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPOSED = Pattern.compile(
            "^(?:(?:udkast|forslag|oplæg) til|godkendelse af|drøftelse af)\\s+", Pattern.CASE_INSENSITIVE);

    private DirectorsPhrases() {}

    /** Best first; empty when the recommendation is not one plain act of the directors. */
    static List<Phrase> of(Item item, Clause asked) {
        if (asked.object().isEmpty() && asked.verb() == Verb.NOTE) return List.of();
        return switch (asked.verb()) {
            case NOTE -> noted(item, asked);
            case DISCUSS -> discussed(item, asked);
            case APPROVE, ENDORSE, ADOPT, SUPPORT, JOIN -> approved(item, asked);
            default -> List.of();
        };
    }

    private static List<Phrase> noted(Item item, Clause asked) {
        List<Phrase> phrases = new ArrayList<>();
        String taken = capital(asked.object().replaceFirst("ingen$", "ing")) + " taget til efterretning.";
        if (!item.presenters().isEmpty()) phrases.add(new Phrase(told(item) + " " + taken, Outcome.NOTED, false));
        phrases.add(new Phrase(taken, Outcome.NOTED, false));
        return phrases;
    }

    private static List<Phrase> discussed(Item item, Clause asked) {
        if (ANYTHING.contains(asked.object())) {
            List<Phrase> phrases =
                    new ArrayList<>(List.of(new Phrase("Sagen blev drøftet.", Outcome.DISCUSSED, false)));
            if (!item.presenters().isEmpty()) phrases.add(new Phrase(told(item), Outcome.DISCUSSED, false));
            return phrases;
        }
        return List.of(
                new Phrase(capital(item.title()) + " blev drøftet.", Outcome.DISCUSSED, false),
                new Phrase(WHO + " drøftede " + called(item) + ".", Outcome.DISCUSSED, false));
    }

    private static List<Phrase> approved(Item item, Clause asked) {
        boolean isOneWord = asked.verb() == Verb.APPROVE && asked.object().matches("\\S+");
        if (isOneWord)
            return List.of(new Phrase(
                    capital(asked.object()) + " blev " + asked.verb().participle() + ".", asked.outcome(), false));
        Phrase asAsked = new Phrase(WHO + " " + asked.predicate() + ".", asked.outcome(), false);
        return asked.verb() == Verb.APPROVE
                ? List.of(asAsked, new Phrase(WHO + " godkendte " + called(item) + ".", asked.outcome(), false))
                : List.of(asAsked);
    }

    /** "Jens Hansen orienterede om sundhedsområdet." */
    static String told(Item item) {
        return String.join(" og ", item.presenters()) + " orienterede om " + called(item) + ".";
    }

    /** The title within a sentence, without what it is a proposal or a report of. */
    private static String called(Item item) {
        String bare = PROPOSED.matcher(TOLD.matcher(item.title().strip()).replaceFirst(""))
                .replaceFirst("");
        return isName(bare) ? bare : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** "SOSU-uddannelserne", "KlimaMidt", "EU": they keep their capitals. */
    private static boolean isName(String words) {
        String first = words.split("[\\s–-]", 2)[0];
        return first.isEmpty() || first.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
