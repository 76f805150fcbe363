package dk.raadslag.calendar;

import dk.raadslag.access.Membership;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL of {@code calendar_feed}. */
public final class FeedStore {
    /**
     * @param roles that the person had when last seen
     * @param rolesSeen when that was
     */
    record Feed(String subject, Set<Membership> roles, Instant rolesSeen) {}

    /** A new secret for the person; the earlier one stops working. */
    Future<Void> put(SqlConnection conn, String subject, byte[] hash, Collection<Membership> roles, Instant now) {
        return conn.preparedQuery(
                        """
                        insert into calendar_feed (subject, hash, created, roles, roles_seen) values ($1, $2, $3, $4, $3)
                        on conflict (subject) do update set hash = excluded.hash, created = excluded.created,
                            roles = excluded.roles, roles_seen = excluded.roles_seen""")
                .execute(Tuple.of(subject, Buffer.buffer(hash), now.atOffset(ZoneOffset.UTC), groups(roles)))
                .mapEmpty();
    }

    /** The person was seen with these roles; does nothing for a person without a feed. */
    Future<Void> seen(SqlConnection conn, String subject, Collection<Membership> roles, Instant now) {
        return conn.preparedQuery("update calendar_feed set roles = $2, roles_seen = $3 where subject = $1")
                .execute(Tuple.of(subject, groups(roles), now.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    Future<Void> delete(SqlConnection conn, String subject) {
        return conn.preparedQuery("delete from calendar_feed where subject = $1")
                .execute(Tuple.of(subject))
                .mapEmpty();
    }

    /** When the person's feed was created; empty when there is none. */
    Future<Optional<Instant>> created(SqlConnection conn, String subject) {
        return conn.preparedQuery("select created from calendar_feed where subject = $1")
                .mapping(row -> row.getOffsetDateTime("created").toInstant())
                .execute(Tuple.of(subject))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Optional<Feed>> byHash(SqlConnection conn, byte[] hash) {
        return conn.preparedQuery(
                        """
                        select subject, roles,
                               -- Rights that changed since they were seen count no more, until the person logs in.
                               case when exists (select 1 from revocation
                                                 where revocation.subject = calendar_feed.subject and at >= roles_seen)
                                    then timestamptz '1970-01-01' else roles_seen end as roles_seen
                        from calendar_feed where hash = $1""")
                .mapping(row -> new Feed(
                        row.getString("subject"),
                        Stream.of(row.getArrayOfStrings("roles"))
                                .map(Membership::ofGroup)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getOffsetDateTime("roles_seen").toInstant()))
                .execute(Tuple.of(Buffer.buffer(hash)))
                .map(rows -> rows.stream().findFirst());
    }

    private static String[] groups(Collection<Membership> roles) {
        return roles.stream().map(Membership::group).sorted().toArray(String[]::new);
    }
}
