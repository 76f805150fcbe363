package dk.raadslag.minutes;

import dk.raadslag.model.Item;
import dk.raadslag.model.Outcome;
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
        Phrase taken =
                Phrase.of(asked.object().replaceFirst("ingen$", "ing") + " taget til efterretning.", Outcome.NOTED);
        return item.presenters().isEmpty()
                ? List.of(taken)
                : List.of(Phrase.of(told(item) + " " + taken.text(), Outcome.NOTED), taken);
    }

    private static List<Phrase> discussed(Item item, Clause asked) {
        if (!ANYTHING.contains(asked.object()))
            return List.of(
                    Phrase.of(item.title() + " blev drøftet.", Outcome.DISCUSSED),
                    Phrase.of(WHO + " drøftede " + called(item) + ".", Outcome.DISCUSSED));
        Phrase discussed = Phrase.of("Sagen blev drøftet.", Outcome.DISCUSSED);
        return item.presenters().isEmpty()
                ? List.of(discussed)
                : List.of(discussed, Phrase.of(told(item), Outcome.DISCUSSED));
    }

    private static List<Phrase> approved(Item item, Clause asked) {
        boolean isOneWord = asked.verb() == Verb.APPROVE && asked.object().matches("\\S+");
        if (isOneWord)
            return List.of(Phrase.of(asked.object() + " blev " + asked.verb().participle() + ".", asked.outcome()));
        Phrase asAsked = Phrase.of(WHO + " " + asked.predicate() + ".", asked.outcome());
        return asked.verb() == Verb.APPROVE
                ? List.of(asAsked, Phrase.of(WHO + " godkendte " + called(item) + ".", asked.outcome()))
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
}
