package dk.raadslag.inquiry;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of the approvals that follow a commitment. */
final class FollowerStore {
    private static final String OF =
            """
            select follows, inquiry.id, question, last_day, visible, closed_at, external_id, choice
            from inquiry left join (
                select distinct on (inquiry_id, external_id) inquiry_id, external_id, choice from inquiry_answer
                where inquiry_id in (select id from inquiry where follows = any($1))
                order by inquiry_id, external_id, id desc) newest
                on newest.inquiry_id = inquiry.id and choice is not null
            where follows = any($1) order by opened_at, inquiry.id""";

    private FollowerStore() {}

    /** Those of these, by what they follow, in the order in which they were opened. */
    static Future<Map<UUID, List<Follower>>> of(SqlConnection conn, Tuple ids) {
        return conn.preparedQuery(OF).execute(ids).map(rows -> {
            Map<UUID, Follower> byId = new LinkedHashMap<>();
            Map<UUID, UUID> follows = new LinkedHashMap<>();
            for (Row row : rows) {
                Follower one = byId.computeIfAbsent(row.getUUID("id"), id -> follower(id, row));
                follows.put(one.id(), row.getUUID("follows"));
                if (row.getUUID("external_id") != null)
                    one.choices().put(row.getUUID("external_id"), row.getString("choice"));
            }
            return byId.values().stream().collect(Collectors.groupingBy(one -> follows.get(one.id())));
        });
    }

    private static Follower follower(UUID id, Row row) {
        return new Follower(
                id,
                row.getString("question"),
                row.getLocalDate("last_day"),
                Visible.of(row.getString("visible")),
                InquiryStore.instant(row, "closed_at"),
                new LinkedHashMap<>());
    }
}
