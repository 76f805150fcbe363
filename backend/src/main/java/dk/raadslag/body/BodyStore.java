package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.model.HouseStyle;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** SQL of {@code body}. */
final class BodyStore {
    private static final String SELECT =
            """
            select id, kind, name, region,
                   (select min(id) from body other where other.region = body.region and other.kind <> body.kind) as pair
            from body\s""";

    Future<Optional<Body>> byId(SqlConnection conn, String id) {
        return one(conn, "where id = $1", id);
    }

    /** Like {@link #byId}; until the transaction ends, nobody else changes the seats of this body. */
    Future<Optional<Body>> locked(SqlConnection conn, String id) {
        return one(conn, "where id = $1 for update", id);
    }

    /** A new one without a pair; false when its id or its name is taken. */
    Future<Boolean> insert(SqlConnection conn, Body body, Actor by, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into body (id, kind, name, region, created_subject, created_by, created_at)
                        select $1, $2, $3, $4, $5, $6, $7
                        where not exists (select 1 from body where lower(name) = lower($3)) on conflict do nothing""")
                .execute(Tuple.of(
                        body.id(),
                        body.kind().name(),
                        body.name(),
                        body.region(),
                        by.subject(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** The one of this name; empty when it is free. */
    Future<Optional<Body>> named(SqlConnection conn, String name) {
        return one(conn, "where lower(name) = lower($1)", name);
    }

    /** True while what this person began with this body is not complete. */
    Future<Boolean> isBegunBy(SqlConnection conn, Actor by, String id) {
        return conn.preparedQuery("select from body where id = $1 and created_subject = $2 and settled_at is null")
                .execute(Tuple.of(id, by.subject()))
                .map(rows -> rows.size() == 1);
    }

    /** It is complete from now on. */
    Future<Void> settle(SqlConnection conn, String id) {
        return conn.preparedQuery("update body set settled_at = now() where id = $1 and settled_at is null")
                .execute(Tuple.of(id))
                .mapEmpty();
    }

    Future<Integer> countOf(SqlConnection conn, Actor by) {
        return conn.preparedQuery("select count(*)::int as n from body where created_subject = $1")
                .execute(Tuple.of(by.subject()))
                .map(rows -> rows.iterator().next().getInteger("n"));
    }

    /** All bodies, each region's KKR before its KD-Net. */
    Future<List<Body>> all(SqlConnection conn) {
        return conn.query(SELECT + "order by region collate \"da-x-icu\", kind desc")
                .mapping(BodyStore::body)
                .execute()
                .map(rows -> rows.stream().toList());
    }

    private static Future<Optional<Body>> one(SqlConnection conn, String where, String value) {
        return conn.preparedQuery(SELECT + where)
                .mapping(BodyStore::body)
                .execute(Tuple.of(value))
                .map(rows -> rows.stream().findFirst());
    }

    private static Body body(Row row) {
        return new Body(
                row.getString("id"),
                HouseStyle.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("region"),
                row.getString("pair"));
    }
}
