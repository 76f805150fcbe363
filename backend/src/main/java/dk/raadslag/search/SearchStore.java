package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;

/** SQL that finds rows, each for the class of viewers that asks. */
final class SearchStore {
    /** Of more rows, and of more papers, the newest are looked at; nobody reads through so many. */
    static final int MOST = 500;

    /** Of so many pages of a paper that have the words, the first ones, it is told by the best: long ones hide none. */
    private static final int MOST_PAGES = 5;

    /** {@code r} is a row. What is due, or was written in since it got its words, is found by nobody. */
    static final String VISIBLE =
            """
            (r.seen & coalesce(
                case when r.meeting_id in (select meeting_id from search_called where subject = $6)
                    then ($5::int[])[array_position($4::text[], r.body_id)] end,
                ($3::int[])[array_position($2::text[], r.body_id)], $7)) <> 0
            and r.meeting_id not in (select meeting_id from search_due)
            and not r.texts && array(select text_id from search_stale)
            and ($8::text is null or r.body_id = $8)
            and ($9::int is null or r.start_at >= make_date($9, 1, 1) and r.start_at < make_date($9 + 1, 1, 1))
            and ($10::text is null or r.outcome = $10)
            and ($11::uuid is null or r.meeting_id = $11)""";

    private static final String KINDS = " and (cardinality($12::text[]) = 0 or r.kind = any ($12::text[])) ";

    /** What {@code %3} and {@code %4} are is said below; {@code %5} is how many pages of a paper are looked at. */
    private static final String FOUND =
            """
            with asked as (select $1::text::tsquery as q),
                 words as (
                     select r.id, null::int as page, null::int as part, r.start_at, r.lexemes
                     from search_row r where %3$s and %1$s %2$s
                     order by %4$s desc limit $13),
                 papers as (
                     select r.id, r.sha256, r.start_at from search_row r
                     where r.kind = 'paper' and r.lexemes is not null and r.sha256 in (
                         select sha256 from search_page where lexemes @@ $1::text::tsquery) and %1$s %2$s
                     order by r.start_at desc limit $13),
                 pages as (
                     select papers.id, p.page, p.part, papers.start_at, p.lexemes
                     from papers cross join lateral (
                         select page, part, lexemes from search_page
                         where sha256 = papers.sha256 and ts_match_vq(lexemes, $1::text::tsquery)
                         order by page, part limit %5$d) as p),
                 ranked as (
                     select id, page, part, start_at,
                            ts_rank('{0.1, 0.2, 0.4, 1.0}', lexemes, q, 1)
                                / (1 + greatest(0, extract(epoch from now() - start_at)) / 94608000) as rank
                     from (select * from words union all select * from pages) as found cross join asked),
                 best as (
                     select distinct on (matter) ranked.* from ranked join search_row using (id)
                     cross join lateral (select case when kind in ('case', 'decision') then item_id::text || meeting_id
                         else coalesce(part_id, meeting_id)::text || meeting_id end as matter) as matters
                     order by matter, rank desc, page)
            select r.key, r.meeting_id, r.body_id, body.name, r.start_at, r.kind, r.item_id, r.part_id, r.number,
                   r.place, r.title, r.closed, r.outcome, coalesce(p.words, r.words) as words, r.sent_at,
                   best.page, total,
                   (select count(*) from words) >= $13 or (select count(*) from papers) >= $13 as more
            from (select *, count(*) over () as total
                  from best order by rank desc, start_at desc, id limit $14 offset $15) as best
            join search_row r on r.id = best.id join body on body.id = r.body_id
            left join search_page p on p.sha256 = r.sha256 and p.page = best.page and p.part = best.part
            order by best.rank desc, best.start_at desc, best.id""";

    /** By the index of words, which gives all rows at once, the rare ones: no index by date can be taken instead. */
    static final String BY_WORDS = "r.lexemes @@ $1::text::tsquery";

    static final String BY_WORDS_ORDER = "(r.start_at + interval '0')";

    private static final String RARE = FOUND.formatted(VISIBLE, KINDS, BY_WORDS, BY_WORDS_ORDER, MOST_PAGES);

    /** By date, the newest first, until there are enough: no index of words can be taken for a function. */
    private static final String USUAL =
            FOUND.formatted(VISIBLE, KINDS, "ts_match_vq(r.lexemes, $1::text::tsquery)", "r.start_at", MOST_PAGES);

    /** Of this share of all rows it is quicker to look through the newest than to fetch all. */
    private static final double USUAL_SHARE = 0.05;

    /** @param more there are more rows, or more papers, than were looked at */
    record Found(List<Hit> hits, int total, boolean more) {
        static final Found NOTHING = new Found(List.of(), 0, false);
    }

    /**
     * @param query as PostgreSQL reads it
     * @param share of all rows that have the words, about
     */
    Future<Found> found(
            SqlConnection conn, String query, double share, Looking looking, Filter filter, int limit, int offset) {
        Tuple values = values(query, looking, filter)
                .addValue(filter.kinds().stream().map(Kind::code).toArray(String[]::new))
                .addValue(MOST)
                .addValue(limit)
                .addValue(offset);
        return conn.preparedQuery(share > USUAL_SHARE ? USUAL : RARE)
                .execute(values)
                .map(found -> {
                    if (found.size() == 0) return Found.NOTHING;
                    Row first = found.iterator().next();
                    return new Found(
                            found.stream().map(SearchStore::hit).toList(),
                            first.getInteger("total"),
                            first.getBoolean("more"));
                });
    }

    /** The first eleven parameters, which {@link #VISIBLE} asks for. */
    static Tuple values(String query, Looking looking, Filter filter) {
        return Tuple.tuple()
                .addValue(query)
                .addValue(looking.bodies())
                .addValue(looking.bits())
                .addValue(looking.calledBodies())
                .addValue(looking.calledBits())
                .addValue(looking.subject())
                .addValue(looking.otherwise())
                .addValue(filter.body())
                .addValue(filter.year())
                .addValue(filter.outcome())
                .addValue(filter.meeting());
    }

    static Hit hit(Row row) {
        OffsetDateTime sent = row.getOffsetDateTime("sent_at");
        return new Hit(
                row.getUUID("key"),
                row.getUUID("meeting_id"),
                row.getString("body_id"),
                row.getString("name"),
                row.getLocalDateTime("start_at"),
                Kind.of(row.getString("kind")),
                row.getUUID("item_id"),
                row.getUUID("part_id"),
                row.getString("number"),
                row.getString("place"),
                row.getString("title"),
                row.getBoolean("closed"),
                row.getString("outcome"),
                row.getString("words"),
                sent == null ? null : sent.toInstant(),
                row.getInteger("page"));
    }
}
