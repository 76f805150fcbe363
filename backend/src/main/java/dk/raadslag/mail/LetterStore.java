package dk.raadslag.mail;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of {@code letter}. */
public final class LetterStore {
    private static final int SHOWN = 200;

    Future<Void> insert(SqlConnection conn, List<Letter> letters) {
        List<Tuple> rows = letters.stream()
                .map(letter -> Tuple.of(
                        UUID.randomUUID(),
                        letter.to(),
                        letter.name(),
                        letter.subject(),
                        letter.text(),
                        letter.isDeliverable(),
                        letter.event()))
                .toList();
        return conn.preparedQuery(
                        """
                        insert into letter (id, "to", name, subject, text, given_up, last_error, event)
                        values ($1, $2, $3, $4, $5, case when $6 then null else now() end,
                                case when $6 then null else 'no e-mail address' end, $7)""")
                .executeBatch(rows)
                .mapEmpty();
    }

    /**
     * Leases the letter that has been due the longest: until the lease expires, no process takes it again. An expired
     * lease means that its process has died, and the letter is due again.
     */
    Future<Optional<Posted>> take(SqlConnection conn, Duration lease) {
        return conn.preparedQuery(
                        """
                        update letter set attempts = attempts + 1, due = now() + make_interval(secs => $1)
                        where id = (select id from letter
                                    where sent is null and given_up is null and due <= now()
                                    order by due, created limit 1 for update skip locked)
                        returning *""")
                .mapping(LetterStore::posted)
                .execute(Tuple.of((double) lease.toSeconds()))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Void> sent(SqlConnection conn, UUID id) {
        return conn.preparedQuery("update letter set sent = now(), last_error = null where id = $1")
                .execute(Tuple.of(id))
                .mapEmpty();
    }

    Future<Void> failed(SqlConnection conn, UUID id, String error, Duration pause) {
        return conn.preparedQuery(
                        "update letter set last_error = $2, due = now() + make_interval(secs => $3) where id = $1")
                .execute(Tuple.of(id, error, pause.toMillis() / 1000.0))
                .mapEmpty();
    }

    Future<Void> givenUp(SqlConnection conn, UUID id, String error) {
        return conn.preparedQuery("update letter set last_error = $2, given_up = now() where id = $1")
                .execute(Tuple.of(id, error))
                .mapEmpty();
    }

    /** Those of the addresses, in small letters, whose last letter of a month was refused for good. */
    public Future<Set<String>> refused(SqlConnection conn, Collection<String> addresses) {
        return conn.preparedQuery(
                        """
                        select address from unnest($1::text[]) as address cross join lateral (
                            select given_up from letter
                            where lower("to") = address and created > now() - interval '30 days'
                                  and (sent is not null or given_up is not null)
                            order by created desc limit 1) as last
                        where given_up is not null""")
                .mapping(row -> row.getString("address"))
                .execute(Tuple.of(addresses.toArray(String[]::new)))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }

    /** How many letters wait to be sent. */
    Future<Long> waiting(SqlConnection conn) {
        return conn.query("select count(*) as n from letter where sent is null and given_up is null")
                .mapping(row -> row.getLong("n"))
                .execute()
                .map(rows -> rows.iterator().next());
    }

    /** Newest first. */
    Future<List<Posted>> newest(SqlConnection conn) {
        return conn.preparedQuery("select * from letter order by created desc, id limit $1")
                .mapping(LetterStore::posted)
                .execute(Tuple.of(SHOWN))
                .map(rows -> rows.stream().toList());
    }

    private static Posted posted(Row row) {
        OffsetDateTime sent = row.getOffsetDateTime("sent");
        return new Posted(
                row.getUUID("id"),
                new Letter(
                        row.getString("to"),
                        row.getString("name"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("event")),
                row.getOffsetDateTime("created").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getOffsetDateTime("given_up") != null,
                row.getInteger("attempts"));
    }
}
