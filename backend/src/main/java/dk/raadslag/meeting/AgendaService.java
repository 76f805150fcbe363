package dk.raadslag.meeting;

import static dk.raadslag.meeting.MeetingChanges.readingWords;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.ItemKind;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Section;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Building the agenda: which items there are, in which order, and how each is meant to go. For the secretariat, before
 * the agenda is sent out and while it is being revised.
 */
public final class AgendaService {
    /** The secretariat's description of an item, beside its texts. Absent lists are empty. */
    public record Description(
            String title,
            ItemKind kind,
            Integer minutes,
            LocalTime slot,
            List<String> guests,
            boolean directorsRead,
            String caseNumber,
            List<String> caseOfficers,
            List<String> presenters) {}

    private final Database db;
    private final MeetingChanges changes;

    public AgendaService(Database db, MeetingChanges changes) {
        this.db = db;
        this.changes = changes;
    }

    /** Replaces all deadlines. */
    public Future<MeetingSnapshot> setDeadlines(Actor actor, UUID meetingId, Deadlines deadlines, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().unlessOthers(null, LifeEvent.DeadlinesSet.class);
            return List.of(new LifeEvent.DeadlinesSet(deadlines));
        });
    }

    /**
     * Adds an item without words; at the end of its section when {@code position} is beyond it.
     *
     * @param wished the item's id, null for any; if the same person asks again, it is added once
     */
    public Future<MeetingSnapshot> add(
            Actor actor,
            UUID meetingId,
            UUID wished,
            int section,
            int position,
            String title,
            ItemKind kind,
            long seen) {
        UUID id = ChosenIdStore.orFresh(wished);
        return changes.createWithin(actor, meetingId, seen, ChosenIdStore.Kind.ITEM, id, attempt -> {
            attempt.byThoseWhoWrite().onOpenAgenda().onCurrentAgenda();
            Section into = section(attempt.meeting(), section);
            int at = Math.min(position, into.items().size());
            Item item = Item.fresh(into.numberAt(at), title).withId(id).withPlan(Plan.NONE.withKind(kind));
            return List.of(new ItemEvent.ItemAdded(section, at, CaseNumbers.arriving(item, attempt.meeting())));
        });
    }

    /** @param numbersFollow the other items of the meeting follow its case number, see {@link CaseNumbers#follow} */
    public Future<MeetingSnapshot> describe(
            Actor actor, UUID itemId, Description how, boolean numbersFollow, long seen) {
        return changes.changeWith(actor, itemId, seen, attempt -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoWrite().onOpenAgenda().unlessOthers(itemId, ItemEvent.ItemDescribed.class);
            Plan plan = item.plan()
                    .withKind(how.kind())
                    .withMinutes(how.minutes())
                    .withSlot(how.slot())
                    .withGuests(some(how.guests()))
                    .withDirectorsRead(how.directorsRead());
            Item described = item.withTitle(how.title())
                    .withCaseNumber(blank(how.caseNumber()))
                    .withCaseOfficers(some(how.caseOfficers()))
                    .withPresenters(some(how.presenters()))
                    .withPlan(plan);
            List<Event> events = new ArrayList<>(List.of(ItemEvent.ItemDescribed.of(described)));
            if (numbersFollow)
                events.addAll(CaseNumbers.follow(attempt.meeting(), itemId, item.caseNumber(), described.caseNumber()));
            return events;
        });
    }

    /** @param position in the section, counted without the item itself */
    public Future<MeetingSnapshot> move(Actor actor, UUID itemId, int section, int position, long seen) {
        return changes.changeWith(actor, itemId, seen, attempt -> {
            attempt.item(itemId);
            attempt.byThoseWhoWrite().onOpenAgenda().onCurrentAgenda();
            Section into = section(attempt.meeting(), section);
            int others = (int) into.items().stream()
                    .filter(item -> !item.id().equals(itemId))
                    .count();
            return List.of(new ItemEvent.ItemMoved(itemId, section, Math.min(position, others)));
        });
    }

    /** Takes the item off the agenda, with its texts; an edition that was sent keeps what was written. */
    public Future<MeetingSnapshot> remove(Actor actor, UUID itemId, long seen) {
        return changes.changeWith(actor, itemId, seen, attempt -> {
            attempt.item(itemId);
            attempt.byThoseWhoWrite().onOpenAgenda().onCurrentAgenda();
            return List.of(new ItemEvent.ItemRemoved(itemId));
        });
    }

    /**
     * Moves the item, with its texts and their history, to the end of a section of another meeting of the same body.
     * Both meetings change in one transaction; they are locked in the order of their ids.
     */
    public Future<MeetingSnapshot> moveToMeeting(Actor actor, UUID itemId, UUID targetId, int section, long seen) {
        return changes.meetingWith(itemId).compose(sourceId -> {
            return db.transaction(conn -> changes.lockAll(conn, List.of(sourceId, targetId))
                            .compose(ok -> changes.within(conn, actor, sourceId, seen, readingWords(attempt -> {
                                attempt.item(itemId);
                                attempt.byThoseWhoWrite().onOpenAgenda().onCurrentAgenda();
                                // Not sooner: it tells which meeting the item is in.
                                if (sourceId.equals(targetId)) {
                                    throw new Refusal(Code.ALREADY_IN_MEETING);
                                }
                                return List.of();
                            })))
                            .compose(source -> changes.within(
                                            conn,
                                            actor,
                                            targetId,
                                            MeetingChanges.WHATEVER_WAS_SEEN,
                                            attempt -> arrive(attempt, source, itemId, section))
                                    .compose(target -> changes.within(
                                            conn,
                                            actor,
                                            sourceId,
                                            MeetingChanges.WHATEVER_WAS_SEEN,
                                            attempt -> List.of(new ItemEvent.ItemRemoved(itemId))))))
                    .onSuccess(after -> {
                        changes.told(sourceId);
                        changes.told(targetId);
                    });
        });
    }

    private static List<Event> arrive(Attempt attempt, MeetingSnapshot source, UUID itemId, int section) {
        attempt.byThoseWhoWrite().onOpenAgenda();
        if (!attempt.meeting().bodyId().equals(source.bodyId())) {
            throw new Refusal(Code.OTHER_BODY);
        }
        Section into = section(attempt.meeting(), section);
        int end = into.items().size();
        Item item = source.item(itemId).orElseThrow(Refusal::unknown).withNumber(into.numberAt(end));
        Item arriving = CaseNumbers.arriving(CaseNumbers.leaving(item, source), attempt.meeting());
        return List.of(new ItemEvent.ItemAdded(section, end, arriving));
    }

    /** Replaces the next-meeting list; it can be written until the minutes are sent. */
    public Future<MeetingSnapshot> setNextItems(Actor actor, UUID meetingId, List<NextItem> entries, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().unlessOthers(null, CourseEvent.NextItemsSet.class);
            return List.of(new CourseEvent.NextItemsSet(entries));
        });
    }

    private static Section section(MeetingSnapshot meeting, int section) {
        if (section >= meeting.sections().size()) throw new Refusal(Code.UNKNOWN_SECTION);
        return meeting.sections().get(section);
    }

    private static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
