package dk.raadslag.matter;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code matter}, and of which items are in which. */
final class MatterStore {
    private static final String MATTERS =
            """
            select matter.id, matter.body_id, body.region, matter.title, matter.case_number, matter.officer,
                   matter.closed, matter.ended, matter.parent_id, coalesce(source.closed, false) as source_closed,
                   matter.version, matter.changed_by
            from matter join body on body.id = matter.body_id
            left join item source on source.id = source_item_id
            where\s""";

    private static final String IN_ORDER = " order by matter.created_at, matter.id";

    /** An item that is in a matter, and a meeting in which somebody reads it. */
    record Linked(UUID matterId, UUID itemId, UUID meetingId) {}

    Future<List<Matter>> ofRegion(SqlConnection conn, String region) {
        return all(conn, "body.region = $1" + IN_ORDER, Tuple.of(region));
    }

    /** A matter with that it is a part of, and its own parts. */
    Future<List<Matter>> family(SqlConnection conn, UUID id) {
        return all(
                conn,
                """
                matter.id = $1 or matter.parent_id = $1 or matter.id = (select parent_id from matter where id = $1)"""
                        + IN_ORDER,
                Tuple.of(id));
    }

    /** The matter that an item is in. */
    Future<Optional<Matter>> ofItem(SqlConnection conn, UUID itemId) {
        return all(conn, "matter.id = (select matter_id from matter_item where item_id = $1)", Tuple.of(itemId))
                .map(found -> found.stream().findFirst());
    }

    Future<Optional<Matter>> get(SqlConnection conn, UUID id) {
        return all(conn, "matter.id = $1", Tuple.of(id))
                .map(found -> found.stream().findFirst());
    }

    /** The same; nobody else changes it until the commit. */
    Future<Optional<Matter>> lock(SqlConnection conn, UUID id) {
        return all(conn, "matter.id = $1 for update of matter", Tuple.of(id))
                .map(found -> found.stream().findFirst());
    }

    private static Future<List<Matter>> all(SqlConnection conn, String where, Tuple values) {
        return conn.preparedQuery(MATTERS + where)
                .mapping(MatterStore::matter)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }

    /**
     * The items of these matters that stand on an agenda, then those that have left one while it is revised: others
     * read it as it was sent.
     */
    Future<List<Linked>> items(SqlConnection conn, Collection<UUID> matterIds) {
        return conn.preparedQuery(
                        """
                        select matter_id, item_id, meeting_id, true as stands
                        from matter_item join item on item.id = item_id where matter_id = any($1)
                        union all
                        select matter_id, item_id, meeting.id, false
                        from matter_item join meeting on sent is not null and has_item(sent, item_id)
                        where matter_id = any($1) and not exists (
                            select from item where item.id = matter_item.item_id and item.meeting_id = meeting.id)
                        order by stands desc""")
                .mapping(row -> new Linked(row.getUUID("matter_id"), row.getUUID("item_id"), row.getUUID("meeting_id")))
                .execute(Tuple.of(matterIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** The meetings in which somebody may read an item: where it stands, and those that it has left unsent. */
    Future<List<UUID>> meetingsWith(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery(
                        """
                        select meeting_id from item where id = $1
                        union select id from meeting where sent is not null and has_item(sent, $1)""")
                .mapping(row -> row.getUUID("meeting_id"))
                .execute(Tuple.of(itemId))
                .map(rows -> rows.stream().toList());
    }

    /** @param sourceItemId the item that it is made from, or null */
    Future<Void> insert(SqlConnection conn, Matter matter, UUID sourceItemId) {
        return conn.preparedQuery(
                        """
                        insert into matter (id, body_id, title, case_number, officer, closed, parent_id,
                                            source_item_id, changed_by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""")
                .execute(Tuple.of(matter.id(), matter.bodyId(), matter.title(), matter.caseNumber(), matter.officer())
                        .addValue(matter.closed())
                        .addValue(matter.parentId())
                        .addValue(sourceItemId)
                        .addValue(matter.changedBy()))
                .mapEmpty();
    }

    /** @return its version then */
    Future<Long> update(SqlConnection conn, Matter matter) {
        return conn.preparedQuery(
                        """
                        update matter
                        set title = $2, case_number = $3, officer = $4, closed = $5, ended = $6, parent_id = $7,
                            changed_by = $8, changed_at = now(), version = version + 1
                        where id = $1 returning version""")
                .mapping(row -> row.getLong("version"))
                .execute(Tuple.of(matter.id(), matter.title(), matter.caseNumber(), matter.officer())
                        .addValue(matter.closed())
                        .addValue(matter.ended())
                        .addValue(matter.parentId())
                        .addValue(matter.changedBy()))
                .map(rows -> rows.iterator().next());
    }

    /** Puts an item into a matter, and out of the one that it was in. */
    Future<Void> link(SqlConnection conn, UUID itemId, UUID matterId, String by) {
        return conn.preparedQuery(
                        """
                        insert into matter_item (item_id, matter_id, linked_by) values ($1, $2, $3)
                        on conflict (item_id) do update
                        set matter_id = excluded.matter_id, linked_at = now(), linked_by = excluded.linked_by
                        where matter_item.matter_id <> excluded.matter_id""")
                .execute(Tuple.of(itemId, matterId, by))
                .mapEmpty();
    }

    Future<Void> unlink(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery("delete from matter_item where item_id = $1")
                .execute(Tuple.of(itemId))
                .mapEmpty();
    }

    private static Matter matter(Row row) {
        return new Matter(
                row.getUUID("id"),
                row.getString("body_id"),
                row.getString("region"),
                row.getString("title"),
                row.getString("case_number"),
                row.getString("officer"),
                row.getBoolean("closed"),
                row.getBoolean("ended"),
                row.getUUID("parent_id"),
                row.getBoolean("source_closed"),
                row.getLong("version"),
                row.getString("changed_by"));
    }
}
