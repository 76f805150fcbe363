package dk.raadslag.body;

import dk.raadslag.model.HouseStyle;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
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
