package dk.raadslag.text;

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

/** SQL of {@code ticket}. In the database, so that a ticket from one node admits at another, once. */
public final class TicketStore {
    /** Stores a ticket, and throws away those that nobody used in time. */
    Future<Void> issue(SqlConnection conn, byte[] hash, UUID textId, Actor actor, Instant expires, Instant now) {
        return conn.preparedQuery(
                        """
                        with old as (delete from ticket where expires < $8)
                        insert into ticket (hash, text_id, subject, name, roles, login_expires, expires, login_issued)
                        values ($1, $2, $3, $4, $5, $6, $7, $9)""")
                .execute(Tuple.of(
                                Buffer.buffer(hash),
                                textId,
                                actor.subject(),
                                actor.name(),
                                actor.roles().stream().map(Membership::group).toArray(String[]::new),
                                actor.expires().atOffset(ZoneOffset.UTC))
                        .addValue(expires.atOffset(ZoneOffset.UTC))
                        .addValue(now.atOffset(ZoneOffset.UTC))
                        .addValue(actor.issued().atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    /** Takes the ticket; empty when there is none, or it was used, is too old, or is for another text. */
    Future<Optional<Actor>> redeem(SqlConnection conn, byte[] hash, UUID textId, Instant now) {
        return conn.preparedQuery(
                        """
                        delete from ticket where hash = $1 and text_id = $2 and expires > $3
                        returning subject, name, roles, login_issued, login_expires""")
                .mapping(row -> new Actor(
                        row.getString("subject"),
                        row.getString("name"),
                        Stream.of(row.getArrayOfStrings("roles"))
                                .map(Membership::ofGroup)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getOffsetDateTime("login_issued").toInstant(),
                        row.getOffsetDateTime("login_expires").toInstant()))
                .execute(Tuple.of(Buffer.buffer(hash), textId, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().findFirst());
    }
}
