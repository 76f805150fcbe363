package dk.raadslag.planned;

import dk.raadslag.model.DateColumns;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.planned.PlannedItem.Source;
import dk.raadslag.planned.PlannedItem.Target;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * SQL of {@code planned_item}. Which meeting a planned item is for, and whether it has become an item, is found out
 * when it is read: so a meeting that is moved, cancelled or deleted, and an item that is removed, need nothing more.
 */
final class PlannedStore {
    private static final String ITEMS =
            """
            select planned_item.id, planned_item.body_id, planned_item.title, planned_item.note,
                   planned_item.closed or coalesce(item.closed, false) as closed, internal, kind, value, part,
                   planned_item.meeting_id as planned_for, gone.start_at as gone_start, listed_by, dropped,
                   planned_item.version, changed_by,
                   coalesce(planned_item.matter_id, source_matter.matter_id) as matter_id,
                   exists (select from matter left join item origin on origin.id = matter.source_item_id
                           where matter.id = planned_item.matter_id
                           and (matter.closed or origin.closed)) as matter_closed,
                   item.id as item_id,
                   item.id is not null and not coalesce(has_item(target.sent, item.id), true) as unsent,
                   planned_item.item_id is not null and exists (
                       select from meeting revised
                       where revised.sent is not null and has_item(revised.sent, planned_item.item_id)
                       and revised.id is distinct from item.meeting_id) as sent_still,
                   source.id as source_id,
                   source.meeting_id as source_meeting, source.number as source_number,
                   held.start_at as source_start, source.closed as source_closed,
                   (select source.case_number from item other where other.meeting_id = source.meeting_id
                    having count(other.case_number) < 2 or count(distinct other.case_number) > 1) as case_number,
                   source.case_officers, target.id as target_id, target.body_id as target_body,
                   target.start_at as target_start, target.status as target_status
            from planned_item
            left join meeting listing on listing.id = listed_by
            left join item on item.id = item_id and exists (
                select 1 from meeting where meeting.id = item.meeting_id and status <> 'cancelled')
            left join item source on source.id = source_item_id
            left join matter_item source_matter on source_matter.item_id = source_item_id
            left join meeting held on held.id = source.meeting_id
            left join deleted_meeting gone on gone.id = planned_item.meeting_id
            left join lateral (
                select id from meeting
                where (kind = 'next' or kind = 'day' and follow_up_id is not null)
                      and body_id = planned_item.body_id and status <> 'cancelled'
                      and case when kind = 'day' then start_at >= value::timestamp
                               else start_at > coalesce(listing.start_at, after) end
                order by start_at limit 1) as following on true
            left join meeting target
                on target.id = coalesce(item.meeting_id, planned_item.meeting_id, following.id)
            where\s""";

    private static final String IN_ORDER = " order by planned_item.position, created_at, planned_item.id";

    /** A meeting that something can be planned for. */
    record Coming(UUID id, String bodyId, LocalDateTime start, MeetingStatus status) {}

