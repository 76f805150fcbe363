package dk.raadslag.body;

import dk.raadslag.protocol.HouseStyle;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;

/** SQL of {@code body}. */
public final class BodyStore {
    /** @param name as it stands on an agenda, e.g. "KKR Midtjylland" */
    public Future<Optional<Body>> byName(SqlConnection conn, String name) {
        return conn.preparedQuery("select id, kind, name from body where lower(name) = lower($1)")
                .mapping(row ->
                        new Body(row.getString("id"), HouseStyle.valueOf(row.getString("kind")), row.getString("name")))
                .execute(Tuple.of(name))
                .map(rows -> rows.stream().findFirst());
    }
}
