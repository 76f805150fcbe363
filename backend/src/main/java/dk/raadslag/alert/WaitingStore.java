package dk.raadslag.alert;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** SQL of the alerts of which a letter, or a push, may be due. */
final class WaitingStore {
    private static final String[] KINDS =
            Stream.of(Kind.values()).map(Kind::code).toArray(String[]::new);
    private static final String[] INTERESTS =
            Stream.of(Kind.values()).map(kind -> kind.interest().code()).toArray(String[]::new);

    private final Channel channel;

    /** Which interest each kind belongs to; $1 and $2 are {@link #KINDS} and {@link #INTERESTS}. */
    private final String pending;

    WaitingStore(Channel channel) {
        this.channel = channel;
        pending =
                """
                alert join unnest($1::text[], $2::text[]) as known (kind, interest) on known.kind = alert.kind
                left join %2$s as wished on wished.subject = alert.subject and wished.interest = known.interest
                where %1$s is null and coalesce(%3$s, 'at-once') = $3\s"""
                        .formatted(channel.mark(), channel.table(), channel.wish());
    }

    /** Somebody of whom an alert with this wish has waited since then, or longer; empty when there is nobody. */
    Future<Optional<String>> due(SqlConnection conn, Mailing wish, Instant since, Collection<String> without) {
        return conn.preparedQuery("select alert.subject from " + pending
                        + "and first_at <= $4 and alert.subject <> all ($5) order by first_at limit 1")
                .mapping(row -> row.getString("subject"))
                .execute(Tuple.tuple()
                        .addValue(KINDS)
                        .addValue(INTERESTS)
                        .addValue(wish.code())
                        .addValue(since.atOffset(ZoneOffset.UTC))
                        .addValue(without.toArray(String[]::new)))
                .map(rows -> rows.stream().findFirst());
    }

    /**
     * Takes somebody's alerts with this wish until the transaction ends: no other process tells of them. Those that are
     * taken already are left out.
     *
     * @param until when they happened at the latest
     */
    Future<List<Alert>> take(SqlConnection conn, String subject, Mailing wish, Instant until) {
        return conn.preparedQuery("select alert.* from " + pending
                        + "and alert.subject = $4 and first_at <= $5 order by alert.at, alert.id"
                        + " for update of alert skip locked")
                .mapping(AlertStore::alert)
                .execute(Tuple.tuple()
                        .addValue(KINDS)
                        .addValue(INTERESTS)
                        .addValue(wish.code())
                        .addValue(subject)
                        .addValue(until.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().toList());
    }

    /** Nothing is due of these any more. */
    Future<Void> settled(SqlConnection conn, Collection<UUID> ids, Instant now) {
        return conn.preparedQuery("update alert set " + channel.mark() + " = $2 where id = any ($1)")
                .execute(Tuple.of(ids.toArray(UUID[]::new), now.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }
}