    /** Those of these bodies; of the dropped ones those of the last thirty days. */
    Future<List<PlannedItem>> ofBodies(SqlConnection conn, List<String> bodyIds) {
        return conn.preparedQuery(ITEMS
                        + """
                        planned_item.body_id = any($1) and (not dropped or changed_at > now() - interval '30 days')"""
                        + IN_ORDER)
                .mapping(PlannedStore::item)
                .execute(Tuple.of(bodyIds.toArray(String[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** Those that are stations of these matters. */
    Future<List<PlannedItem>> ofMatters(SqlConnection conn, Collection<UUID> matterIds) {
        return conn.preparedQuery(ITEMS
                        + """
                        (planned_item.matter_id = any($1)
                            or planned_item.matter_id is null and source_matter.matter_id = any($1))
                        and not dropped"""
                        + IN_ORDER)
                .mapping(PlannedStore::item)
                .execute(Tuple.of(matterIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** Those that are for this meeting and have not become items yet; nobody else changes them until the commit. */
    Future<List<PlannedItem>> waitingFor(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(ITEMS
                        + """
                        planned_item.body_id = (select body_id from meeting where id = $1) and not dropped
                            and item.id is null and target.id = $1"""
                        + IN_ORDER + " for update of planned_item")
                .mapping(PlannedStore::item)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().toList());
    }

    Future<Optional<PlannedItem>> get(SqlConnection conn, UUID id) {
        return one(conn, id, "");
    }

    /** The same; nobody else changes it until the commit. */
    Future<Optional<PlannedItem>> lock(SqlConnection conn, UUID id) {
        return one(conn, id, " for update of planned_item");
    }

    private static Future<Optional<PlannedItem>> one(SqlConnection conn, UUID id, String locking) {
        return conn.preparedQuery(ITEMS + "planned_item.id = $1" + locking)
                .mapping(PlannedStore::item)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    /** The meetings of these bodies from this day on, without those that are cancelled. */
    Future<List<Coming>> coming(SqlConnection conn, List<String> bodyIds, LocalDate from) {
        return conn.preparedQuery(
                        """
                        select id, body_id, start_at, status from meeting
                        where body_id = any($1) and start_at >= $2 and status <> 'cancelled'
                        order by start_at, body_id desc, id""")
                .mapping(PlannedStore::coming)
                .execute(Tuple.of(bodyIds.toArray(String[]::new), from.atStartOfDay()))
                .map(rows -> rows.stream().toList());
    }

    Future<Optional<Coming>> meeting(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select id, body_id, start_at, status from meeting where id = $1")
                .mapping(PlannedStore::coming)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** Whether an item is closed; empty when it stands in another meeting, or nowhere. */
    Future<Optional<Boolean>> isClosed(SqlConnection conn, UUID meetingId, UUID itemId) {
        return conn.preparedQuery("select closed from item where id = $1 and meeting_id = $2")
                .mapping(row -> row.getBoolean("closed"))
                .execute(Tuple.of(itemId, meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** @param after Danish local time: "next" is the first meeting after it */
    Future<Void> insert(SqlConnection conn, PlannedItem item, UUID sourceItemId, LocalDateTime after) {
        DateColumns date = DateColumns.of(item.planned());
        return conn.preparedQuery(
                        """
                        insert into planned_item (id, body_id, title, note, closed, internal, kind, value, part,
                                                  meeting_id, after, source_item_id, changed_by, matter_id)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)""")
                .execute(Tuple.of(item.id(), item.bodyId(), item.title(), item.note(), item.closed(), item.internal())
                        .addValue(date.kind())
                        .addValue(date.value())
                        .addValue(date.part())
                        .addValue(date.meetingId())
                        .addValue(after)
                        .addValue(sourceItemId)
                        .addValue(item.changedBy())
                        .addValue(item.matterId()))
                .mapEmpty();
    }

    /** What its words are and who may know of it. */
    Future<Long> describe(SqlConnection conn, PlannedItem item) {
        return version(
                conn,
                """
                update planned_item
                set title = $2, note = $3, closed = $4, internal = $5, changed_by = $6, changed_at = now(),
                    version = version + 1
                where id = $1 returning version""",
                Tuple.of(item.id(), item.title(), item.note(), item.closed(), item.internal(), item.changedBy()));
    }

    /** When it is, and of which body; it is on no list any more, and an item of a cancelled meeting is forgotten. */
    Future<Long> move(SqlConnection conn, PlannedItem item, LocalDateTime after) {
        DateColumns date = DateColumns.of(item.planned());
        return version(
                conn,
                """
                update planned_item
                set body_id = $2, kind = $3, value = $4, part = $5, meeting_id = $6, after = $7, changed_by = $8,
                    listed_by = null, item_id = null, changed_at = now(), version = version + 1
                where id = $1 returning version""",
                Tuple.of(item.id(), item.bodyId(), date.kind(), date.value(), date.part(), date.meetingId())
                        .addValue(after)
                        .addValue(item.changedBy()));
    }

    /** It is on no list any more. */
    Future<Long> drop(SqlConnection conn, UUID id, boolean dropped, String by) {
        return version(
                conn,
                """
                update planned_item
                set dropped = $2, listed_by = null, changed_by = $3, changed_at = now(), version = version + 1
                where id = $1 returning version""",
                Tuple.of(id, dropped, by));
    }

    /** Planned items have become these items. */
    Future<Void> drafted(SqlConnection conn, Map<UUID, UUID> itemIds, String by) {
        List<Tuple> rows = itemIds.entrySet().stream()
                .map(each -> Tuple.of(each.getKey(), each.getValue(), by))
                .toList();
        if (rows.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery(
                        """
                        update planned_item
                        set item_id = $2, changed_by = $3, changed_at = now(), version = version + 1
                        where id = $1""")
                .executeBatch(rows)
                .mapEmpty();
    }

    private static Future<Long> version(SqlConnection conn, String update, Tuple values) {
        return conn.preparedQuery(update)
                .mapping(row -> row.getLong("version"))
                .execute(values)
                .map(rows -> rows.iterator().next());
    }

    private static Coming coming(Row row) {
        return new Coming(
                row.getUUID("id"),
                row.getString("body_id"),
                row.getLocalDateTime("start_at"),
                MeetingStatus.of(row.getString("status")));
    }

    private static PlannedItem item(Row row) {
        return new PlannedItem(
                row.getUUID("id"),
                row.getString("body_id"),
                row.getString("title"),
                row.getString("note"),
                row.getBoolean("closed"),
                row.getBoolean("internal"),
                date(row),
                row.getUUID("listed_by"),
                row.getUUID("source_id") == null ? null : source(row),
                row.getUUID("item_id"),
                row.getUUID("target_id") == null ? null : target(row),
                row.getBoolean("dropped"),
                row.getLong("version"),
                row.getString("changed_by"),
                row.getUUID("matter_id"),
                row.getBoolean("matter_closed"),
                row.getBoolean("unsent"),
                row.getBoolean("sent_still"));
    }

    private static FuzzyDate date(Row row) {
        LocalDateTime gone = row.getLocalDateTime("gone_start");
        if (gone != null) return new FuzzyDate.Day(gone.toLocalDate());
        return new DateColumns(
                        row.getString("kind"),
                        row.getString("value"),
                        row.getString("part"),
                        row.getUUID("planned_for"))
                .date();
    }

    private static Source source(Row row) {
        return new Source(
                row.getUUID("source_meeting"),
                row.getUUID("source_id"),
                row.getString("source_number"),
                row.getLocalDateTime("source_start"),
                row.getBoolean("source_closed"),
                row.getString("case_number"),
                List.of(row.getArrayOfStrings("case_officers")));
    }

    private static Target target(Row row) {
        return new Target(
                row.getUUID("target_id"),
                row.getString("target_body"),
                row.getLocalDateTime("target_start"),
                MeetingStatus.of(row.getString("target_status")));
    }
}
