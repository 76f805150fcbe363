package dk.raadslag.comment;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SQL of {@code round_no_remarks} and {@code round_seen}: what people marked on the items of a round. */
final class MarkStore {
    /** Somebody has no remarks on an item. */
    record NoRemarks(UUID itemId, String subject) {}

    Future<List<NoRemarks>> noRemarks(SqlConnection conn, UUID roundId) {
        return conn.preparedQuery("select item_id, subject from round_no_remarks where round_id = $1")
                .mapping(row -> new NoRemarks(row.getUUID("item_id"), row.getString("subject")))
                .execute(Tuple.of(roundId))
                .map(rows -> rows.stream().toList());
    }

    Future<Void> mark(SqlConnection conn, UUID roundId, List<UUID> items, String subject) {
        return conn.preparedQuery(
                        """
                        insert into round_no_remarks (round_id, item_id, subject)
                        select $1, item, $3 from unnest($2::uuid[]) as item on conflict do nothing""")
                .execute(Tuple.of(roundId, items.toArray(UUID[]::new), subject))
                .mapEmpty();
    }

    Future<Void> unmark(SqlConnection conn, UUID roundId, List<UUID> items, String subject) {
        return conn.preparedQuery(
                        "delete from round_no_remarks where round_id = $1 and item_id = any ($2) and subject = $3")
                .execute(Tuple.of(roundId, items.toArray(UUID[]::new), subject))
                .mapEmpty();
    }

    /** How far this person has seen each item. */
    Future<Map<UUID, Long>> seen(SqlConnection conn, UUID roundId, String subject) {
        return conn.preparedQuery("select item_id, seq from round_seen where round_id = $1 and subject = $2")
                .execute(Tuple.of(roundId, subject))
                .map(rows -> {
                    Map<UUID, Long> seen = new HashMap<>();
                    rows.forEach(row -> seen.put(row.getUUID("item_id"), row.getLong("seq")));
                    return seen;
                });
    }

    /** What was seen once is not unseen by a mark that comes late. */
    Future<Void> setSeen(SqlConnection conn, UUID roundId, UUID itemId, String subject, long seq) {
        return conn.preparedQuery(
                        """
                        insert into round_seen (round_id, item_id, subject, seq) values ($1, $2, $3, $4)
                        on conflict (round_id, item_id, subject)
                        do update set seq = greatest(round_seen.seq, excluded.seq)""")
                .execute(Tuple.of(roundId, itemId, subject, seq))
                .mapEmpty();
    }
}
