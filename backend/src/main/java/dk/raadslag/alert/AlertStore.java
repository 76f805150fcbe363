package dk.raadslag.alert;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * SQL of {@code alert}. Each change of a row takes the next number of {@code alert_seq}, so that how many rows somebody
 * has and the sum of their numbers tell whether anything is new.
 */
final class AlertStore {
    /** The most that are looked at for one person. */
    static final int MOST = 200;

    /** What somebody's rows come to. */
    record State(long rows, long sum) {
        static final State NONE = new State(0, 0);
    }

    /**
     * The number of rows. A deadline is told of once, whichever process comes first.
     *
     * @param once people who have one of this kind about this part get no other
     */
    Future<Integer> tell(SqlConnection conn, About about, String[] subjects, boolean once, Instant now) {
        return conn.preparedQuery(
                        """
                        with gathered as (
                            update alert set at = $6::timestamptz, times = times + 1, read_at = null,
                                seq = nextval('alert_seq')
                            where meeting_id = $3 and subject = any ($1) and kind = $2 and $7::date is null and not $8
                                  and item_id is not distinct from $4 and part_id is not distinct from $5
                                  and first_at > $6::timestamptz - interval '5 minutes'
                            returning subject)
                        insert into alert (subject, kind, meeting_id, item_id, part_id, first_at, at, day,
                                           letter_at)
                        select subject.subject, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz, $7,
                               case when $10 and coalesce((
                                        select mailing from alert_mailing
                                        where alert_mailing.subject = subject.subject and interest = $9),
                                    'at-once') = 'at-once' then $6::timestamptz end
                        from unnest($1::text[]) as subject (subject)
                        where subject.subject not in (select subject from gathered)
                              and not ($8 and exists (select from alert known where known.subject = subject.subject
                                                      and known.kind = $2 and known.part_id = $5))
                        on conflict do nothing""")
                .execute(Tuple.tuple()
                        .addValue(subjects)
                        .addValue(about.kind().code())
                        .addValue(about.meetingId())
                        .addValue(about.itemId())
                        .addValue(about.partId())
                        .addValue(now.atOffset(ZoneOffset.UTC))
                        .addValue(about.day())
                        .addValue(once)
                        .addValue(about.kind().interest().code())
                        .addValue(about.kind().hasLetter()))
                .map(rows -> once || about.day() != null ? rows.rowCount() : subjects.length);
    }

    Future<Integer> takeBack(SqlConnection conn, UUID meetingId, UUID partId) {
        return conn.preparedQuery("delete from alert where meeting_id = $1 and part_id = $2")
                .execute(Tuple.of(meetingId, partId))
                .map(rows -> rows.rowCount());
    }

    /** @param itemId null for all of the meeting */
    Future<Integer> anew(SqlConnection conn, UUID meetingId, UUID itemId) {
        return conn.preparedQuery(
                        """
                        update alert set seq = nextval('alert_seq')
                        where meeting_id = $1 and ($2::uuid is null or item_id = $2)""")
                .execute(Tuple.of(meetingId, itemId))
                .map(rows -> rows.rowCount());
    }

    Future<Integer> anewFor(SqlConnection conn, UUID meetingId, String subject) {
        return conn.preparedQuery(
                        """
                        update alert set seq = nextval('alert_seq')
                        where meeting_id = $1 and subject = $2 and item_id is not null""")
                .execute(Tuple.of(meetingId, subject))
                .map(rows -> rows.rowCount());
    }

    /** Those of one person, newest first. */
    Future<List<Alert>> of(SqlConnection conn, String subject) {
        return conn.preparedQuery("select * from alert where subject = $1 order by at desc, id limit $2")
                .mapping(AlertStore::alert)
                .execute(Tuple.of(subject, MOST))
                .map(rows -> rows.stream().toList());
    }

    Future<State> state(SqlConnection conn, String subject) {
        return conn.preparedQuery(
                        "select count(*) as rows, coalesce(sum(seq), 0)::bigint as sum from alert where subject = $1")
                .mapping(AlertStore::state)
                .execute(Tuple.of(subject))
                .map(rows -> rows.iterator().next());
    }

    /** Of everybody who was told of anything. */
    Future<Map<String, State>> states(SqlConnection conn) {
        return conn.query("select subject, count(*) as rows, sum(seq)::bigint as sum from alert group by subject")
                .collecting(Collectors.toMap(row -> row.getString("subject"), AlertStore::state))
                .execute()
                .map(found -> found.value());
    }

    /** Those that somebody else tells of right now stay new. The number of rows. */
    Future<Integer> read(SqlConnection conn, String subject, Collection<UUID> ids, Instant now) {
        return conn.preparedQuery(
                        """
                        update alert set read_at = $3, seq = nextval('alert_seq')
                        where id in (select id from alert where subject = $1 and id = any ($2) and read_at is null
                                     for update skip locked)""")
                .execute(Tuple.of(subject, ids.toArray(UUID[]::new), now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount());
    }

    /** Those of the alerts that this person has not read, newest first. */
    Future<List<Alert>> unread(SqlConnection conn, String subject, Collection<UUID> ids) {
        return conn.preparedQuery(
                        """
                        select * from alert where subject = $1 and id = any ($2) and read_at is null
                        order by at desc, id""")
                .mapping(AlertStore::alert)
                .execute(Tuple.of(subject, (Object) ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** No push is due to those who have no device: what happened before they allow one is not pushed. */
    Future<Void> withoutDevice(SqlConnection conn, Instant now) {
        return conn.preparedQuery(
                        """
                        update alert set push_at = $1 where id in (
                            select id from alert where push_at is null
                                and not exists (select from push_device where push_device.subject = alert.subject)
                            for update skip locked)""")
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    Future<Integer> forget(SqlConnection conn, Instant now, Duration after) {
        return conn.preparedQuery("delete from alert where at < $1")
                .execute(Tuple.of(now.minus(after).atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount());
    }

    private static State state(Row row) {
        return new State(row.getLong("rows"), row.getLong("sum"));
    }

    static Alert alert(Row row) {
        About about = new About(
                Kind.of(row.getString("kind")),
                row.getUUID("meeting_id"),
                row.getUUID("item_id"),
                row.getUUID("part_id"),
                row.getLocalDate("day"));
        return new Alert(
                row.getUUID("id"),
                about,
                row.getOffsetDateTime("at").toInstant(),
                row.getInteger("times"),
                row.getOffsetDateTime("read_at") != null);
    }
}
