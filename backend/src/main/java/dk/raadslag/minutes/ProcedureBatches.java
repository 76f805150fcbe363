package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.attendance.Seating;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Procedure;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Written procedures of several items at once: what the meeting did not reach goes out in one letter with one deadline,
 * and is answered, prolonged, closed and taken back together. Each item's own procedure is one of {@link
 * ProcedureService}.
 */
public final class ProcedureBatches {
    /** An item that is put in writing. @param bySilence noted unless seats object */
    public record Asked(UUID item, String question, boolean bySilence) {}

    private final SeatedChanges changes;

    ProcedureBatches(SeatedChanges changes) {
        this.changes = changes;
    }

    /**
     * All or none of them.
     *
     * @param next what is treated at the next meeting instead: added to the next-meeting list
     */
    public Future<MeetingSnapshot> begin(
            Actor actor, UUID meetingId, Instant deadline, List<Asked> asked, List<NextItem> next, long seen) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
            attempt.byThoseWhoWrite().during(Code.NO_PROCEDURE_NOW, MeetingStatus.ENDED);
            ProcedureService.coming(attempt, deadline);
            UUID batch = UUID.randomUUID();
            Set<UUID> items = new HashSet<>();
            List<Event> events = new ArrayList<>();
            for (Asked one : asked) {
                if (!items.add(one.item())) throw new Refusal(Code.ALREADY_ASKED);
                Procedure procedure = Procedure.asked(one.question().strip(), deadline)
                        .withBatch(batch)
                        .withBySilence(one.bySilence());
                events.add(ProcedureService.begun(attempt, attempt.item(one.item()), procedure));
            }
            if (!next.isEmpty()) events.add(new CourseEvent.NextItemsSet(with(attempt.meeting(), next)));
            return events;
        });
    }

    private static List<NextItem> with(MeetingSnapshot meeting, List<NextItem> next) {
        List<NextItem> all = new ArrayList<>(meeting.nextItems());
        Set<UUID> known = new HashSet<>();
        all.forEach(entry -> known.add(entry.id()));
        next.stream().filter(entry -> known.add(entry.id())).forEach(all::add);
        return List.copyOf(all);
    }

    /** Another deadline for all that are open, later or earlier, but not in the past; everybody asked is told once. */
    public Future<MeetingSnapshot> prolong(Actor actor, UUID meetingId, UUID batch, Instant deadline, long seen) {
        return each(actor, meetingId, batch, seen, (attempt, seating) -> {
            ProcedureService.coming(attempt, deadline);
            return procedure -> procedure.prolonged(deadline);
        });
    }

    /**
     * Writes to those who have not answered, at most once a day. Fails with {@code nobody-missing} when all have, or
     * may stay silent, and with {@code reminded-today}.
     */
    public Future<MeetingSnapshot> remind(Actor actor, UUID meetingId, UUID batch, long seen) {
        return each(actor, meetingId, batch, seen, (attempt, seating) -> {
            List<Procedure> running = open(attempt.meeting(), batch).stream()
                    .filter(one -> !one.item().wasDecided())
                    .map(OfItem::procedure)
                    .filter(procedure -> !attempt.now().isAfter(procedure.deadline()))
                    .toList();
            if (running.isEmpty()) throw new Refusal(Code.DEADLINE_OVER);
            boolean missing = seating.filled().stream()
                    .anyMatch(seat -> running.stream().anyMatch(procedure -> procedure.awaits(seat)));
            if (!missing) throw new Refusal(Code.NOBODY_MISSING);
            LocalDate today = day(attempt.now());
            if (running.stream()
                    .anyMatch(one ->
                            one.remindedAt() != null && day(one.remindedAt()).equals(today)))
                throw new Refusal(Code.REMINDED_TODAY);
            return procedure -> running.contains(procedure) ? procedure.withRemindedAt(attempt.now()) : procedure;
        });
    }

    private static LocalDate day(Instant moment) {
        return DanishTime.at(moment).toLocalDate();
    }

    /** Accepts no more answers; after the deadline, silence counts where the item says so. */
    public Future<MeetingSnapshot> close(Actor actor, UUID meetingId, UUID batch, long seen) {
        return each(actor, meetingId, batch, seen, (attempt, seating) -> {
            int filled = seating.filled().size();
            return procedure -> procedure.closed(attempt.now(), filled);
        });
    }

    /** Takes back those that are open, with their answers; what was closed stays. */
    public Future<MeetingSnapshot> withdraw(Actor actor, UUID meetingId, UUID batch, long seen) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> demandOpen(attempt, batch).stream()
                .map(one -> new CourseEvent.ProcedureWithdrawn(
                        one.item().id(), one.procedure().id()))
                .toList());
    }

    private interface Change {
        Procedure of(Procedure procedure);
    }

    /** An open procedure of a batch. */
    private record OfItem(Item item, Procedure procedure) {}

    private Future<MeetingSnapshot> each(
            Actor actor, UUID meetingId, UUID batch, long seen, BiFunction<Attempt, Seating, Change> how) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
            List<OfItem> open = demandOpen(attempt, batch);
            Change change = how.apply(attempt, seating);
            List<Event> events = new ArrayList<>();
            for (OfItem one : open) {
                Procedure after = change.of(one.procedure());
                if (!after.equals(one.procedure()))
                    events.add(new CourseEvent.ProcedureSet(one.item().id(), after));
            }
            return events;
        });
    }

    /** Fails with {@code question-withdrawn} when there is no such batch, {@code procedure-closed} when it is over. */
    private static List<OfItem> demandOpen(Attempt attempt, UUID batch) {
        attempt.byThoseWhoWrite();
        boolean known = attempt.meeting()
                .items()
                .flatMap(item -> item.treatment().procedures().stream())
                .anyMatch(procedure -> batch.equals(procedure.batch()));
        if (!known) throw new Refusal(Code.QUESTION_WITHDRAWN);
        ProcedureService.afterTheMeeting(attempt);
        List<OfItem> open = open(attempt.meeting(), batch);
        if (open.isEmpty()) throw new Refusal(Code.PROCEDURE_CLOSED);
        return open;
    }

    private static List<OfItem> open(MeetingSnapshot meeting, UUID batch) {
        return meeting.items()
                .flatMap(item -> item.treatment().procedures().stream()
                        .filter(procedure -> !procedure.closed() && batch.equals(procedure.batch()))
                        .map(procedure -> new OfItem(item, procedure)))
                .toList();
    }
}
