package dk.raadslag.search;

import dk.raadslag.meeting.Notices;
import dk.raadslag.model.Event;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the rows of meetings in step with what each class of viewers sees, in the transaction of each change. Most
 * events change nothing that can be found, and cost no statement.
 */
public final class Rows implements Notices {
    private final EntryStore store = new EntryStore();

    @Override
    public Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event) {
        return changed(conn, before, after, event).compose(ok -> calledIn(conn, before, after));
    }

    private Future<Void> changed(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event) {
        // An item that moves to another meeting has left its tables before it is removed from this one.
        boolean leaves = event instanceof ItemEvent.OfAgenda;
        if (!leaves && !Entries.mayDiffer(before, after)) return Future.succeededFuture();
        Map<Entry, Integer> was = before.version() == 0 ? Map.of() : Entries.of(before);
        Map<Entry, Integer> is = Entries.of(after);
        if (!leaves && was.equals(is)) return Future.succeededFuture();
        Map<UUID, Integer> all = new HashMap<>();
        Map<Entry, Integer> fresh = new LinkedHashMap<>();
        is.forEach((entry, classes) -> {
            all.put(entry.key(), classes);
            if (!was.containsKey(entry)) fresh.put(entry, classes);
        });
        return store.change(conn, after.id(), all, fresh)
                .compose(complete -> complete ? Future.succeededFuture() : store.isDue(conn, after.id()));
    }

    private Future<Void> calledIn(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after) {
        if (before.attendance().equals(after.attendance()) && before.version() != 0) return Future.succeededFuture();
        Set<String> now = Entries.calledIn(after);
        Set<String> then = before.version() == 0 ? Set.of() : Entries.calledIn(before);
        return now.equals(then) ? Future.succeededFuture() : store.calledIn(conn, after.id(), now);
    }

    /** Makes all rows of a meeting that nobody else changes meanwhile, whatever was there before. */
    Future<Void> anew(SqlConnection conn, MeetingSnapshot meeting) {
        return store.of(conn, meeting.id())
                .compose(there -> {
                    Map<UUID, Integer> all = new HashMap<>();
                    Map<Entry, Integer> fresh = new LinkedHashMap<>();
                    Entries.of(meeting).forEach((entry, classes) -> {
                        all.put(entry.key(), classes);
                        if (!there.contains(entry.key())) fresh.put(entry, classes);
                    });
                    return store.change(conn, meeting.id(), all, fresh);
                })
                .compose(ok -> store.calledIn(conn, meeting.id(), Entries.calledIn(meeting)))
                .compose(ok -> store.isCurrent(conn, meeting.id()));
    }
}
