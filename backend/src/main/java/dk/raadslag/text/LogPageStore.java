package dk.raadslag.text;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * SQL of {@code text_log_page} and {@code text_to_pack}: logs in which nobody writes any more, many updates in a row.
 */
final class LogPageStore {
    /** Reading one update reads this many at once. */
    static final int UPDATES_OF_A_PAGE = 1_000;

    /** Of fewer a page would save nothing. */
    static final int FEWEST = 100;

    /**
     * A text that is frozen since so long and whose log is to be packed; nobody else takes it, or thaws it, until the
     * transaction ends. Empty when there is none.
     */
    Future<Optional<UUID>> take(SqlConnection conn, Duration after) {
        return conn.preparedQuery(
                        """
                        select text.id from text_to_pack join text on text.id = text_id
                        where since <= now() - make_interval(secs => $1) and frozen is not null
                        order by since limit 1 for update of text skip locked""")
                .mapping(row -> row.getUUID("id"))
                .execute(Tuple.of((double) after.toSeconds()))
                .map(rows -> rows.stream().findFirst());
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
