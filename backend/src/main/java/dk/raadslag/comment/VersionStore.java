package dk.raadslag.comment;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** SQL of {@code round_version}. */
final class VersionStore {
    /** When the draft was put into the round, and by whom. */
    record Version(int number, Instant at, String by) {}

    Future<List<Version>> versions(SqlConnection conn, UUID roundId) {
        return conn.preparedQuery("select number, at, by from round_version where round_id = $1 order by number")
                .mapping(row -> new Version(
                        row.getInteger("number"), row.getOffsetDateTime("at").toInstant(), row.getString("by")))
                .execute(Tuple.of(roundId))
                .map(rows -> rows.stream().toList());
    }

    /** The two newest drafts, the newest first. */
    Future<List<Draft>> newest(SqlConnection conn, UUID roundId) {
        return conn.preparedQuery("select content from round_version where round_id = $1 order by number desc limit 2")
                .mapping(row -> Draft.read(row.getBuffer("content").getBytes()))
                .execute(Tuple.of(roundId))
                .map(rows -> rows.stream().toList());
    }

    /** Items by their ids, each as it was in the newest draft that has it. */
    Future<Map<UUID, Draft.Part>> lastOf(SqlConnection conn, UUID roundId, Set<UUID> itemIds) {
        if (itemIds.isEmpty()) return Future.succeededFuture(Map.of());
        return conn.preparedQuery("select content from round_version where round_id = $1 order by number")
                .mapping(row -> Draft.read(row.getBuffer("content").getBytes()))
                .execute(Tuple.of(roundId))
                .map(rows -> {
                    Map<UUID, Draft.Part> last = new HashMap<>();
                    for (Draft draft : rows) {
                        for (UUID itemId : itemIds) draft.item(itemId).ifPresent(part -> last.put(itemId, part));
                    }
                    return last;
                });
    }

    /** Under the round's lock. */
    Future<Void> put(SqlConnection conn, UUID roundId, Draft draft, String by, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into round_version (round_id, number, at, by, content)
                        select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from round_version where round_id = $1""")
                .execute(Tuple.of(roundId, at.atOffset(ZoneOffset.UTC), by, Buffer.buffer(draft.bytes())))
                .mapEmpty();
    }
}
