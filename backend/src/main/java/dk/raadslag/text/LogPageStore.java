package dk.raadslag.text;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * SQL of {@code text_log_page} and {@code text_to_pack}: logs in which nobody writes any more, many updates in a row.
 */
final class LogPageStore {
    /** Reading one update reads this many at once. */
    static final int UPDATES_OF_A_PAGE = 1_000;

    /** Of fewer a page would save nothing. */
    static final int FEWEST = 100;

    /** The texts that are frozen since so long and whose logs are to be packed, the oldest first. */
    Future<List<UUID>> due(SqlConnection conn, Duration after) {
        return conn.preparedQuery(
                        """
                        select text_id from text_to_pack
                        where since <= now() - make_interval(secs => $1) order by since""")
                .mapping(row -> row.getUUID("text_id"))
                .execute(Tuple.of((double) after.toSeconds()))
                .map(rows -> rows.stream().toList());
    }

    /**
     * Takes a text whose log is still to be packed: nobody else takes it, or thaws it, until the transaction ends.
     * False when somebody has done either.
     */
    Future<Boolean> take(SqlConnection conn, UUID textId) {
        return conn.preparedQuery(
                        """
                        select text.id from text_to_pack join text on text.id = text_id
                        where text.id = $1 and frozen is not null for update of text skip locked""")
                .execute(Tuple.of(textId))
                .map(rows -> rows.size() > 0);
    }

    /** Moves the log into pages. A trigger refuses when any update of it is not there afterwards. */
    Future<Void> pack(SqlConnection conn, UUID textId) {
        return conn.preparedQuery(
                        """
                        with moved as (
                            delete from text_update
                            where text_id = $1 and (select count(*) from text_update where text_id = $1) >= $3
                            returning *)
                        insert into text_log_page (text_id, first, last, payloads, subjects, names, times)
                        select text_id, min(version), max(version), array_agg(payload order by version),
                               array_agg(subject order by version), array_agg(by order by version),
                               array_agg(at order by version)
                        from moved group by text_id, (version - 1) / $2""")
                .execute(Tuple.of(textId, (long) UPDATES_OF_A_PAGE, (long) FEWEST))
                .mapEmpty();
    }

    /** It is packed, until it is written in and frozen again. */
    Future<Void> done(SqlConnection conn, UUID textId) {
        return conn.preparedQuery("delete from text_to_pack where text_id = $1")
                .execute(Tuple.of(textId))
                .mapEmpty();
    }

    /** It is never packed, unless somebody looks at it. */
    Future<Void> setAside(SqlConnection conn, UUID textId) {
        return conn.preparedQuery("update text_to_pack set since = 'infinity' where text_id = $1")
                .execute(Tuple.of(textId))
                .mapEmpty();
    }
}
