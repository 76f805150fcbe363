package dk.raadslag.search;

import dk.raadslag.meeting.Notices;
import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.HashSet;
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
        return changed(conn, before, after).compose(ok -> calledIn(conn, before, after));
    }

    private Future<Void> changed(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after) {
        if (!Entries.mayDiffer(before, after)) return Future.succeededFuture();
        Map<Entry, Integer> was = before.version() == 0 ? Map.of() : Entries.of(before);
        Map<Entry, Integer> is = Entries.of(after);
        Set<UUID> gone = new HashSet<>();
        was.keySet().stream().filter(entry -> !is.containsKey(entry)).forEach(entry -> gone.add(entry.key()));
        Map<UUID, Integer> seen = new HashMap<>();
        Map<Entry, Integer> fresh = new LinkedHashMap<>();
        is.forEach((entry, classes) -> {
            Integer then = was.get(entry);
            if (then == null) fresh.put(entry, classes);
            else if (!then.equals(classes)) seen.put(entry.key(), classes);
        });
        return store.change(conn, after.id(), gone, seen, fresh);
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
                    Map<UUID, Integer> seen = new HashMap<>();
                    Map<Entry, Integer> fresh = new LinkedHashMap<>();
                    Set<UUID> gone = new HashSet<>(there.keySet());
                    Entries.of(meeting).forEach((entry, classes) -> {
                        Integer then = there.get(entry.key());
                        gone.remove(entry.key());
                        if (then == null) fresh.put(entry, classes);
                        else if (!then.equals(classes)) seen.put(entry.key(), classes);
                    });
                    return store.change(conn, meeting.id(), gone, seen, fresh);
                })
                .compose(ok -> store.calledIn(conn, meeting.id(), Entries.calledIn(meeting)))
                .compose(ok -> store.isCurrent(conn, meeting.id()));
    }
}
