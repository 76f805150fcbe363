package dk.raadslag.planned;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.CaseNumbers;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Code;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is planned for a meeting becomes its draft items: what the meeting before put on its next-meeting list, and what
 * was planned for this one. Each becomes one item, which carries its note and the case number of what it came of; when
 * the item is removed from the agenda, it is planned again.
 */
public final class Drafting {
    private final Database db;
    private final PlannedStore store;
    private final MeetingChanges changes;

    Drafting(Database db, PlannedStore store, MeetingChanges changes) {
        this.db = db;
        this.store = store;
        this.changes = changes;
    }

    /**
     * At the end of a section. What stands on the agenda already under the same title is not added again: that item is
     * what it has become. Fails with {@code agenda-sent} when the agenda was sent out and is not being revised.
     */
    public Future<MeetingSnapshot> take(Actor actor, UUID meetingId, int section, long seen) {
        Map<UUID, UUID> became = new LinkedHashMap<>();
        return db.transaction(conn -> changes.lockAll(conn, List.of(meetingId))
                        .compose(ok -> store.waitingFor(conn, meetingId))
                        .compose(waiting -> changes.within(
                                conn, actor, meetingId, seen, attempt -> drafts(attempt, section, waiting, became)))
                        .compose(after ->
                                store.drafted(conn, became, actor.name()).map(after)))
                .onSuccess(after -> changes.told(meetingId));
    }

    private static List<Event> drafts(Attempt attempt, int section, List<PlannedItem> waiting, Map<UUID, UUID> became) {
        attempt.byThoseWhoWrite().onOpenAgenda().onCurrentAgenda();
        List<Section> sections = attempt.meeting().sections();
        if (section >= sections.size()) throw new Refusal(Code.UNKNOWN_SECTION);
        Section into = sections.get(section);
        List<Event> events = new ArrayList<>();
        for (PlannedItem planned : waiting) {
            Optional<Item> there = attempt.meeting()
                    .items()
                    .filter(item -> item.title().equalsIgnoreCase(planned.title()))
                    .findFirst();
            int at = into.items().size() + events.size();
            Item item =
                    there.orElseGet(() -> CaseNumbers.arriving(draft(planned, into.numberAt(at)), attempt.meeting()));
            if (there.isEmpty()) events.add(new ItemEvent.ItemAdded(section, at, item));
            became.put(planned.id(), item.id());
        }
        return events;
    }

    private static Item draft(PlannedItem planned, String number) {
        RichText note = planned.note() == null ? null : RichText.ofPlain(planned.note());
        Item item = Item.fresh(number, planned.title())
                .withClosed(planned.isClosed())
                .withWords(TextField.BACKGROUND, note);
        PlannedItem.Source source = planned.source();
        return source == null ? item : item.withCaseNumber(source.caseNumber()).withCaseOfficers(source.caseOfficers());
    }
}
