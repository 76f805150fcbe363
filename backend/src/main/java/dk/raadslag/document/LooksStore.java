package dk.raadslag.document;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.access.Actor;
import dk.raadslag.document.layout.Looks;
import dk.raadslag.stored.StoredForm;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** SQL of {@code body_looks}: what was said of a body's documents, for good. */
final class LooksStore {
    private static final StoredForm<Looks> FORM = new StoredForm<>("looks", new TypeReference<>() {});

    /** @param from the first day on which documents look so */
    record Said(LocalDate from, Looks looks, String by, Instant at) {}

    /**
     * What holds on a day: of what was said for the latest day until then, the last.
     *
     * @param known only what was said until this moment
     */
    Future<Looks> on(SqlConnection conn, String bodyId, LocalDate day, Instant known) {
        return conn.preparedQuery(
                        """
                        select looks::text from body_looks where body_id = $1 and valid_from <= $2 and at <= $3
                        order by valid_from desc, at desc limit 1""")
                .mapping(row -> FORM.read(row.getString("looks")))
                .execute(Tuple.of(bodyId, day, known.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().findFirst().orElse(Looks.NONE));
    }

    /** The last hundred, newest day first. */
    Future<List<Said>> all(SqlConnection conn, String bodyId) {
        return conn.preparedQuery(
                        """
                        select valid_from, looks::text, by, at from body_looks where body_id = $1
                        order by valid_from desc, at desc limit 100""")
                .mapping(LooksStore::said)
                .execute(Tuple.of(bodyId))
                .map(rows -> rows.stream().toList());
    }

    Future<Void> say(SqlConnection conn, String bodyId, LocalDate from, Looks looks, Actor actor, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into body_looks (body_id, valid_from, looks, subject, by, at)
                        values ($1, $2, $3::text::jsonb, $4, $5, $6)""")
                .execute(Tuple.of(
                        bodyId, from, FORM.write(looks), actor.subject(), actor.name(), at.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    private static Said said(Row row) {
        return new Said(
                row.getLocalDate("valid_from"),
                FORM.read(row.getString("looks")),
                row.getString("by"),
                row.getOffsetDateTime("at").toInstant());
    }
}
