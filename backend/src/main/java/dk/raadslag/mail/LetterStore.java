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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL of {@code letter}. */
public final class LetterStore {
    private static final int SHOWN = 200;
    /** Nothing is replaced in a text without a secret. */
    private static final String SECRET =
            """
            text = case when $2::boolean and secret is not null then replace(text, secret, '…') else text end,
            secret = null""";

    /** All in one statement; their ids, in their order. What is given up at once keeps no secret. */
    Future<List<UUID>> insert(SqlConnection conn, List<Letter> letters) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(letters.size()).toList();
        return conn.preparedQuery(
                        """
                        insert into letter (id, "to", name, subject, text, event, secret, given_up, last_error)
                        select id, address, name, subject,
                               case when good or secret is null then text else replace(text, secret, '…') end,
                               event, case when good then secret end, case when good then null else now() end,
                               case when good then null else 'no e-mail address' end
                        from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                                    $7::text[], $8::boolean[])
                            as fresh (id, address, name, subject, text, event, secret, good)""")
                .execute(Tuple.of(
                                ids.toArray(UUID[]::new),
                                each(letters, Letter::to),
                                each(letters, Letter::name),
                                each(letters, Letter::subject),
                                each(letters, Letter::text),
                                each(letters, Letter::event))
                        .addValue(each(letters, Letter::secret))
                        .addValue(letters.stream().map(Letter::isDeliverable).toArray(Boolean[]::new)))
                .map(ids);
    }

    private static String[] each(List<Letter> letters, Function<Letter, String> part) {
        return letters.stream().map(part).toArray(String[]::new);
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

    /** @param forgets what opens something without a login is taken out of what is kept of it */
    Future<Void> sent(SqlConnection conn, UUID id, boolean forgets) {
        return conn.preparedQuery("update letter set sent = now(), last_error = null, " + SECRET + " where id = $1")
                .execute(Tuple.of(id, forgets))
                .mapEmpty();
    }

    Future<Void> failed(SqlConnection conn, UUID id, String error, Duration pause) {
        return conn.preparedQuery(
                        "update letter set last_error = $2, due = now() + make_interval(secs => $3) where id = $1")
                .execute(Tuple.of(id, error, pause.toMillis() / 1000.0))
                .mapEmpty();
    }

    /** @param forgets as for one that was sent */
    Future<Void> givenUp(SqlConnection conn, UUID id, boolean forgets, String error) {
        return conn.preparedQuery("update letter set given_up = now(), last_error = $3, " + SECRET + " where id = $1")
                .execute(Tuple.of(id, forgets, error))
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
                        row.getString("event"),
                        row.getString("secret")),
                row.getOffsetDateTime("created").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getOffsetDateTime("given_up") != null,
                row.getInteger("attempts"));
    }
}
