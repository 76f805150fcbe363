package dk.raadslag.minutes;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** SQL that finds who wrote in the decisions of finished items. */
final class CorrectionStore {
    /**
     * What one person wrote in a decision since its item was done.
     *
     * @param at when the last of it was written
     * @param told up to when followers were told; null before the first time
     */
    record Written(UUID meetingId, UUID itemId, String subject, String by, Instant at, Instant told) {}

    /** Empty when the text is not a decision, or its item is not done. */
    Future<List<Written>> written(SqlConnection conn, UUID textId) {
        return conn.preparedQuery(
                        """
                        with decided as (
                            select item.*, coalesce((stretches->-1->>'closed')::timestamptz, 'epoch') as done_at
                            from text join item on item.id = text.item_id
                            where text.id = $1 and text.field = 'decision' and item.status = 'done')
                        select decided.meeting_id, decided.id, written.*,
                               (select max((one->>'at')::timestamptz) from jsonb_array_elements(corrections) as one
                                where one->>'by' = written.by and (one->>'at')::timestamptz >= done_at) as told
                        from decided, lateral (
                            select subject, by, max(at) as at from text_log
                            where text_id = $1 and at > done_at and by <> '' group by subject, by) as written
                        order by written.at""")
                .mapping(row -> new Written(
                        row.getUUID("meeting_id"),
                        row.getUUID("id"),
                        row.getString("subject"),
                        row.getString("by"),
                        instant(row, "at"),
                        instant(row, "told")))
                .execute(Tuple.of(textId))
                .map(rows -> rows.stream().toList());
    }

    /** Decisions that somebody wrote in after their items were done, in meetings whose minutes are not sent. */
    Future<List<UUID>> toLookAt(SqlConnection conn) {
        return conn.query(
                        """
                        select text.id from text
                        join item on item.id = text.item_id join meeting on meeting.id = item.meeting_id
                        where text.field = 'decision' and item.status = 'done' and meeting.status in ('live', 'ended')
                              and exists (select 1 from text_log where text_id = text.id
                                          and at > (item.stretches->-1->>'closed')::timestamptz)""")
                .mapping(row -> row.getUUID("id"))
                .execute()
                .map(rows -> rows.stream().toList());
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
