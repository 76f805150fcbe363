package dk.raadslag.external;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code external_body}. */
public final class ExternalStore {
    private static final String UNIQUE = "23505";
    private static final String BODIES =
            """
            select id, name, short_name, kind, region, municipality, mail, valid_from, valid_to, version
            from external_body where\s""";

    private static final String IN_ORDER = " order by short_name collate \"da-x-icu\", name collate \"da-x-icu\", id";

    /**
     * Those whose name or short name has these words, in the Danish order of their short names.
     *
     * @param words null or empty for all
     * @param region those of this region and of the whole country; null for all
     */
    Future<List<ExternalBody>> found(SqlConnection conn, String words, String region, int limit) {
        return list(
                conn,
                """
                (coalesce($1, '') = ''
                 or position(trim(name_form($1)) in name_form(name || ' ' || short_name)) > 0)
                and ($2::text is null or region is null or region = $2)"""
                        + IN_ORDER + " limit $3",
                Tuple.of(words, region, limit));
    }

    /** In the Danish order of their short names; who is not there is left out. */
    public Future<List<ExternalBody>> byIds(SqlConnection conn, Collection<UUID> ids) {
        return list(conn, "id = any($1)" + IN_ORDER, Tuple.of((Object) ids.toArray(UUID[]::new)));
    }

    /** Those that exist on a day, in the same order. */
    public Future<List<ExternalBody>> existing(SqlConnection conn, LocalDate day) {
        return list(conn, "valid_from <= $1 and (valid_to is null or valid_to >= $1)" + IN_ORDER, Tuple.of(day));
    }

    /** Empty when there is none. */
    public Future<Optional<ExternalBody>> byId(SqlConnection conn, UUID id) {
        return list(conn, "id = $1", Tuple.of(id)).map(rows -> rows.stream().findFirst());
    }

    /** The same; nobody else changes it until the commit. */
    Future<Optional<ExternalBody>> lock(SqlConnection conn, UUID id) {
        return list(conn, "id = $1 for update", Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    /** False when one of this name is there already. */
    Future<Boolean> insert(SqlConnection conn, ExternalBody body, String by) {
        return unlessThere(conn.preparedQuery(
                        """
                        insert into external_body (id, name, short_name, kind, region, mail, valid_from, changed_by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8)""")
                .execute(Tuple.of(
                                body.id(),
                                body.name(),
                                body.shortName(),
                                body.kind().code(),
                                body.region(),
                                body.mail())
                        .addValue(body.validFrom())
                        .addValue(by)));
    }

    /** False when another of this name is there already. */
    Future<Boolean> update(SqlConnection conn, ExternalBody body, String by) {
        return unlessThere(conn.preparedQuery(
                        """
                        update external_body
                        set name = $2, short_name = $3, kind = $4, mail = $5, valid_to = $6, changed_by = $7,
                            changed_at = now(), version = version + 1
                        where id = $1""")
                .execute(Tuple.of(
                                body.id(),
                                body.name(),
                                body.shortName(),
                                body.kind().code(),
                                body.mail())
                        .addValue(body.validTo())
                        .addValue(by)));
    }

    private static Future<Boolean> unlessThere(Future<?> written) {
        return written.map(true).recover(failure -> {
            boolean there = failure instanceof PgException refused && UNIQUE.equals(refused.getSqlState());
            return there ? Future.succeededFuture(false) : Future.failedFuture(failure);
        });
    }

    private static Future<List<ExternalBody>> list(SqlConnection conn, String where, Tuple values) {
        return conn.preparedQuery(BODIES + where)
                .mapping(ExternalStore::body)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }

    private static ExternalBody body(Row row) {
        return new ExternalBody(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("short_name"),
                ExternalKind.of(row.getString("kind")),
                row.getString("region"),
                row.getString("municipality"),
                row.getString("mail"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_to"),
                row.getLong("version"));
    }
}
