package dk.raadslag.minutes;

import dk.raadslag.protocol.Choice;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.Outcome;
import dk.raadslag.protocol.Procedure;
import dk.raadslag.protocol.Vote;
import java.util.ArrayList;
import java.util.List;

/** The result of a vote or of a written procedure as a sentence of the decision. */
final class VotePhrases {
    private VotePhrases() {}

    /** The latest first: a written procedure comes after the meeting. None for what still runs or has no answers. */
    static List<Phrase> of(String who, Item item) {
        List<Phrase> phrases = new ArrayList<>();
        Procedure procedure = item.treatment().procedure();
        if (procedure != null && procedure.closed() && !procedure.answers().isEmpty()) {
            phrases.add(phrase(
                    who,
                    " ved skriftlig behandling",
                    count(procedure, Choice.FOR),
                    count(procedure, Choice.AGAINST),
                    count(procedure, Choice.ABSTAIN)));
        }
        Vote vote = item.treatment().vote();
        if (vote != null && !vote.running()) {
            phrases.add(phrase(who, "", vote.inFavour(), vote.opposed(), vote.abstained()));
        }
        return phrases;
    }

    /** More for than against carry it; as many on both sides do not. */
    private static Phrase phrase(String who, String how, int inFavour, int opposed, int abstained) {
        boolean carried = inFavour > opposed;
        String sentence = who + (carried ? " godkendte" : " forkastede") + " indstillingen" + how + " med "
                + (inFavour == 0 ? "ingen" : inFavour) + (inFavour == 1 ? " stemme" : " stemmer") + " for, "
                + (opposed == 0 ? "ingen" : opposed) + " imod"
                + (abstained == 0 ? "" : "; " + abstained + " undlod at stemme") + ".";
        return new Phrase(sentence, carried ? Outcome.APPROVED : Outcome.REJECTED, false);
    }

    private static int count(Procedure procedure, Choice choice) {
        return (int) procedure.answers().stream()
                .filter(answer -> answer.choice() == choice)
                .count();
    }
}
