package dk.raadslag.body;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;

/** SQL of the reference data: {@code municipality}, {@code region}, {@code party}, {@code term}. */
final class ReferenceStore {
    /** The reference data for this body on that day. */
    Future<Reference> ofBody(SqlConnection conn, String bodyId, LocalDate on) {
        return municipalities(conn, bodyId, on).compose(municipalities -> parties(conn, on)
                .compose(parties -> terms(conn).compose(terms -> region(conn, bodyId)
                        .map(region -> new Reference(municipalities, parties, terms, region)))));
    }

    private static Future<List<Reference.Municipality>> municipalities(
            SqlConnection conn, String bodyId, LocalDate on) {
        return conn.preparedQuery(
                        """
                        select code, name from body_municipality part join municipality on code = part.municipality
                        where body_id = $1 and part.valid_from <= $2 and (part.valid_to is null or part.valid_to >= $2)
                        order by name collate "da-x-icu\"""")
                .mapping(row -> new Reference.Municipality(row.getString("code"), row.getString("name")))
                .execute(Tuple.of(bodyId, on))
                .map(rows -> rows.stream().toList());
    }

    private static Future<List<Reference.Party>> parties(SqlConnection conn, LocalDate on) {
        return conn.preparedQuery(
                        """
                        select letter, name from party
                        where valid_from <= $1 and (valid_to is null or valid_to >= $1)
                        order by letter collate "da-x-icu\"""")
                .mapping(row -> new Reference.Party(row.getString("letter"), row.getString("name")))
                .execute(Tuple.of(on))
                .map(rows -> rows.stream().toList());
    }

    private static Future<List<Reference.Term>> terms(SqlConnection conn) {
        return conn.query("select name, first_day, last_day from term order by first_day")
                .mapping(row -> new Reference.Term(
                        row.getString("name"), row.getLocalDate("first_day"), row.getLocalDate("last_day")))
                .execute()
                .map(rows -> rows.stream().toList());
    }

    private static Future<String> region(SqlConnection conn, String bodyId) {
        return conn.preparedQuery(
                        """
                        select coalesce(region.name, body.name) as name
                        from body left join region on region.id = body.region where body.id = $1""")
                .mapping(row -> row.getString("name"))
                .execute(Tuple.of(bodyId))
                .map(rows -> rows.iterator().next());
    }
}
