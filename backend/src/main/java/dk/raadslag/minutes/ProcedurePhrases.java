package dk.raadslag.minutes;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Choice;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Procedure;
import java.util.Optional;

/** The result of a written procedure in the minutes: that the meeting did not treat the item, when, and what. */
final class ProcedurePhrases {
    private static final String NOT_TREATED = "Ikke behandlet på mødet. Behandlet skriftligt den ";

    private ProcedurePhrases() {}

    /**
     * None as long as it runs, or when nobody answered and silence counts for nothing.
     *
     * @param carried the whole sentence when more are for it than against; of an item that is noted by silence it
     *     stands only when it says that the item is noted
     * @param rejected the whole sentence otherwise, also for a tie; where silence notes, no seat rejects
     */
    static Optional<Phrase> of(Phrase carried, Phrase rejected, Procedure procedure) {
        boolean nothing = procedure.answers().isEmpty() && procedure.silent() == 0;
        if (!procedure.closed() || nothing) return Optional.empty();
        Phrase said =
                procedure.bySilence() ? silent(carried, rejected, procedure) : voted(carried, rejected, procedure);
        return Optional.of(said);
    }

    private static Phrase voted(Phrase carried, Phrase rejected, Procedure procedure) {
        // When it was closed was not kept at first.
        boolean dated = procedure.decidedAt() != null;
        Phrase said = VotePhrases.phrase(
                carried,
                rejected,
                dated ? "" : " ved skriftlig behandling",
                count(procedure, Choice.FOR),
                count(procedure, Choice.AGAINST),
                count(procedure, Choice.ABSTAIN));
        return dated ? inMinutes(procedure, said) : said;
    }

    /** An objection ends the silence, however many noted: the item waits for a meeting. */
    private static Phrase silent(Phrase carried, Phrase rejected, Procedure procedure) {
        int objections = count(procedure, Choice.AGAINST);
        String who = rejected.text().replaceFirst(" forkastede .*", "");
        if (objections > 0) {
            String postponed = who + " udsatte sagen. Indvendinger fra " + objections + ".";
            return inMinutes(procedure, Phrase.of(postponed, Outcome.POSTPONED));
        }
        String noted = carried.outcome() == Outcome.NOTED ? carried.text() : who + " tog sagen til efterretning.";
        String sentence = noted.replaceFirst("\\.$", "") + ". Ingen havde indvendinger.";
        return inMinutes(procedure, Phrase.of(sentence, Outcome.NOTED));
    }

    private static Phrase inMinutes(Procedure procedure, Phrase said) {
        String day = DanishTime.day(DanishTime.at(procedure.decidedAt()));
        return new Phrase(NOT_TREATED + day + ": " + said.text(), said.outcome(), false);
    }

    private static int count(Procedure procedure, Choice choice) {
        return (int) procedure.answers().stream()
                .filter(answer -> answer.choice() == choice)
                .count();
    }
}
