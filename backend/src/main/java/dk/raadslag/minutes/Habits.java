package dk.raadslag.minutes;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Item;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the minutes of this meeting are written so far: the items before this one show it. One meeting "tiltrådte
 * indstillingen", another "godkendte" it; where one item was not reached, the next ones are not either.
 */
final class Habits {
    private static final int LONGEST = 100;
    private static final String ENDORSED = "tiltrådte";
    private static final String APPROVED = "godkendte";
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(tiltrådte|godkendte|tilsluttede sig|fulgte) indstillingen\\b", Pattern.CASE_INSENSITIVE);

    private final List<Item> earlier;

    /** @param earlier the items before, in the order of the agenda */
    Habits(List<Item> earlier) {
        this.earlier = earlier;
    }

    /** The recommendation followed as a whole, as it was written last. */
    Phrase whole(String who) {
        return whole(who, verb());
    }

    /** The same in other words. */
    Phrase otherWhole(String who) {
        return whole(who, verb().equals(APPROVED) ? ENDORSED : APPROVED);
    }

    private String verb() {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Matcher said = WHOLE.matcher(decision(earlier.get(i)));
            if (said.find()) return said.group(1).toLowerCase(DanishTime.LOCALE);
        }
        return ENDORSED;
    }

    private static Phrase whole(String who, String verb) {
        Outcome outcome = verb.equals(APPROVED) ? Outcome.APPROVED : Outcome.ENDORSED;
        return Phrase.of(who + " " + verb + " indstillingen.", outcome);
    }

    /** What the item just before says when it was not reached; empty when it was. */
    Optional<Phrase> notReached() {
        if (earlier.isEmpty()) return Optional.empty();
        Item before = earlier.get(earlier.size() - 1);
        String words = decision(before).strip();
        boolean isShort = !words.isEmpty() && words.length() <= LONGEST && !words.contains("\n");
        return before.outcome() == Outcome.NOT_REACHED && isShort
                ? Optional.of(Phrase.of(words, Outcome.NOT_REACHED))
                : Optional.empty();
    }

    private static String decision(Item item) {
        return item.text(TextField.DECISION) == null
                ? ""
                : item.text(TextField.DECISION).plain();
    }
}
