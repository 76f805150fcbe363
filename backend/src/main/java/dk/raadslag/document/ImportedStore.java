package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.document.ImportService.Origin;
import dk.raadslag.meeting.ImportedFrom;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code imported_document}: which document a meeting was made of. */
public final class ImportedStore {
    /** A document that became a meeting. */
    public record Imported(
            UUID meetingId, String bodyId, LocalDate day, String name, String sha256, String by, Instant at) {}

    Future<Void> keep(SqlConnection conn, UUID meetingId, String bodyId, Origin origin, Actor actor, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into imported_document (meeting_id, body_id, sha256, name, subject, by, at)
                        values ($1, $2, $3, $4, $5, $6, $7)""")
                .execute(Tuple.from(Arrays.asList(
                        meetingId,
                        bodyId,
                        origin.sha256(),
                        origin.name(),
                        actor.subject(),
                        actor.name(),
                        at.atOffset(ZoneOffset.UTC))))
                .mapEmpty();
    }

    /** Until the transaction ends, nobody else makes a meeting of this body of this document. */
    Future<Void> lock(SqlConnection conn, String sha256, String bodyId) {
        return conn.preparedQuery("select pg_advisory_xact_lock(hashtextextended($1, 0))")
                .execute(Tuple.of(bodyId + " " + sha256))
                .mapEmpty();
    }

    /** What one of these bodies has made of the document. */
    public Future<Optional<UUID>> meetingOf(SqlConnection conn, String sha256, List<String> bodies) {
        return conn.preparedQuery(
                        """
                        select meeting_id from imported_document where sha256 = $1 and body_id = any ($2)
                        order by at limit 1""")
                .mapping(row -> row.getUUID("meeting_id"))
                .execute(Tuple.of(sha256).addArrayOfString(bodies.toArray(String[]::new)))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Optional<ImportedFrom>> originOf(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select name, by, at from imported_document where meeting_id = $1")
                .mapping(row -> new ImportedFrom(
                        row.getString("name"),
                        row.getString("by"),
                        row.getOffsetDateTime("at").toInstant()))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** The last hundred of these bodies, newest first. */
    public Future<List<Imported>> last(SqlConnection conn, List<String> bodies) {
        return conn.preparedQuery(
                        """
                        select d.*, m.start_at::date as day from imported_document d
                        join meeting m on m.id = d.meeting_id
                        where d.body_id = any ($1) order by d.at desc, d.meeting_id limit 100""")
                .mapping(row -> new Imported(
                        row.getUUID("meeting_id"),
                        row.getString("body_id"),
                        row.getLocalDate("day"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("by"),
                        row.getOffsetDateTime("at").toInstant()))
                .execute(Tuple.tuple().addArrayOfString(bodies.toArray(String[]::new)))
                .map(rows -> rows.stream().toList());
    }
}
