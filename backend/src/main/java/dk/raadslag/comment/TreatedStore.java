package dk.raadslag.comment;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code item_treated_by}. */
final class TreatedStore {
    /** An item and the meeting it stands in now. */
    record Where(UUID itemId, UUID meetingId) {}

    Future<Optional<Where>> by(SqlConnection conn, UUID itemId) {
        return list(
                        conn,
                        """
                        select item.id, meeting_id from item_treated_by join item on item.id = by_item_id
                        where item_id = $1""",
                        itemId)
                .map(found -> found.stream().findFirst());
    }

    Future<List<Where>> treats(SqlConnection conn, UUID itemId) {
        return list(
                conn,
                """
                select item.id, meeting_id from item_treated_by join item on item.id = item_id
                where by_item_id = $1 order by item.id""",
                itemId);
    }

    /** @param byItemId null for none */
    Future<Void> set(SqlConnection conn, UUID itemId, UUID byItemId) {
        if (byItemId == null) {
            return conn.preparedQuery("delete from item_treated_by where item_id = $1")
                    .execute(Tuple.of(itemId))
                    .mapEmpty();
        }
        return conn.preparedQuery(
                        """
                        insert into item_treated_by (item_id, by_item_id) values ($1, $2)
                        on conflict (item_id) do update set by_item_id = $2""")
                .execute(Tuple.of(itemId, byItemId))
                .mapEmpty();
    }

    private static Future<List<Where>> list(SqlConnection conn, String sql, UUID itemId) {
        return conn.preparedQuery(sql)
                .mapping(row -> new Where(row.getUUID("id"), row.getUUID("meeting_id")))
                .execute(Tuple.of(itemId))
                .map(rows -> rows.stream().toList());
    }
}
