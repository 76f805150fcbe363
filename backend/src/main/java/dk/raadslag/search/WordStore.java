package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** SQL that puts the words of rows and papers together; {@link LearningStore} learns which words there are. */
final class WordStore {
    /** Meetings with something to do, in any order, so that one that fails holds back no other. */
    Future<List<UUID>> due(SqlConnection conn, Collection<UUID> but, int most) {
        return conn.preparedQuery(
                        """
                        select meeting_id from (
                            select meeting_id from search_due
                            union select meeting_id from search_row where lexemes is null
                            union select text.meeting_id from search_stale join text on text.id = text_id
                            where not exists (
                                select from search_row as made where made.meeting_id = text.meeting_id
                                    and made.texts @> array[text_id] and made.made_at > now() - interval '2 seconds'))
                            as due
                        where meeting_id <> all ($1::uuid[]) order by random() limit $2""")
                .mapping(row -> row.getUUID("meeting_id"))
                .execute(Tuple.tuple().addValue(but.toArray(UUID[]::new)).addValue(most))
                .map(rows -> rows.stream().toList());
    }

    Future<Boolean> isDue(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select 1 from search_due where meeting_id = $1")
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.size() > 0);
    }

    /** A row whose words are to be put together. */
    record Unmade(long id, Kind kind, String title, String told, String outcome, Set<UUID> texts) {}

    /**
     * Those of a meeting. Waits for nobody: a row that somebody is changing comes next time. It is taken before the
     * texts, which a change of the meeting takes before the rows.
     */
    Future<List<Unmade>> unmade(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select id, kind, title, told, outcome, texts from search_row
                        where meeting_id = $1 and (lexemes is null
                            or texts && array(select text_id from search_stale))
                        order by id for update skip locked""")
                .mapping(row -> new Unmade(
                        row.getLong("id"),
                        Kind.of(row.getString("kind")),
                        row.getString("title"),
                        row.getString("told"),
                        row.getString("outcome"),
                        Set.of(row.getArrayOfUUIDs("texts"))))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().toList());
    }

    /**
     * How far these texts have come, and all others of the meeting that were written in; nobody writes in them until
     * the transaction ends.
     */
    Future<Map<UUID, Long>> held(SqlConnection conn, UUID meetingId, Collection<UUID> textIds) {
        return conn.preparedQuery(
                        """
                        select id, version from text where meeting_id = $1
                            and (id = any ($2::uuid[]) or id in (select text_id from search_stale))
                        for share skip locked""")
                .execute(Tuple.tuple().addValue(meetingId).addValue(textIds.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Long> versions = new HashMap<>();
                    rows.forEach(row -> versions.put(row.getUUID("id"), row.getLong("version")));
                    return versions;
                });
    }

    /** A row with its words. @param title and @param form as they are compared */
    record Made(long id, String words, String title, String form) {}

    Future<Void> make(SqlConnection conn, List<Made> rows) {
        if (rows.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery(
                        """
                        with made as (
                            update search_row set words = made.words, made_at = now(),
                                lexemes = setweight(to_tsvector('danish', made.title), 'A')
                                    || setweight(to_tsvector('danish', made.form), 'D')
                            from unnest($1::bigint[], $2::text[], $3::text[], $4::text[])
                                as made (id, words, title, form)
                            where search_row.id = made.id returning search_row.id)
                        insert into search_unlearned (row_id, at) select id, now() from made
                        on conflict (row_id) do update set at = now()""")
                .execute(Tuple.tuple()
                        .addValue(rows.stream().map(Made::id).toArray(Long[]::new))
                        .addValue(rows.stream().map(Made::words).toArray(String[]::new))
                        .addValue(rows.stream().map(Made::title).toArray(String[]::new))
                        .addValue(rows.stream().map(Made::form).toArray(String[]::new)))
                .mapEmpty();
    }

    /** These texts are held; they are no longer stale unless they belong to a row that was not made now. */
    Future<Void> areCurrent(SqlConnection conn, UUID meetingId, Collection<UUID> textIds, Collection<Long> made) {
        return conn.preparedQuery(
                        """
                        delete from search_stale where text_id = any ($2::uuid[]) and not exists (
                            select from search_row where meeting_id = $1 and lexemes is not null
                                and texts @> array[text_id] and id <> all ($3::bigint[]))""")
                .execute(Tuple.tuple()
                        .addValue(meetingId)
                        .addValue(textIds.toArray(UUID[]::new))
                        .addValue(made.toArray(Long[]::new)))
                .mapEmpty();
    }

    /** The hashes of papers whose pages cannot be found yet, in any order. */
    Future<List<String>> unsearched(SqlConnection conn, Collection<String> but, int most) {
        return conn.preparedQuery(
                        """
                        select sha256 from paper_text where words is not null and not searched
                            and sha256 <> all ($1::text[]) limit $2""")
                .mapping(row -> row.getString("sha256"))
                .execute(Tuple.tuple().addValue(but.toArray(String[]::new)).addValue(most))
                .map(rows -> rows.stream().toList());
    }

    /** The words of such a paper; empty when somebody else is at it, or was. */
    Future<Optional<String>> paper(SqlConnection conn, String sha256) {
        return conn.preparedQuery(
                        """
                        select words from paper_text where sha256 = $1 and words is not null and not searched
                        for update skip locked""")
                .mapping(row -> row.getString("words"))
                .execute(Tuple.of(sha256))
                .map(rows -> rows.stream().findFirst());
    }

    /** A page of a paper, or a part of a long one. */
    record Page(int page, int part, String words, String form) {}

    Future<Void> makePages(SqlConnection conn, String sha256, List<Page> pages) {
        return conn.preparedQuery(
                        """
                        with done as (update paper_text set searched = true where sha256 = $1)
                        insert into search_page (sha256, page, part, words, lexemes)
                        select $1, page, part, words, to_tsvector('danish', form)
                        from unnest($2::int[], $3::int[], $4::text[], $5::text[]) as made (page, part, words, form)
                        on conflict (sha256, page, part) do nothing""")
                .execute(Tuple.tuple()
                        .addValue(sha256)
                        .addValue(pages.stream().map(Page::page).toArray(Integer[]::new))
                        .addValue(pages.stream().map(Page::part).toArray(Integer[]::new))
                        .addValue(pages.stream().map(Page::words).toArray(String[]::new))
                        .addValue(pages.stream().map(Page::form).toArray(String[]::new)))
                .mapEmpty();
    }
}
