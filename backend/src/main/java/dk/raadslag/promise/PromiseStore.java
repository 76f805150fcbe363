package dk.raadslag.promise;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** SQL of {@code dismissed_promise}, and of what was planned because of an item. */
final class PromiseStore {
    /** What stands somewhere already because of an item: words of a planned item, or a sentence that was dismissed. */
    record Noted(UUID itemId, String words, boolean isDismissed) {}

    /** Of all items of a meeting. */
    Future<List<Noted>> ofMeeting(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select source_item_id as item_id, concat_ws(E'\\n', title, note) as words, false as dismissed
                        from planned_item
                        where not dropped and source_item_id in (select id from item where meeting_id = $1)
                        union all
                        select item_id, words, true from dismissed_promise
                        where item_id in (select id from item where meeting_id = $1)""")
                .mapping(row -> new Noted(row.getUUID("item_id"), row.getString("words"), row.getBoolean("dismissed")))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().toList());
    }

    Future<Void> dismiss(SqlConnection conn, UUID itemId, String words, String by) {
        return conn.preparedQuery(
                        """
                        insert into dismissed_promise (item_id, words, dismissed_by) values ($1, $2, $3)
                        on conflict do nothing""")
                .execute(Tuple.of(itemId, words, by))
                .mapEmpty();
    }

    Future<Void> takeBack(SqlConnection conn, UUID itemId, String words) {
        return conn.preparedQuery("delete from dismissed_promise where item_id = $1 and words = $2")
                .execute(Tuple.of(itemId, words))
                .mapEmpty();
    }
}
