package dk.raadslag.live;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.access.Actor;
import dk.raadslag.model.Event;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Recorded;
import dk.raadslag.stored.StoredForm;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** SQL of {@code event}: each meeting's append-only log. Order and durability come from here alone. */
public final class EventLog {
    private static final StoredForm<Event> FORM = new StoredForm<>("event", new TypeReference<>() {});

    /**
     * Somebody else's event that may make a command stale.
     *
     * @param itemId the item it is about, or null
     * @param partId the line of the list of participants or the member's remark it is about, or null
     */
    public record Other(String by, String type, UUID itemId, UUID partId) {}

    /** Appends within the caller's transaction, which holds the meeting's lock and has taken the version. */
    public Future<Void> append(SqlConnection conn, UUID meetingId, Actor actor, Recorded recorded) {
        Moment moment = recorded.moment();
        return conn.preparedQuery(
                        """
                        insert into event (meeting_id, version, at, subject, by, type, payload)
                        values ($1, $2, $3, $4, $5, $6, $7::text::jsonb)""")
                .execute(Tuple.of(
                        meetingId,
                        moment.version(),
                        moment.at().atOffset(ZoneOffset.UTC),
                        actor.subject(),
                        moment.by(),
                        recorded.event().getClass().getSimpleName(),
                        FORM.write(recorded.event())))
                .mapEmpty();
    }

    /** What came after {@code version}, in order. */
    public Future<List<Recorded>> since(SqlConnection conn, UUID meetingId, long version) {
        return conn.preparedQuery(
                        """
                        select version, at, by, payload::text as payload from event
                        where meeting_id = $1 and version > $2 order by version""")
                .mapping(EventLog::recorded)
                .execute(Tuple.of(meetingId, version))
                .map(rows -> rows.stream().toList());
    }

    /** What others than the actor did after {@code version}. */
    public Future<List<Other>> byOthersSince(SqlConnection conn, UUID meetingId, long version, Actor actor) {
        return conn.preparedQuery(
                        """
                        select by, type, coalesce(payload->>'itemId', payload->'item'->>'id') as item_id,
                               coalesce(payload->>'lineId', payload->'line'->>'id', payload->'remark'->>'id') as part_id
                        from event
                        where meeting_id = $1 and version > $2 and subject <> $3 order by version desc""")
                .mapping(row -> new Other(
                        row.getString("by"),
                        row.getString("type"),
                        uuid(row.getString("item_id")),
                        uuid(row.getString("part_id"))))
                .execute(Tuple.of(meetingId, version, actor.subject()))
                .map(rows -> rows.stream().toList());
    }

    /** One line of the log as people read it: no content. {@code itemId} is null when it is about the meeting. */
    public record Entry(long version, Instant at, String by, String type, UUID itemId) {}

    /** What happened before this version, newest first. */
    public Future<List<Entry>> entries(SqlConnection conn, UUID meetingId, long before, int limit) {
        return conn.preparedQuery(
                        """
                        select version, at, by, type || case payload->>'takenBack' when 'true' then 'TakenBack' else '' end
                                   as type,
                               coalesce(payload->>'itemId', payload->'item'->>'id') as item_id
                        from event where meeting_id = $1 and version < $2 order by version desc limit $3""")
                .mapping(row -> new Entry(
                        row.getLong("version"),
                        row.getOffsetDateTime("at").toInstant(),
                        row.getString("by"),
                        row.getString("type"),
                        uuid(row.getString("item_id"))))
                .execute(Tuple.of(meetingId, before, limit))
                .map(rows -> rows.stream().toList());
    }

    private static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static Recorded recorded(Row row) {
        Moment moment =
                new Moment(row.getLong("version"), row.getOffsetDateTime("at").toInstant(), row.getString("by"));
        return new Recorded(moment, FORM.read(row.getString("payload")));
    }
}
