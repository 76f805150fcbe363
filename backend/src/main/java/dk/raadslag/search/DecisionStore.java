package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** SQL of decisions: the newest meeting first, in it the order of the agenda; for a feed the last sent first. */
final class DecisionStore {
    private static final String FOUND =
            """
            select r.key, r.meeting_id, r.body_id, body.name, r.start_at, r.kind, r.item_id, r.part_id, r.number,
                   r.title, r.closed, r.outcome, r.words, r.sent_at, null::int as page, r.place
            from search_row r join body on body.id = r.body_id
            where r.kind = 'decision' and r.outcome is not null and r.lexemes is not null
                and %s and %s and %s
            order by %s desc, r.meeting_id, r.place, r.item_id limit $12""";

    private static final String ANY = "$1::text is null";
    private static final String BEHIND =
            """
            ($13::timestamp is null or r.start_at <= $13
                and (r.start_at < $13 or (r.meeting_id, r.place, r.item_id) > ($14::uuid, $15::text, $16::uuid)))""";

    private static final String ALL = FOUND.formatted(ANY, SearchStore.VISIBLE, BEHIND, "r.start_at");
    private static final String WITH_WORDS =
            FOUND.formatted(SearchStore.BY_WORDS, SearchStore.VISIBLE, BEHIND, SearchStore.BY_WORDS_ORDER);

    private static final String SENT = "r.sent_at is not null";
    private static final String ALL_SENT = FOUND.formatted(ANY, SearchStore.VISIBLE, SENT, "r.sent_at");
    private static final String SENT_WITH_WORDS =
            FOUND.formatted(SearchStore.BY_WORDS, SearchStore.VISIBLE, SENT, "(r.sent_at + interval '0')");

    /** Behind which a page begins. */
    record After(LocalDateTime start, UUID meeting, String place, UUID item) {
        static final After NOTHING = new After(null, null, null, null);
    }

    /** @param query as PostgreSQL reads it; null for all */
    Future<List<Hit>> page(SqlConnection conn, String query, Looking looking, Filter filter, After after, int limit) {
        Tuple values = SearchStore.values(query, looking, filter)
                .addValue(limit)
                .addValue(after.start())
                .addValue(after.meeting())
                .addValue(after.place())
                .addValue(after.item());
        return hits(conn, query == null ? ALL : WITH_WORDS, values);
    }

    /** Those whose minutes were sent out, the last sent first. @param query as for a page */
    Future<List<Hit>> sent(SqlConnection conn, String query, Looking looking, Filter filter, int limit) {
        Tuple values = SearchStore.values(query, looking, filter).addValue(limit);
        return hits(conn, query == null ? ALL_SENT : SENT_WITH_WORDS, values);
    }

    private static Future<List<Hit>> hits(SqlConnection conn, String statement, Tuple values) {
        return conn.preparedQuery(statement)
                .mapping(SearchStore::hit)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }
}
