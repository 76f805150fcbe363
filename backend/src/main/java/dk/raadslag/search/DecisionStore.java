package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** SQL of the register of decisions: the newest meeting first, in it the order of the agenda. */
final class DecisionStore {
    private static final String PAGE =
            """
            select r.key, r.meeting_id, r.body_id, body.name, r.start_at, r.kind, r.item_id, r.part_id, r.number,
                   r.title, r.closed, r.outcome, r.words, null::int as page, r.place
            from search_row r join body on body.id = r.body_id
            where r.kind = 'decision' and r.outcome is not null and r.lexemes is not null
                and %s and %s
                and ($12::timestamp is null or r.start_at <= $12
                    and (r.start_at < $12 or (r.meeting_id, r.place) > ($13::uuid, $14::text)))
            order by %s desc, r.meeting_id, r.place limit $15""";

    private static final String ALL = PAGE.formatted("$1::text is null", SearchStore.VISIBLE, "r.start_at");
    private static final String WITH_WORDS =
            PAGE.formatted(SearchStore.BY_WORDS, SearchStore.VISIBLE, SearchStore.BY_WORDS_ORDER);

    /** Behind which a page begins. */
    record After(LocalDateTime start, UUID meeting, String place) {
        static final After NOTHING = new After(null, null, null);
    }

    /** @param query as PostgreSQL reads it; null for all */
    Future<List<Hit>> page(SqlConnection conn, String query, Looking looking, Filter filter, After after, int limit) {
        Tuple values = SearchStore.values(query, looking, filter)
                .addValue(after.start())
                .addValue(after.meeting())
                .addValue(after.place())
                .addValue(limit);
        return conn.preparedQuery(query == null ? ALL : WITH_WORDS)
                .mapping(SearchStore::hit)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }
}
