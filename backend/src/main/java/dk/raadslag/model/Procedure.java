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
 * @param batch shared by those of a meeting that were begun together, in one letter; null for one that was begun alone
 * @param bySilence the item is noted unless seats object: who says nothing until the deadline notes it
 * @param earlier the deadlines that it had before, the first one first
 * @param remindedAt when those who had not answered were last reminded, or null
 * @param closedAt null until it is closed, and when that was not kept
 * @param silent how many seats noted the item by saying nothing; counted when it is closed after its deadline
 */
@RecordBuilder
public record Procedure(
        UUID id,
        String question,
        Instant deadline,
        boolean closed,
        List<Answer> answers,
        UUID batch,
        boolean bySilence,
        List<Instant> earlier,
        Instant remindedAt,
        Instant closedAt,
        int silent)
        implements ProcedureBuilder.With {
    /** Older forms have no earlier deadlines. */
    public Procedure {
        if (earlier == null) earlier = List.of();
    }

    /**
     * One seat's answer.
     *
     * @param name of the person who answered for it
     * @param words what they added, or null
     */
    public record Answer(UUID seatId, String name, String from, Choice choice, String words) {}

    /** A question that nobody has answered yet. */
    public static Procedure asked(String question, Instant deadline) {
        return new Procedure(
                UUID.randomUUID(), question, deadline, false, List.of(), null, false, List.of(), null, null, 0);
    }

    /** The same procedure with this seat's answer, which replaces an earlier one. */
    public Procedure with(Answer answer) {
        return withAnswers(Lists.upserted(answers, answer, Answer::seatId));
    }

    /** The same procedure with another deadline; it keeps the one that it had. */
    public Procedure prolonged(Instant to) {
        return to.equals(deadline)
                ? this
                : withDeadline(to).withEarlier(Lists.inserted(earlier, earlier.size(), deadline));
    }

    /** @param filled how many seats somebody speaks for; the silence of the others counts for nothing */
    public Procedure closed(Instant at, int filled) {
        boolean counts = bySilence && !at.isBefore(deadline);
        return withClosed(true).withClosedAt(at).withSilent(counts ? Math.max(0, filled - answers.size()) : 0);
    }

    /** True as long as this seat's answer is waited for: silence may be an answer too. */
    public boolean awaits(UUID seatId) {
        return !closed && !bySilence && !isAnsweredBy(seatId);
    }

    public boolean isAnsweredBy(UUID seatId) {
        return answers.stream().anyMatch(answer -> answer.seatId().equals(seatId));
    }

    /** When it was decided: at its deadline, or when it was closed before; null while it runs. */
    public Instant decidedAt() {
        return closedAt == null || closedAt.isBefore(deadline) ? closedAt : deadline;
    }
}
