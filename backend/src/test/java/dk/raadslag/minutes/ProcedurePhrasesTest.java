package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Choice;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Procedure;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the minutes say of an item that was decided in writing; when silence is an answer. */
class ProcedurePhrasesTest {
    private static final Instant DEADLINE = Instant.parse("2026-12-17T11:00:00Z");
    private static final Phrase APPROVED = Phrase.of("KKR Midtjylland godkendte planen.", Outcome.APPROVED);
    private static final Phrase NOTED = Phrase.of("KKR Midtjylland tog orienteringen til efterretning.", Outcome.NOTED);
    private static final Phrase REJECTED = Phrase.of("KKR Midtjylland forkastede indstillingen.", Outcome.REJECTED);
    private static final int SEATS = 19;

    private static Procedure asked(boolean bySilence, Choice... choices) {
        Procedure procedure = Procedure.asked("Kan planen godkendes?", DEADLINE).withBySilence(bySilence);
        for (Choice choice : choices)
            procedure = procedure.with(new Procedure.Answer(UUID.randomUUID(), "Medlem", null, choice, null));
        return procedure;
    }

    private static Phrase result(Phrase carried, Procedure procedure) {
        return ProcedurePhrases.of(carried, REJECTED, procedure).orElse(null);
    }

    @Test
    void itSaysThatTheMeetingDidNotTreatItAndWhenItWasDecided() {
        Procedure closed =
                asked(false, Choice.FOR, Choice.FOR, Choice.AGAINST).closed(DEADLINE.plusSeconds(900_000), SEATS);
        assertThat(result(APPROVED, closed))
                .as("the day of the deadline, however late it is closed")
                .isEqualTo(Phrase.of(
                        "Ikke behandlet på mødet. Behandlet skriftligt den 17. december 2026: "
                                + "KKR Midtjylland godkendte planen med 2 stemmer for, 1 imod.",
                        Outcome.APPROVED));
        assertThat(result(APPROVED, asked(false, Choice.FOR).closed(DEADLINE.minusSeconds(86_400), SEATS))
                        .text())
                .as("closed before the deadline")
                .contains("skriftligt den 16. december 2026: ");
    }

    @Test
    void silenceIsAnAnswerOnlyWhereTheItemSaysSoAndOnlyAtTheDeadline() {
        assertThat(result(APPROVED, asked(false).closed(DEADLINE, SEATS)))
                .as("a question that waits for answers")
                .isNull();
        assertThat(result(NOTED, asked(true).closed(DEADLINE.minusMillis(1), SEATS)))
                .as("before the deadline")
                .isNull();
        assertThat(result(NOTED, asked(true).closed(DEADLINE, SEATS)))
                .isEqualTo(Phrase.of(
                        "Ikke behandlet på mødet. Behandlet skriftligt den 17. december 2026: "
                                + "KKR Midtjylland tog orienteringen til efterretning. Ingen havde indvendinger.",
                        Outcome.NOTED));
    }

    @Test
    void whatIsNotedBySilenceIsNotApprovedByIt() {
        Phrase said = result(APPROVED, asked(true).closed(DEADLINE, SEATS));
        assertThat(said.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(said.text()).contains("KKR Midtjylland tog sagen til efterretning.");
    }

    @Test
    void oneObjectionPostponesWhatSilenceWouldNote() {
        Phrase said = result(
                NOTED, asked(true, Choice.FOR, Choice.FOR, Choice.AGAINST).closed(DEADLINE, SEATS));
        assertThat(said.outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(said.text()).endsWith(": KKR Midtjylland udsatte sagen. Indvendinger fra 1.");
        assertThat(result(NOTED, asked(true, Choice.FOR, Choice.ABSTAIN).closed(DEADLINE, SEATS))
                        .outcome())
                .as("neither for nor against is no objection")
                .isEqualTo(Outcome.NOTED);
    }

    @Test
    void aQuestionFromBeforeItsEndWasKeptHasNoDay() {
        Procedure old = asked(false, Choice.FOR).withClosed(true);
        assertThat(result(APPROVED, old).text())
                .isEqualTo("KKR Midtjylland godkendte planen ved skriftlig behandling med 1 stemme for, ingen imod.");
    }
}
