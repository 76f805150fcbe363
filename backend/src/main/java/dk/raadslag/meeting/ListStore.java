package dk.raadslag.meeting;

import dk.raadslag.model.MeetingStatus;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL of the list of meetings. */
final class ListStore {
    /** How many items an agenda had when it was sent, and how many of them are still open. */
    record Sent(int open, int all) {}

    /**
     * One line of the list; open and closed items are counted separately.
     *
     * @param key of the meeting's row: while that is the same, so is the line
     * @param paged true if it is here by its date; false if it is here because it is ongoing
     * @param sent the agenda that others than those who run it read during a revision; null without one
     */
    record Line(
            UUID id,
            String key,
            String bodyId,
            String body,
            LocalDateTime start,
            String place,
            MeetingStatus status,
            boolean paged,
            int openItems,
            int openItemsDone,
            int closedItems,
            int closedItemsDone,
            Sent sent) {}

    /** The line after which a page begins: its time, body and id. */
    record After(LocalDateTime start, String bodyId, UUID id) {}

    private static final String COUNTED =
            """
            select told.id, told.key, body_id, name, start_at, place, told.status, paged, counted.*, shown.*
            from (%s) as told
            cross join lateral (
                select count(*) filter (where not closed) as open_items,
                       count(*) filter (where not closed and item.status = 'done') as open_done,
                       count(*) filter (where closed) as closed_items,
                       count(*) filter (where closed and item.status = 'done') as closed_done
                from item where meeting_id = told.id) as counted
            left join lateral (
                select count(*) as sent_items, count(*) filter (
                    where one->>'closed' = 'false' and not exists (
                        select from item where item.id = (one->>'id')::uuid and closed)) as sent_open
                from jsonb_path_query(told.sent, '$[*].items[*]') as one) as shown on told.sent is not null
            order by start_at desc, name, told.id""";

    /** Of a meeting's row: its version, and the transaction that wrote it. */
    private static final String KEY = "meeting.version || '/' || meeting.xmin";

    private static final String LINES =
            """
            select meeting.id, %s as key, body_id, body.name, start_at, place, status, sent, %%s as paged
            from meeting join body on body.id = body_id\s"""
                    .formatted(KEY);

    private static final String BY_DATE = LINES.formatted("true");

    private static final String PAGE = "with page as (" + BY_DATE
            + """
                where %s and %s and start_at <= coalesce($4::timestamp, 'infinity')
                  and ($4::timestamp is null or start_at < $4
                      or (body.name, meeting.id) > ((select name from body where id = $5), $6::uuid))
                order by start_at desc, body.name, meeting.id limit $7),
            live as (
            """
            + LINES.formatted("false")
            + """
                where status = 'live' and $4::timestamp is null and %s and %s
                  and meeting.id not in (select id from page))
            """
            + COUNTED.formatted("select * from page union all select * from live");

    private static final String OF_ALL = PAGE.formatted(Known.SQL, "$8::text is null", Known.SQL, "true");
    private static final String OF_BODY =
            PAGE.formatted(Known.SQL, "meeting.body_id = $8", Known.SQL, "meeting.body_id = $8");

    /**
     * The newest first; the first page also has the ongoing meetings.
     *
     * @param bodyId null for all bodies
     * @param after null for the first page
     */
    Future<List<Line>> page(SqlConnection conn, Known known, String bodyId, After after, int limit) {
        return conn.preparedQuery(bodyId == null ? OF_ALL : OF_BODY)
                .mapping(ListStore::line)
                .execute(Tuple.tuple()
                        .addValue(known.toAll())
                        .addValue(known.bodies())
                        .addValue(known.ofBodies())
                        .addValue(after == null ? null : after.start())
                        .addValue(after == null ? null : after.bodyId())
                        .addValue(after == null ? null : after.id())
                        .addValue(limit)
                        .addValue(bodyId))
                .map(rows -> rows.stream().toList());
    }

    /**
     * The meetings whose lines may differ from the known ones: changed since, new, or deleted. PostgreSQL sends nothing
     * for unchanged ones.
     *
     * @param keys of the known lines
     */
    Future<Set<UUID>> differing(SqlConnection conn, Map<UUID, String> keys) {
        UUID[] ids = keys.keySet().toArray(UUID[]::new);
        String[] known = Stream.of(ids).map(keys::get).toArray(String[]::new);
        return conn.preparedQuery(
                        """
                        select coalesce(meeting.id, known.id) as id
                        from meeting full join unnest($1::uuid[], $2::text[]) as known (id, key)
                             on known.id = meeting.id
                        where %s is distinct from known.key"""
                                .formatted(KEY))
                .mapping(row -> row.getUUID("id"))
                .execute(Tuple.tuple().addValue(ids).addValue(known))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }

    /** The lines of these meetings; a missing meeting has none. */
    Future<List<Line>> of(SqlConnection conn, Collection<UUID> ids) {
        return conn.preparedQuery(COUNTED.formatted(BY_DATE + "where meeting.id = any ($1)"))
                .mapping(ListStore::line)
                .execute(Tuple.tuple().addValue(ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** The lines of those meetings that the viewer may know of. */
    Future<List<UUID>> known(SqlConnection conn, Known known, Collection<UUID> ids) {
        return conn.preparedQuery("select id from meeting where " + Known.SQL + " and id = any ($4::uuid[])")
                .mapping(row -> row.getUUID("id"))
                .execute(Tuple.tuple()
                        .addValue(known.toAll())
                        .addValue(known.bodies())
                        .addValue(known.ofBodies())
                        .addValue(ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static Line line(Row row) {
        return new Line(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("body_id"),
                row.getString("name"),
                row.getLocalDateTime("start_at"),
                row.getString("place"),
                MeetingStatus.of(row.getString("status")),
                row.getBoolean("paged"),
                row.getInteger("open_items"),
                row.getInteger("open_done"),
                row.getInteger("closed_items"),
                row.getInteger("closed_done"),
                row.getInteger("sent_open") == null
                        ? null
                        : new Sent(row.getInteger("sent_open"), row.getInteger("sent_items")));
    }
}
