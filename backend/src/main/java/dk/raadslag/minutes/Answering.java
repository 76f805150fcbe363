package dk.raadslag.minutes;

import dk.raadslag.model.Item;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a decision answers what was recommended, by its verb. */
public final class Answering {
    /** Verbs that say that the recommendation was not followed, or not yet. */
    private static final Set<Outcome> OTHERWISE =
            Set.of(Outcome.POSTPONED, Outcome.NOT_REACHED, Outcome.REJECTED, Outcome.WITHDRAWN);

    private static final List<String> WHOLE =
            List.of("indstillingen", "udsat", "udsatte", "ikke behandlet", "trukket", "afvist", "afviste");

    private Answering() {}

    /** Also true when it cannot be judged: a recommendation or a decision without a known verb. */
    public static boolean answers(Item item) {
        if (item.outcome() != null && OTHERWISE.contains(item.outcome())) return true;
        String decision = item.text(TextField.DECISION).plain().toLowerCase(Locale.ROOT);
        if (WHOLE.stream().anyMatch(decision::contains)) return true;
        String asked = Recommendation.of(item.text(TextField.RECOMMENDATION)).toString();
        List<Verb> expected = Arrays.stream(Verb.values())
                .filter(verb -> verb.present.matcher(asked).find()
                        || verb.passive != null && verb.passive.matcher(asked).find())
                .toList();
        boolean saysAnything = Arrays.stream(Verb.values()).anyMatch(verb -> verb.decides(decision));
        return expected.isEmpty() || !saysAnything || expected.stream().anyMatch(verb -> verb.decides(decision));
    }
}
