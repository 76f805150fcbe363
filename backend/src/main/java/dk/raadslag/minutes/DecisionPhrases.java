package dk.raadslag.minutes;

import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
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
    /** One keystroke should not write a longer phrase than this. */
    private static final int LONGEST = 400;

    private DecisionPhrases() {}

    /**
     * Best first: the result of a vote or a written procedure; what the item before says when it was not reached; the
     * recommendation answered in its own words, or as a KD-Net writes; the recommendation followed as a whole, as
     * these minutes say it; each of several alternatives; the first of them "med følgende bemærkninger:"; then
     * postponed and not reached.
     *
     * @param style a KD-Net is named without its region
     * @param body that decides, e.g. "KKR Midtjylland"
     * @param earlier the items before it, in the order of the agenda
     */
    public static List<Phrase> of(HouseStyle style, String body, List<Item> earlier, Item item) {
        Recommendation asked = Recommendation.of(item.text(TextField.RECOMMENDATION));
        Habits habits = new Habits(earlier);
        String who = style == HouseStyle.KD_NET ? "KD-Net" : body;
        Optional<Phrase> answer =
                answer(who, asked).filter(phrase -> phrase.text().length() <= LONGEST);
        Phrase whole = habits.whole(who);
        List<Phrase> phrases = new ArrayList<>(voted(who, item, asked.isEmpty(), answer.orElse(whole)));
        habits.notReached().ifPresent(phrases::add);
        int own = phrases.size();
        if (style == HouseStyle.KD_NET) phrases.addAll(ofDirectors(item, asked));
        answer.ifPresent(phrases::add);
        if (asked.isEmpty()) phrases.addAll(unasked(who, style, item));
        else phrases.add(whole);
        if (!asked.isEmpty() && answer.isEmpty())
            phrases.add(asked.points().size() > 2 ? eachPoint(who) : habits.otherWhole(who));
        phrases.addAll(Alternatives.phrases(who, item));
        Phrase first = phrases.get(own).text().length() < 120 ? phrases.get(own) : whole;
        String remarks = first.text().replaceFirst("\\.$", "") + " med følgende bemærkninger:";
        phrases.add(new Phrase(remarks, first.outcome(), true));
        phrases.add(Phrase.of("Sagen blev udsat.", Outcome.POSTPONED));
        phrases.add(Phrase.of("Ikke behandlet.", Outcome.NOT_REACHED));
        return distinct(phrases);
    }

    private static List<Phrase> ofDirectors(Item item, Recommendation asked) {
        if (!asked.points().isEmpty()) return List.of();
        return Clause.of(asked.lead())
                .filter(clause -> clause.subject().isEmpty())
                .map(clause -> DirectorsPhrases.of(item, clause))
                .orElse(List.of());
    }

    /** Of an item that recommends nothing. */
    private static List<Phrase> unasked(String who, HouseStyle style, Item item) {
        List<Phrase> phrases = new ArrayList<>();
        if (item.title().strip().equalsIgnoreCase("eventuelt"))
            phrases.add(Phrase.of("Ingen yderligere bemærkninger.", Outcome.DISCUSSED));
        phrases.add(Phrase.of(who + " drøftede sagen.", Outcome.DISCUSSED));
        if (style == HouseStyle.KD_NET && !item.presenters().isEmpty())
            phrases.add(Phrase.of(DirectorsPhrases.told(item), Outcome.DISCUSSED));
        return phrases;
    }

    private static Phrase eachPoint(String who) {
        return new Phrase(who + " behandlede indstillingspunkterne som følger:", Outcome.ENDORSED, true);
    }

    /** Where nothing was recommended, people voted on somebody's proposal. */
    private static List<Phrase> voted(String who, Item item, boolean unasked, Phrase answer) {
        String what = unasked ? " forslaget." : " indstillingen.";
        Phrase carried = unasked ? Phrase.of(who + " godkendte" + what, Outcome.APPROVED) : answer;
        return VotePhrases.of(carried, Phrase.of(who + " forkastede" + what, Outcome.REJECTED), item);
    }

    private static Optional<Phrase> answer(String who, Recommendation asked) {
        if (asked.points().isEmpty()) return Clause.of(asked.lead()).map(clause -> phrase(who, clause));
        Optional<Clause> lead = Clause.of(asked.lead());
        // "drøfter og tilslutter sig, at:" is the verb of all points at once.
        if (lead.isPresent()) return lead.map(clause -> withIndstilling(who, clause));
        return together(who, asked.points());
    }

    private static Phrase withIndstilling(String who, Clause clause) {
        String acts = clause.predicate().replaceFirst("(?i)[,:]?\\s*(?:følgende|at)?\\s*[,:]?\\s*$", "");
        boolean isWhole = acts.contains(" til efterretning");
        return Phrase.of(who + " " + acts + (isWhole ? "." : " indstillingen."), clause.outcome());
    }

    /**
     * Points that are all acts of the body itself make one sentence; otherwise the decision answers the indstilling
     * whole.
     */
    private static Optional<Phrase> together(String who, List<String> points) {
        List<Clause> clauses =
                points.stream().map(Clause::of).flatMap(Optional::stream).toList();
        boolean allOurs = clauses.stream().allMatch(clause -> clause.subject().isEmpty());
        if (clauses.size() < points.size() || !allOurs) return Optional.empty();
        StringBuilder sentence = new StringBuilder(who);
        for (int i = 0; i < clauses.size(); i++) {
            sentence.append(i == 0 ? " " : i == clauses.size() - 1 ? " og " : ", ")
                    .append(clauses.get(i).predicate());
        }
        return Optional.of(Phrase.of(sentence + ".", clauses.get(0).outcome()));
    }

    private static Phrase phrase(String who, Clause clause) {
        String subject = clause.subject().isEmpty() ? who : clause.subject();
        return Phrase.of(subject + " " + clause.predicate() + ".", clause.outcome());
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        Map<String, Phrase> byText = new LinkedHashMap<>();
        phrases.forEach(phrase -> byText.putIfAbsent(phrase.text(), phrase));
        return List.copyOf(byText.values());
    }
}
