package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.NextItem;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** SQL that reads {@code meeting} and {@code section}. */
public final class MeetingStore {
    private static final String LINES =
            """
            select meeting.id, body_id, body.name, start_at, place, meeting.status,
                   count(item.id) filter (where not closed) as open_items,
                   count(item.id) filter (where not closed and item.status = 'done') as open_done,
                   count(item.id) filter (where closed) as closed_items,
                   count(item.id) filter (where closed and item.status = 'done') as closed_done,
                   sent.all_items as sent_items, sent.open_items as sent_open
            from meeting join body on body.id = body_id left join item on item.meeting_id = meeting.id
            left join lateral (
                select count(*) as all_items, count(*) filter (
                    where one->>'closed' = 'false' and not exists (
                        select from item where item.id = (one->>'id')::uuid and closed)) as open_items
                from jsonb_path_query(meeting.sent, '$[*].items[*]') as one) as sent
            on meeting.sent is not null
            %s
            group by meeting.id, body.name, sent.all_items, sent.open_items
            order by start_at desc, body.name, meeting.id""";

    private final ItemStore items;
    private final SnapshotStore snapshots;

    public MeetingStore(ItemStore items, Texts texts, MeetingCache cache) {
        this.items = items;
        this.snapshots = new SnapshotStore(texts, cache);
    }

    /** How many items an agenda had when it was sent, and how many of them are open still. */
    record Sent(int open, int all) {}

    /**
     * One line of the list of meetings; the item counts are of open and of closed items apart.
     *
     * @param sent what others than those who run it read of an agenda that is being revised; null when it is not
     */
    public record Line(
            UUID id,
            String bodyId,
            String body,
            LocalDateTime start,
            String place,
            MeetingStatus status,
            int openItems,
            int openItemsDone,
            int closedItems,
            int closedItemsDone,
            Sent sent) {}

    /** Newest first. */
    public Future<List<Line>> lines(SqlConnection conn) {
        return conn.query(LINES.formatted(""))
                .mapping(MeetingStore::line)
                .execute()
                .map(rows -> rows.stream().toList());
    }

    /** Those of these meetings; one that there is not has none. */
    Future<List<Line>> lines(SqlConnection conn, Set<UUID> meetingIds) {
        return conn.preparedQuery(LINES.formatted("where meeting.id = any($1)"))
                .mapping(MeetingStore::line)
                .execute(Tuple.of(meetingIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static Line line(Row row) {
        return new Line(
                row.getUUID("id"),
                row.getString("body_id"),
                row.getString("name"),
                row.getLocalDateTime("start_at"),
                row.getString("place"),
                MeetingStatus.of(row.getString("status")),
                row.getInteger("open_items"),
                row.getInteger("open_done"),
                row.getInteger("closed_items"),
                row.getInteger("closed_done"),
                row.getInteger("sent_open") == null
                        ? null
                        : new Sent(row.getInteger("sent_open"), row.getInteger("sent_items")));
    }

    /** Whose a meeting is, and when. */
    public record When(UUID id, String bodyId, LocalDateTime start) {}

    public Future<Optional<When>> when(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select id, body_id, start_at from meeting where id = $1")
                .mapping(MeetingStore::when)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** The same body's last meeting before this one; empty when there is none, or its minutes are approved. */
    Future<Optional<When>> before(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select id, body_id, start_at from (
                            select last.* from meeting
                            join meeting last on last.body_id = meeting.body_id and last.start_at < meeting.start_at
                            where meeting.id = $1 and last.status <> 'cancelled'
                            order by last.start_at desc limit 1) as last
                        where status <> 'minutes_approved'""")
                .mapping(MeetingStore::when)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** The next-meeting list of the same body's meeting before this one; empty when there is none. */
    Future<List<NextItem>> nextItemsBefore(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select last.next_items::text as next_items_json from meeting
                        join meeting last on last.body_id = meeting.body_id and last.start_at < meeting.start_at
                        where meeting.id = $1 and last.status <> 'cancelled' order by last.start_at desc limit 1""")
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.size() == 0
                        ? List.of()
                        : Facts.NEXT_ITEMS.read(rows.iterator().next().getString("next_items_json")));
    }

    private static When when(Row row) {
        return new When(row.getUUID("id"), row.getString("body_id"), row.getLocalDateTime("start_at"));
    }

    Future<Optional<UUID>> withItem(SqlConnection conn, UUID itemId) {
        return items.meetingOf(conn, itemId);
    }

    /**
     * Takes the meeting away with everything in it, and keeps who did. The files of items that have moved on from it stay.
     *
     * @return false when there was a comment round on it: then it stays
     */
    Future<Boolean> delete(SqlConnection conn, UUID meetingId, Actor by, Instant at) {
        return conn.preparedQuery(
                        """
                        update attachment_file set meeting_id = item.meeting_id from item
                        where attachment_file.meeting_id = $1 and item.meeting_id <> $1 and item.attachments
                              @> jsonb_build_array(jsonb_build_object('id', attachment_file.attachment_id::text))""")
                .execute(Tuple.of(meetingId))
                .compose(ok -> conn.preparedQuery(
                                """
                                with gone as (
                                    delete from meeting where id = $1
                                        and not exists (select 1 from round where round.meeting_id = meeting.id)
                                    returning id, body_id, start_at)
                                insert into deleted_meeting (id, body_id, start_at, at, subject, by)
                                select id, body_id, start_at, $2, $3, $4 from gone""")
                        .execute(Tuple.of(meetingId, at.atOffset(ZoneOffset.UTC), by.subject(), by.name())))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Takes the meeting's lock for the rest of the transaction: every change of one meeting stands in one line. */
    public Future<Boolean> lock(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select 1 from meeting where id = $1 for update")
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.size() == 1);
    }

    /** The whole meeting, unfiltered: only {@link MeetingSight} may let any of it out. */
    public Future<Optional<MeetingSnapshot>> snapshot(SqlConnection conn, UUID meetingId) {
        return snapshots.whole(conn, List.of(meetingId)).map(found -> Optional.ofNullable(found.get(meetingId)));
    }

    /** The same without words, for commands and rights: every text is a handle alone. */
    public Future<Optional<MeetingSnapshot>> facts(SqlConnection conn, UUID meetingId) {
        return facts(conn, List.of(meetingId)).map(found -> Optional.ofNullable(found.get(meetingId)));
    }

    /** The facts of many meetings by their ids, all at one moment; of those that there are. */
    public Future<Map<UUID, MeetingSnapshot>> facts(SqlConnection conn, Collection<UUID> meetingIds) {
        return meetingIds.isEmpty() ? Future.succeededFuture(Map.of()) : snapshots.facts(conn, meetingIds);
    }
}
