package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;

/** SQL that learns which words there are, those of papers too; {@link VocabularyStore} asks for them. */
final class LearningStore {
    /** Puts the words of what is {@code taken} into the vocabulary; answers how much that was. */
    private static final String LEARN =
            """
            with %s,
                 met as (select distinct word from taken cross join unnest(tsvector_to_array(lexemes)) as word
                         where length(word) between 3 and 40 and word !~ '[0-9]'),
                 fresh as (
                     insert into search_word (word) select word from met order by word
                     on conflict (word) do nothing returning word),
                 parts as (
                     insert into search_part (part, word) select substr(word, place), word
                     from fresh cross join generate_series(4, length(word) - 3) as place)
            select count(*)::int as taken from taken""";

    private static final String ROWS = LEARN.formatted(
            """
            ripe as (
                delete from search_unlearned where row_id in (
                    select row_id from search_unlearned where at < now() - make_interval(secs => $1)
                    limit $2 for update skip locked)
                returning row_id),
            taken as (select lexemes from ripe join search_row on id = row_id)""");

    private static final String PAGES = LEARN.formatted(
            """
            ripe as (
                delete from search_unlearned_page where (sha256, page, part) in (
                    select sha256, page, part from search_unlearned_page limit $1 for update skip locked)
                returning sha256, page, part),
            taken as (select lexemes from ripe join search_page using (sha256, page, part))""");

    /** @param quiet how long nobody wrote: half a word that somebody is writing is none */
    Future<Integer> learnRows(SqlConnection conn, Duration quiet, int most) {
        return conn.preparedQuery(ROWS)
                .execute(Tuple.of((double) quiet.toSeconds(), most))
                .map(rows -> rows.iterator().next().getInteger("taken"));
    }

    /** Pages of papers; nobody writes in these. */
    Future<Integer> learnPages(SqlConnection conn, int most) {
        return conn.preparedQuery(PAGES)
                .execute(Tuple.of(most))
                .map(rows -> rows.iterator().next().getInteger("taken"));
    }
}
