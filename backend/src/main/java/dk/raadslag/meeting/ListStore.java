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
            order by start_at %s, name, told.id""";

    /** Of a meeting's row: its version, and the transaction that wrote it. */
    private static final String KEY = "meeting.version || '/' || meeting.xmin";

    private static final String LINES =
            """
            select meeting.id, %s as key, body_id, body.name, start_at, place, status, sent, %%s as paged
            from meeting join body on body.id = body_id\s"""
                    .formatted(KEY);

    private static final String BY_DATE = LINES.formatted("true");

    /**
     * A stretch of the list.
     *
     * @param bodyId null for all bodies
     * @param from null for the beginning
     * @param before null for the end
     * @param soonestFirst otherwise the newest first
     * @param ongoing the first page also has the ongoing meetings, wherever they stand
     */
    record Stretch(String bodyId, LocalDateTime from, LocalDateTime before, boolean soonestFirst, boolean ongoing) {}

    /** By whether it is of one body, and whether the soonest is first: PostgreSQL needs to see both in the text. */
    private static String page(boolean ofBody, boolean soonestFirst) {
        String body = ofBody ? "meeting.body_id = $8" : "$8::text is null";
        String beyond = soonestFirst
                ? "start_at >= coalesce($4::timestamp, '-infinity') and ($4::timestamp is null or start_at > $4"
                : "start_at <= coalesce($4::timestamp, 'infinity') and ($4::timestamp is null or start_at < $4";
        String order = soonestFirst ? "asc" : "desc";
        return "with page as (" + BY_DATE
                + """
                where %s and %s and start_at >= coalesce($9::timestamp, '-infinity')
                  and start_at < coalesce($10::timestamp, 'infinity')
                  and %s or (body.name, meeting.id) > ((select name from body where id = $5), $6::uuid))
                order by start_at %s, body.name, meeting.id limit $7),
            live as (
            """
                        .formatted(Known.SQL, body, beyond, order)
                + LINES.formatted("false")
                + """
                where status = 'live' and $11 and $4::timestamp is null and %s and %s
                  and meeting.id not in (select id from page))
            """
                        .formatted(Known.SQL, body)
                + COUNTED.formatted("select * from page union all select * from live", order);
    }

    private static final String OF_ALL = page(false, false);
    private static final String OF_BODY = page(true, false);
    private static final String SOONEST_OF_ALL = page(false, true);
    private static final String SOONEST_OF_BODY = page(true, true);

    /** @param after null for the first page */
    Future<List<Line>> page(SqlConnection conn, Known known, Stretch stretch, After after, int limit) {
        boolean ofAll = stretch.bodyId() == null;
        String sql = stretch.soonestFirst() ? ofAll ? SOONEST_OF_ALL : SOONEST_OF_BODY : ofAll ? OF_ALL : OF_BODY;
        return conn.preparedQuery(sql)
                .mapping(ListStore::line)
                .execute(Tuple.tuple()
                        .addValue(known.toAll())
                        .addValue(known.bodies())
                        .addValue(known.ofBodies())
                        .addValue(after == null ? null : after.start())
                        .addValue(after == null ? null : after.bodyId())
                        .addValue(after == null ? null : after.id())
                        .addValue(limit)
                        .addValue(stretch.bodyId())
                        .addValue(stretch.from())
                        .addValue(stretch.before())
                        .addValue(stretch.ongoing()))
                .map(rows -> rows.stream().toList());
    }

    /** The years that have a meeting of which the viewer may know, the newest first: found by the index, one by one. */
    private static final String YEARS =
            """
            with recursive newest as (
                (select start_at from meeting where %s and ($4::text is null or body_id = $4)
                 order by start_at desc limit 1)
                union all
                select (select start_at from meeting
                        where %s and ($4::text is null or body_id = $4)
                              and start_at < date_trunc('year', newest.start_at)
                        order by start_at desc limit 1)
                from newest where newest.start_at is not null)
            select extract(year from start_at)::int as year from newest where start_at is not null"""
                    .formatted(Known.SQL, Known.SQL);

    /** @param bodyId null for all bodies */
    Future<List<Integer>> years(SqlConnection conn, Known known, String bodyId) {
        return conn.preparedQuery(YEARS)
                .mapping(row -> row.getInteger("year"))
                .execute(Tuple.tuple()
                        .addValue(known.toAll())
                        .addValue(known.bodies())
                        .addValue(known.ofBodies())
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
        return conn.preparedQuery(COUNTED.formatted(BY_DATE + "where meeting.id = any ($1)", "desc"))
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
