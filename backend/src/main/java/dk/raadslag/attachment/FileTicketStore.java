package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL of {@code file_ticket}. In the database, so that a link from one process opens the file at another. */
public final class FileTicketStore {
    /** Stores a ticket, and throws away those that are over. */
    Future<Void> issue(SqlConnection conn, byte[] hash, UUID attachmentId, Actor actor, Instant expires, Instant now) {
        return conn.preparedQuery(
                        """
                        with old as (delete from file_ticket where expires < $8)
                        insert into file_ticket (hash, attachment_id, subject, name, roles, login_expires, expires,
                                                 login_issued)
                        values ($1, $2, $3, $4, $5, $6, $7, $9)""")
                .execute(Tuple.of(
                                Buffer.buffer(hash),
                                attachmentId,
                                actor.subject(),
                                actor.name(),
                                actor.roles().stream().map(Membership::group).toArray(String[]::new),
                                actor.expires().atOffset(ZoneOffset.UTC))
                        .addValue(expires.atOffset(ZoneOffset.UTC))
                        .addValue(now.atOffset(ZoneOffset.UTC))
                        .addValue(actor.issued().atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    /** Who was given the ticket; empty when there is none, it is over, it is for another attachment, or the login
     * behind it has ended. */
    Future<Optional<Actor>> holder(SqlConnection conn, byte[] hash, UUID attachmentId, Instant now) {
        return conn.preparedQuery(
                        """
                        select subject, name, roles, login_issued, login_expires from file_ticket
                        where hash = $1 and attachment_id = $2 and expires > $3
                          and not exists (select 1 from revocation where revocation.subject = file_ticket.subject
                                          and date_trunc('second', revocation.at) >= login_issued)""")
                .mapping(row -> new Actor(
                        row.getString("subject"),
                        row.getString("name"),
                        Stream.of(row.getArrayOfStrings("roles"))
                                .map(Membership::ofGroup)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getOffsetDateTime("login_issued").toInstant(),
                        row.getOffsetDateTime("login_expires").toInstant()))
                .execute(Tuple.of(Buffer.buffer(hash), attachmentId, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().findFirst());
    }
}
