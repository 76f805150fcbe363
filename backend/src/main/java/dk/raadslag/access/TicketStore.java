package dk.raadslag.access;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQL of {@code ticket}: admits one person to one thing for a short time, where a token cannot be shown. In the
 * database, so that a ticket from one process admits at another.
 */
public final class TicketStore {
    /** Stores a ticket for the thing with this id, and deletes expired ones. */
    public Future<Void> issue(SqlConnection conn, byte[] hash, UUID thing, Actor actor, Instant expires, Instant now) {
        return conn.preparedQuery(
                        """
                        with old as (delete from ticket where expires < $8)
                        insert into ticket (hash, thing, subject, name, roles, login_expires, expires, login_issued)
                        values ($1, $2, $3, $4, $5, $6, $7, $9)""")
                .execute(Tuple.of(
                                Buffer.buffer(hash),
                                thing,
                                actor.subject(),
                                actor.name(),
                                actor.roles().stream().map(Membership::group).toArray(String[]::new),
                                actor.expires().atOffset(ZoneOffset.UTC))
                        .addValue(expires.atOffset(ZoneOffset.UTC))
                        .addValue(now.atOffset(ZoneOffset.UTC))
                        .addValue(actor.issued().atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    /** Uses up the ticket, which admits once; empty when it does not exist, is expired, or is for something else. */
    public Future<Optional<Actor>> redeem(SqlConnection conn, byte[] hash, UUID thing, Instant now) {
        return one(
                conn,
                """
                delete from ticket where hash = $1 and thing = $2 and expires > $3
                returning subject, name, roles, login_issued, login_expires""",
                hash,
                thing,
                now);
    }

    /** Leaves the ticket in place; empty also when its login has ended. */
    public Future<Optional<Actor>> holder(SqlConnection conn, byte[] hash, UUID thing, Instant now) {
        return one(
                conn,
                """
                select subject, name, roles, login_issued, login_expires from ticket
                where hash = $1 and thing = $2 and expires > $3
                  and not exists (select 1 from revocation where revocation.subject = ticket.subject
                                  and date_trunc('second', revocation.at) >= login_issued)""",
                hash,
                thing,
                now);
    }

    /** Nobody is admitted to the thing any more by a ticket that was issued before. */
    public Future<Void> end(SqlConnection conn, UUID thing) {
        return conn.preparedQuery("delete from ticket where thing = $1")
                .execute(Tuple.of(thing))
                .mapEmpty();
    }

    private static Future<Optional<Actor>> one(SqlConnection conn, String sql, byte[] hash, UUID thing, Instant now) {
        return conn.preparedQuery(sql)
                .mapping(TicketStore::actor)
                .execute(Tuple.of(Buffer.buffer(hash), thing, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().findFirst());
    }

    private static Actor actor(Row row) {
        return new Actor(
                row.getString("subject"),
                row.getString("name"),
                Stream.of(row.getArrayOfStrings("roles"))
                        .map(Membership::ofGroup)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getOffsetDateTime("login_issued").toInstant(),
                row.getOffsetDateTime("login_expires").toInstant());
    }
}
