package dk.raadslag.body;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code person}. */
public final class PersonStore {
    /** The person with this login; empty for people without a seat, such as the secretariat. */
    public Future<Optional<Person>> bySubject(SqlConnection conn, String subject) {
        return one(conn, "subject = $1", Tuple.of(subject));
    }

    Future<Optional<Person>> byId(SqlConnection conn, UUID id) {
        return one(conn, "id = $1", Tuple.of(id));
    }

    Future<Optional<Person>> byEmail(SqlConnection conn, String email) {
        return one(conn, "lower(email) = lower($1)", Tuple.of(email));
    }

    /** Everybody who ever had a part on a seat of one of these bodies, by name. */
    Future<List<Person>> ofBodies(SqlConnection conn, List<String> bodyIds) {
        return conn.preparedQuery(
                        """
                        select id, name, email, subject from person
                        where id in (select person_id from seat_holding join seat on seat.id = seat_id
                                     where body_id = any ($1))
                        order by name collate "da-x-icu", id""")
                .mapping(PersonStore::person)
                .execute(Tuple.of(bodyIds.toArray(String[]::new)))
                .map(rows -> rows.stream().toList());
    }

    Future<Void> insert(SqlConnection conn, Person person) {
        return conn.preparedQuery("insert into person (id, name, email) values ($1, $2, $3)")
                .execute(Tuple.of(person.id(), person.name(), person.email()))
                .mapEmpty();
    }

    /** Remembers which body gave a login first; only that body is shown passwords. */
    Future<Void> admit(SqlConnection conn, UUID id, String bodyId) {
        return conn.preparedQuery("update person set admitted_by = $2 where id = $1 and admitted_by is null")
                .execute(Tuple.of(id, bodyId))
                .mapEmpty();
    }

    Future<Void> link(SqlConnection conn, UUID id, String subject, Instant at) {
        return conn.preparedQuery("update person set subject = $2, invited_at = $3 where id = $1")
                .execute(Tuple.of(id, subject, at.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    /** Remembers that the person was here; only the first time changes anything. */
    Future<Void> seen(SqlConnection conn, String subject, Instant at) {
        return conn.preparedQuery("update person set seen_at = $2 where subject = $1 and seen_at is null")
                .execute(Tuple.of(subject, at.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    private static Future<Optional<Person>> one(SqlConnection conn, String where, Tuple values) {
        return conn.preparedQuery("select id, name, email, subject from person where " + where)
                .mapping(PersonStore::person)
                .execute(values)
                .map(rows -> rows.stream().findFirst());
    }

    private static Person person(Row row) {
        return new Person(row.getUUID("id"), row.getString("name"), row.getString("email"), row.getString("subject"));
    }
}
