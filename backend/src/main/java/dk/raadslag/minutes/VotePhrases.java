package dk.raadslag.minutes;

import dk.raadslag.model.Item;
import java.util.ArrayList;
import java.util.List;

/** The result of a vote or of a written procedure as a sentence of the decision. */
final class VotePhrases {
    private VotePhrases() {}

    /**
     * The latest first: a written procedure comes after the meeting. Of several votes only the last, which is on the
     * matter as it then stands; the minutes list them all. None for a vote that still runs or has no answers.
     *
     * @param carried the whole sentence when more are for it than against
     * @param rejected the whole sentence otherwise, also for a tie
     */
    static List<Phrase> of(Phrase carried, Phrase rejected, Item item) {
        List<Phrase> phrases = new ArrayList<>();
        item.treatment()
                .lastProcedure()
                .flatMap(procedure -> ProcedurePhrases.of(carried, rejected, procedure))
                .ifPresent(phrases::add);
        item.treatment()
                .lastVote()
                .filter(vote -> !vote.running())
                .ifPresent(vote ->
                        phrases.add(phrase(carried, rejected, "", vote.inFavour(), vote.opposed(), vote.abstained())));
        return phrases;
    }

    /** @param how the sentence goes on before the votes, e.g. " ved skriftlig behandling" */
    static Phrase phrase(Phrase carried, Phrase rejected, String how, int inFavour, int opposed, int abstained) {
        Phrase said = inFavour > opposed ? carried : rejected;
        String sentence = said.text().replaceFirst("\\.$", "") + how + " med "
                + (inFavour == 0 ? "ingen" : inFavour) + (inFavour == 1 ? " stemme" : " stemmer") + " for, "
                + (opposed == 0 ? "ingen" : opposed) + " imod"
                + (abstained == 0 ? "" : "; " + abstained + " undlod at stemme") + ".";
        return new Phrase(sentence, said.outcome(), false);
    }
}
