package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A written procedure ("skriftlig behandling"): an item that was not reached is decided in writing.
 *
 * @param id among the procedures of its item
 * @param deadline answers are accepted until then
 * @param closed no more answers are accepted; the result is in the decision
 */
@RecordBuilder
public record Procedure(UUID id, String question, Instant deadline, boolean closed, List<Answer> answers)
        implements ProcedureBuilder.With {
    /**
     * One seat's answer.
     *
     * @param name of the person who answered for it
     * @param words what they added, or null
     */
    public record Answer(UUID seatId, String name, String from, Choice choice, String words) {}

    /** The same procedure with this seat's answer, which replaces an earlier one. */
    public Procedure with(Answer answer) {
        return withAnswers(Lists.upserted(answers, answer, Answer::seatId));
    }
}
