package dk.raadslag.comment;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
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

    /** The marks of several rounds: everybody's, and how far one person has read. */
    record Marks(Map<UUID, List<NoRemarks>> noRemarks, Map<UUID, Map<UUID, Long>> seen) {
        List<NoRemarks> noRemarks(UUID roundId) {
            return noRemarks.getOrDefault(roundId, List.of());
        }

        Map<UUID, Long> seen(UUID roundId) {
            return seen.getOrDefault(roundId, Map.of());
        }
    }

    Future<Marks> ofRounds(SqlConnection conn, List<UUID> roundIds, String subject) {
        return conn.preparedQuery(
                        """
                        select round_id, item_id, subject, null::bigint as seq from round_no_remarks
                        where round_id = any ($1)
                        union all
                        select round_id, item_id, null, seq from round_seen where round_id = any ($1) and subject = $2""")
                .execute(Tuple.of(roundIds.toArray(UUID[]::new), subject))
                .map(rows -> {
                    Marks marks = new Marks(new HashMap<>(), new HashMap<>());
                    for (Row row : rows) {
                        UUID roundId = row.getUUID("round_id");
                        UUID itemId = row.getUUID("item_id");
                        if (row.getLong("seq") == null) {
                            marks.noRemarks
                                    .computeIfAbsent(roundId, id -> new ArrayList<>())
                                    .add(new NoRemarks(itemId, row.getString("subject")));
                        } else {
                            marks.seen
                                    .computeIfAbsent(roundId, id -> new HashMap<>())
                                    .put(itemId, row.getLong("seq"));
                        }
                    }
                    return marks;
                });
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

    /** How far this person has read each item. */
    Future<Map<UUID, Long>> seen(SqlConnection conn, UUID roundId, String subject) {
        return conn.preparedQuery("select item_id, seq from round_seen where round_id = $1 and subject = $2")
                .execute(Tuple.of(roundId, subject))
                .map(rows -> {
                    Map<UUID, Long> seen = new HashMap<>();
                    rows.forEach(row -> seen.put(row.getUUID("item_id"), row.getLong("seq")));
                    return seen;
                });
    }

    /** A late mark does not turn read comments into unread ones. */
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
