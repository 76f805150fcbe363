package dk.raadslag.notice;

import dk.raadslag.mail.Occasion;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What people are told of written procedures: that one began, that its deadline is another, that their answer is
 * missing. Those that were begun together are told of together: the first of their events in a transaction tells.
 */
final class ProcedureOccasions {
    private ProcedureOccasions() {}

    static Optional<Occasion> of(MeetingSnapshot before, CourseEvent.ProcedureSet set) {
        Procedure now = set.procedure();
        if (now == null) return Optional.empty();
        Optional<Procedure> known = ofItem(before, set.itemId())
                .filter(procedure -> procedure.id().equals(now.id()))
                .findFirst();
        if (known.isEmpty()) return first(before, now, other -> true, Occasion.PROCEDURE_OPENED);
        if (now.closed()) return Optional.empty();
        if (!now.deadline().equals(known.get().deadline()))
            return first(before, now, other -> other.deadline().equals(now.deadline()), Occasion.PROCEDURE_PROLONGED);
        boolean reminds =
                now.remindedAt() != null && !now.remindedAt().equals(known.get().remindedAt());
        return reminds
                ? first(before, now, other -> now.remindedAt().equals(other.remindedAt()), Occasion.PROCEDURE_ENDS)
                : Optional.empty();
    }

    /** @param told whether people were told this with another one of the batch */
    private static Optional<Occasion> first(
            MeetingSnapshot before, Procedure now, Predicate<Procedure> told, Occasion occasion) {
        boolean isTold =
                now.batch() != null && open(before, now.batch()).stream().anyMatch(told);
        return isTold ? Optional.empty() : Optional.of(occasion);
    }

    /** Which seats are told: all of them, but who has answered is not reminded. */
    static Predicate<UUID> asked(Occasion occasion, MeetingSnapshot after, Procedure procedure) {
        if (occasion != Occasion.PROCEDURE_ENDS) return seat -> true;
        List<Procedure> all = procedure.batch() == null ? List.of(procedure) : open(after, procedure.batch());
        return seat -> all.stream().anyMatch(one -> one.awaits(seat));
    }

    /** The batch of which the last open question was taken back. */
    static Optional<UUID> endedBatch(
            MeetingSnapshot before, MeetingSnapshot after, CourseEvent.ProcedureWithdrawn gone) {
        return ofItem(before, gone.itemId())
                .filter(procedure -> procedure.id().equals(gone.procedureId()) && procedure.batch() != null)
                .map(Procedure::batch)
                .filter(batch -> open(after, batch).isEmpty())
                .findFirst();
    }

    private static List<Procedure> open(MeetingSnapshot meeting, UUID batch) {
        return meeting.items()
                .filter(item -> !item.wasDecided())
                .flatMap(item -> item.treatment().procedures().stream())
                .filter(procedure -> !procedure.closed() && batch.equals(procedure.batch()))
                .toList();
    }

    private static Stream<Procedure> ofItem(MeetingSnapshot meeting, UUID itemId) {
        return meeting.item(itemId).map(Item::treatment).stream().flatMap(treatment -> treatment.procedures().stream());
    }
}
