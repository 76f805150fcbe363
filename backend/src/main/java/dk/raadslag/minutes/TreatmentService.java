package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.Event;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Point;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The results of an item beside its decision: points decided one by one, statements for the minutes, and follow-ups.
 * Adding is never stale; changing what somebody else changed is.
 */
public final class TreatmentService {
    private final SeatedChanges changes;
    private final FollowUpDates dates;

    TreatmentService(SeatedChanges changes, FollowUpDates dates) {
        this.changes = changes;
        this.dates = dates;
    }

    /** @param point counted from 0 in the recommendation; @param outcome null to take the decision back */
    public Future<MeetingSnapshot> decidePoint(Actor actor, UUID itemId, int point, Outcome outcome, long seen) {
        return changes.ofItemWithWords(actor, itemId, seen, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoRun().onTreated(item);
            List<Point> points = new ArrayList<>(points(item));
            if (point >= points.size()) throw Refusal.unknown();
            Point before = points.get(point);
            if (before.outcome() == outcome) return List.of();
            if (before.outcome() != null) attempt.unlessOthers(itemId, CourseEvent.PointsDecided.class);
            points.set(point, new Point(before.text(), outcome));
            return List.of(new CourseEvent.PointsDecided(itemId, List.copyOf(points)));
        });
    }

    public Future<MeetingSnapshot> setDissent(Actor actor, UUID itemId, Dissent dissent, long seen) {
        return dissents(actor, itemId, dissent.id(), seen, list -> put(list, dissent, Dissent::id));
    }

    public Future<MeetingSnapshot> removeDissent(Actor actor, UUID itemId, UUID dissentId, long seen) {
        return dissents(actor, itemId, dissentId, seen, list -> without(list, dissentId, Dissent::id));
    }

    /** Fails with {@code other-body}, {@code cancelled} or {@code unknown} for a meeting that it cannot wait for. */
    public Future<MeetingSnapshot> setFollowUp(Actor actor, UUID itemId, FollowUp followUp, long seen) {
        return dates.look(followUp.planned())
                .compose(meant -> followUps(actor, itemId, followUp.id(), seen, (meeting, list) -> {
                    dates.demand(actor, meeting, followUp.planned(), meant);
                    return put(list, followUp.withProof(proofIn(list, followUp.id())), FollowUp::id);
                }));
    }

    public Future<MeetingSnapshot> removeFollowUp(Actor actor, UUID itemId, UUID followUpId, long seen) {
        return followUps(actor, itemId, followUpId, seen, (meeting, list) -> without(list, followUpId, FollowUp::id));
    }

    /**
     * Whether it is done; follow-ups are often done long after the minutes are final.
     *
     * @param proof what shows it, in place of what showed it until now; null for nothing
     */
    public Future<MeetingSnapshot> setFollowUpDone(
            Actor actor, UUID itemId, UUID followUpId, boolean done, FollowUp.Proof proof) {
        return changes.ofItem(actor, itemId, MeetingChanges.WHATEVER_WAS_SEEN, (attempt, seating) -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoRun();
            if (!attempt.meeting().status().isAtLeast(MeetingStatus.LIVE)) {
                throw new Refusal(Code.NOT_BEGUN);
            }
            FollowUp found = item.treatment().followUps().stream()
                    .filter(followUp -> followUp.id().equals(followUpId))
                    .findFirst()
                    .orElseThrow(Refusal::unknown);
            FollowUp after = found.withDone(done).withProof(proof);
            if (found.equals(after)) return List.of();
            return List.of(
                    new CourseEvent.FollowUpsSet(itemId, put(item.treatment().followUps(), after, FollowUp::id)));
        });
    }

    /** The points of the recommendation with what is decided about them. */
    static List<Point> points(Item item) {
        // Two points may have the same words: the second of them is the second that was decided.
        List<Point> decided = new ArrayList<>(item.treatment().points());
        List<Point> points = new ArrayList<>();
        for (String text :
                Recommendation.of(item.text(TextField.RECOMMENDATION)).points()) {
            Point known = decided.stream()
                    .filter(point -> point.text().equals(text))
                    .findFirst()
                    .orElse(new Point(text, null));
            decided.remove(known);
            points.add(known);
        }
        return points;
    }

    private Future<MeetingSnapshot> dissents(
            Actor actor, UUID itemId, UUID id, long seen, Function<List<Dissent>, List<Dissent>> change) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            List<Dissent> before = written(attempt, itemId).treatment().dissents();
            if (before.stream().anyMatch(dissent -> dissent.id().equals(id))) {
                attempt.unlessOthers(itemId, CourseEvent.DissentsSet.class);
            }
            List<Dissent> after = change.apply(before);
            return unlessSame(before, after, new CourseEvent.DissentsSet(itemId, after));
        });
    }

    private Future<MeetingSnapshot> followUps(
            Actor actor,
            UUID itemId,
            UUID id,
            long seen,
            BiFunction<MeetingSnapshot, List<FollowUp>, List<FollowUp>> change) {
        return changes.ofItem(actor, itemId, seen, (attempt, seating) -> {
            List<FollowUp> before = written(attempt, itemId).treatment().followUps();
            if (before.stream().anyMatch(followUp -> followUp.id().equals(id))) {
                attempt.unlessOthers(itemId, CourseEvent.FollowUpsSet.class);
            }
            List<FollowUp> after = change.apply(attempt.meeting(), before);
            return unlessSame(before, after, new CourseEvent.FollowUpsSet(itemId, after));
        });
    }

    /** What is said anew of a follow-up leaves what shows that it is done. */
    private static FollowUp.Proof proofIn(List<FollowUp> list, UUID followUpId) {
        return list.stream()
                .filter(known -> known.id().equals(followUpId))
                .map(FollowUp::proof)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Item written(Attempt attempt, UUID itemId) {
        Item item = attempt.item(itemId);
        attempt.byThoseWhoWrite().onTreated(item);
        return item;
    }

    private static List<Event> unlessSame(List<?> before, List<?> after, Event event) {
        return after.equals(before) ? List.of() : List.of(event);
    }

    private static <T> List<T> put(List<T> list, T thing, Function<T, UUID> id) {
        List<T> copy = new ArrayList<>(list);
        for (int i = 0; i < copy.size(); i++) {
            if (id.apply(copy.get(i)).equals(id.apply(thing))) {
                copy.set(i, thing);
                return List.copyOf(copy);
            }
        }
        copy.add(thing);
        return List.copyOf(copy);
    }

    private static <T> List<T> without(List<T> list, UUID gone, Function<T, UUID> id) {
        List<T> rest =
                list.stream().filter(thing -> !id.apply(thing).equals(gone)).toList();
        if (rest.size() == list.size()) throw Refusal.unknown();
        return rest;
    }
}
