package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.attendance.Seating;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.Choice;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Procedure;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The written procedure ("skriftlig behandling") of an item that the meeting did not reach. */
public final class ProcedureService {
    private final SeatedChanges changes;

    ProcedureService(SeatedChanges changes) {
        this.changes = changes;
    }

    public Future<MeetingSnapshot> begin(Actor actor, UUID itemId, String question, Instant deadline, long seen) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoWrite().during(Code.NO_PROCEDURE_NOW, MeetingStatus.ENDED);
            Procedure procedure = Procedure.asked(question.strip(), coming(attempt, deadline));
            return List.of(begun(attempt, item, procedure));
        });
    }

    /** Fails when the item was treated, or a question about it is open. */
    static CourseEvent begun(Attempt attempt, Item item, Procedure procedure) {
        boolean reached = item.status() != ItemStatus.WAITING && item.outcome() != Outcome.NOT_REACHED;
        if (reached) throw new Refusal(Code.ITEM_WAS_TREATED);
        attempt.unlessOthers(item.id(), CourseEvent.ProcedureSet.class);
        boolean asked = item.treatment().procedures().stream().anyMatch(known -> !known.closed());
        if (asked) throw new Refusal(Code.ALREADY_ASKED);
        return new CourseEvent.ProcedureSet(item.id(), procedure);
    }

    /**
     * Answers for a seat as it was at the meeting: its holder, or the substitute who was called in.
     *
     * @param procedureId the question it answers; null: the one that was asked last
     */
    public Future<MeetingSnapshot> answer(Actor actor, UUID itemId, UUID procedureId, Choice choice, String words) {
        return changes.ofItem(actor, itemId, MeetingChanges.WHATEVER_WAS_SEEN, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            Seating.Entitled who = seating.entitled(actor)
                    .filter(entitled -> attempt.audience().follows())
                    .orElseThrow(() -> Refusal.forbidden(actor));
            Procedure procedure = asked(item, procedureId);
            afterTheMeeting(attempt);
            if (item.wasDecided() && !procedure.closed()) throw new Refusal(Code.ITEM_WAS_TREATED);
            if (procedure.closed() || attempt.now().isAfter(procedure.deadline())) {
                throw new Refusal(Code.DEADLINE_OVER);
            }
            String added = words == null || words.isBlank() ? null : words.strip();
            Procedure after = procedure.with(new Procedure.Answer(who.seatId(), who.name(), who.from(), choice, added));
            return after.equals(procedure) ? List.of() : List.of(new CourseEvent.ProcedureSet(itemId, after));
        });
    }

    /**
     * Another deadline, later or earlier, but not in the past.
     *
     * @param procedureId null: the question that was asked last
     */
    public Future<MeetingSnapshot> prolong(Actor actor, UUID itemId, UUID procedureId, Instant deadline, long seen) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            Procedure before = open(attempt, itemId, procedureId);
            Procedure after = before.prolonged(coming(attempt, deadline));
            return after.equals(before) ? List.of() : List.of(new CourseEvent.ProcedureSet(itemId, after));
        });
    }

    /**
     * Accepts no more answers, even before the deadline, and offers the result as a phrase of the decision.
     *
     * @param procedureId null: the question that was asked last
     */
    public Future<MeetingSnapshot> close(Actor actor, UUID itemId, UUID procedureId, long seen) {
        return changes.ofItem(
                actor,
                itemId,
                seen,
                (attempt, seating) -> List.of(new CourseEvent.ProcedureSet(
                        itemId,
                        open(attempt, itemId, procedureId)
                                .closed(attempt.now(), seating.filled().size()))));
    }

    /**
     * Takes back the last question; earlier ones stay, also when two people do this at once.
     *
     * @param procedureId null: the question that was asked last
     */
    public Future<MeetingSnapshot> withdraw(Actor actor, UUID itemId, UUID procedureId, long seen) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoWrite();
            Procedure procedure = asked(item, procedureId);
            afterTheMeeting(attempt);
            return List.of(new CourseEvent.ProcedureWithdrawn(itemId, procedure.id()));
        });
    }

    private static Procedure open(Attempt attempt, UUID itemId, UUID procedureId) {
        Item item = attempt.item(itemId);
        attempt.byThoseWhoWrite();
        Procedure procedure = asked(item, procedureId);
        afterTheMeeting(attempt);
        if (procedure.closed()) throw new Refusal(Code.PROCEDURE_CLOSED);
        return procedure;
    }

    /** The question that was asked last; fails with {@code other-question} when the browser means another one. */
    private static Procedure asked(Item item, UUID procedureId) {
        Procedure last = item.treatment().lastProcedure().orElseThrow(() -> new Refusal(Code.NO_PROCEDURE));
        if (procedureId == null || last.id().equals(procedureId)) return last;
        boolean isKnown = item.treatment().procedures().stream()
                .anyMatch(procedure -> procedure.id().equals(procedureId));
        if (!isKnown) throw new Refusal(Code.QUESTION_WITHDRAWN);
        throw new Refusal(Code.OTHER_QUESTION);
    }

    /** Its result is part of the minutes, and may come after they are sent. */
    static void afterTheMeeting(Attempt attempt) {
        attempt.during(Code.MINUTES_FINAL, MeetingStatus.ENDED, MeetingStatus.MINUTES_SENT);
    }

    static Instant coming(Attempt attempt, Instant deadline) {
        if (!deadline.isAfter(attempt.now())) throw new Refusal(Code.DEADLINE_PAST);
        return deadline;
    }
}
