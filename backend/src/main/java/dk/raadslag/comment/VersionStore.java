package dk.raadslag.comment;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
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

    /** The content of a draft, and which of its items were closed then. */
    record Kept(Draft draft, Set<UUID> closed) {}

    /**
     * The two newest drafts, the newest first.
     *
     * @param all true to include drafts that nobody who was asked might read when they were put into the round
     */
    Future<List<Kept>> newest(SqlConnection conn, UUID roundId, boolean all) {
        return conn.preparedQuery(
                        """
                        select content, closed_items from round_version where round_id = $1 and (shown or $2)
                        order by number desc limit 2""")
                .mapping(row -> new Kept(
                        Draft.read(row.getBuffer("content").getBytes()), Set.of(row.getArrayOfUUIDs("closed_items"))))
                .execute(Tuple.of(roundId, all))
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

    /** Stores the current draft of the meeting. Under the round's lock. */
    Future<Void> put(SqlConnection conn, UUID roundId, MeetingSnapshot meeting, String by, Instant at) {
        UUID[] closed =
                meeting.items().filter(Comments::isClosedTo).map(Item::id).toArray(UUID[]::new);
        boolean shown = meeting.status() == MeetingStatus.COMMENTING;
        return conn.preparedQuery(
                        """
                        insert into round_version (round_id, number, at, by, content, closed_items, shown)
                        select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from round_version where round_id = $1""")
                .execute(Tuple.of(
                        roundId,
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        Buffer.buffer(Draft.of(meeting).bytes()),
                        closed,
                        shown))
                .mapEmpty();
    }
}
