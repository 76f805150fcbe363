package dk.raadslag.meeting;

import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** SQL that writes what an event changed. The tables afterwards hold exactly what the event says happened. */
public final class EventStore {
    private final Texts texts;
    private final CreationStore creation;

    public EventStore(Texts texts, CreationStore creation) {
        this.texts = texts;
        this.creation = creation;
    }

    /** @param after the meeting after the event, at the event's version */
    public Future<Void> apply(SqlConnection conn, Event event, MeetingSnapshot after) {
        if (event instanceof Event.MeetingCreated) return creation.insert(conn, after);
        Future<Void> changed = event.itemId() == null
                ? texts.freeze(conn, after)
                : updateItem(conn, after.item(event.itemId()).orElseThrow());
        return changed.compose(ok -> updateMeeting(conn, after));
    }

    private static Future<Void> updateItem(SqlConnection conn, Item item) {
        return conn.preparedQuery(
                        """
                        update item set status = $2, outcome = $3, closed = $4, opened_at = $5, done_at = $6
                        where id = $1""")
                .execute(Tuple.of(
                        item.id(),
                        item.status().code(),
                        item.outcome() == null ? null : item.outcome().code(),
                        item.closed(),
                        utc(item.openedAt()),
                        utc(item.doneAt())))
                .mapEmpty();
    }

    private static Future<Void> updateMeeting(SqlConnection conn, MeetingSnapshot meeting) {
        return conn.preparedQuery(
                        """
                        update meeting set status = $2, shows_decisions = $3, started_at = $4, ended_at = $5, version = $6
                        where id = $1""")
                .execute(Tuple.of(
                        meeting.id(),
                        meeting.status().code(),
                        meeting.showsDecisions(),
                        utc(meeting.startedAt()),
                        utc(meeting.endedAt()),
                        meeting.version()))
                .mapEmpty();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
