package dk.raadslag.meeting;

import dk.raadslag.db.Database;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The lines of all meetings as this process knows them. It reads those of changed meetings, and only when somebody
 * asks. Callable from any thread.
 */
final class ListLines {
    /** After this long the keys of all meetings are compared, in case news of one was lost. */
    static final long AGAIN_NS = TimeUnit.MINUTES.toNanos(1);

    private final Database db;
    private final MeetingStore meetings;
    private final LongSupplier nanos;
    /** Meetings that changed since their lines were read. */
    private final Set<UUID> stale = ConcurrentHashMap.newKeySet();

    /** Null before the first reading. */
    private ListedMeetings known;

    private long comparedAt;
    private int course;
    private Future<ListedMeetings> last = Future.succeededFuture();

    ListLines(Database db, MeetingStore meetings, LongSupplier nanos) {
        this.db = db;
        this.meetings = meetings;
        this.nanos = nanos;
    }

    /** This meeting changed, was created or deleted. */
    void outdated(UUID meetingId) {
        stale.add(meetingId);
    }

    /** Another epoch has begun: everything that was read is wrong. */
    synchronized void forget() {
        known = null;
        course++;
    }

    /** One reading after the other, so that an older one never replaces a newer one. */
    synchronized Future<ListedMeetings> now() {
        last = last.transform(before -> read());
        return last;
    }

    private synchronized Future<ListedMeetings> read() {
        long now = nanos.getAsLong();
        boolean compares = known == null || now - comparedAt > AGAIN_NS;
        Set<UUID> changed = new HashSet<>(stale);
        if (!compares && changed.isEmpty()) return Future.succeededFuture(known);
        stale.removeAll(changed);
        ListedMeetings before = known == null ? ListedMeetings.NONE : known;
        int readIn = course;
        return db.read(conn -> compares
                        ? meetings.differing(conn, before.keys()).compose(differing -> {
                            changed.addAll(differing);
                            return with(conn, before, changed);
                        })
                        : with(conn, before, changed))
                .onSuccess(read -> hold(read, readIn, compares ? now : comparedAt))
                .onFailure(cause -> stale.addAll(changed));
    }

    private Future<ListedMeetings> with(SqlConnection conn, ListedMeetings before, Set<UUID> changed) {
        if (changed.isEmpty()) return Future.succeededFuture(before);
        return meetings.lines(conn, changed).map(lines -> before.with(changed, lines));
    }

    private synchronized void hold(ListedMeetings read, int readIn, long compared) {
        if (readIn != course) return;
        known = read;
        comparedAt = compared;
    }
}
