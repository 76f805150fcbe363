package dk.raadslag.comment;

import dk.raadslag.access.Role;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of {@code round} and {@code round_asked}. */
final class RoundStore {
    Future<Optional<Round>> get(SqlConnection conn, UUID id) {
        return conn.preparedQuery("select * from round where id = $1")
                .mapping(RoundStore::round)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    /** Newest first. */
    Future<List<Round>> ofMeeting(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select * from round where meeting_id = $1 order by opened_at desc, id")
                .mapping(RoundStore::round)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().toList());
    }

    /** All rounds of these meetings. */
    Future<List<Round>> ofMeetings(SqlConnection conn, Collection<UUID> meetingIds) {
        return conn.preparedQuery("select * from round where meeting_id = any ($1) order by opened_at desc, id")
                .mapping(RoundStore::round)
                .execute(Tuple.of((Object) meetingIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** Rounds in which this person was asked, and whose deadline is not over; the soonest first. */
    Future<List<Round>> waitingFor(SqlConnection conn, String subject, LocalDateTime now) {
        return conn.preparedQuery(
                        """
                        select round.* from round join round_asked on round_id = id
                        join person on person.id = person_id
                        where subject = $1 and removed_at is null and closed_at is null and deadline > $2
                        order by deadline, round.id""")
                .mapping(RoundStore::round)
                .execute(Tuple.of(subject, now))
                .map(rows -> rows.stream().toList());
    }

    /** @param remindAt null for never */
    Future<Void> insert(SqlConnection conn, Round round, LocalDateTime remindAt, String by, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into round (id, meeting_id, deadline, note, shows_at_once, items, opened_at, opened_by,
                                           remind_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""")
                .execute(Tuple.from(Arrays.asList(
                        round.id(),
                        round.meetingId(),
                        round.deadline(),
                        round.note(),
                        round.showsAtOnce(),
                        round.items() == null ? null : round.items().toArray(UUID[]::new),
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        remindAt)))
                .mapEmpty();
    }

    /** Also puts back people who were taken out. */
    Future<Void> ask(SqlConnection conn, UUID roundId, List<Asked> people) {
        if (people.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery(
                        """
                        insert into round_asked (round_id, person_id, director, name, place)
                        values ($1, $2, $3, $4, $5)
                        on conflict (round_id, person_id) do update set removed_at = null, removed_by = null""")
                .executeBatch(people.stream()
                        .map(asked -> Tuple.of(roundId, asked.personId(), asked.director(), asked.name(), asked.from()))
                        .toList())
                .mapEmpty();
    }

    /** Takes out a person who was named; false when there is no such person. */
    Future<Boolean> remove(SqlConnection conn, UUID roundId, UUID personId, String by, Instant at) {
        return conn.preparedQuery(
                        """
                        update round_asked set removed_at = $3, removed_by = $4
                        where round_id = $1 and person_id = $2 and not director and removed_at is null""")
                .execute(Tuple.of(roundId, personId, at.atOffset(ZoneOffset.UTC), by))
                .map(rows -> rows.rowCount() > 0);
    }

    /**
     * Those who are asked, by place and name, without those who were taken out. Directors who have lost the role no
     * longer get mail.
     */
    Future<List<Asked>> asked(SqlConnection conn, UUID roundId) {
        return asked(conn, List.of(roundId)).map(all -> all.getOrDefault(roundId, List.of()));
    }

    /** The same for many rounds, by round; absent where nobody is asked. */
    Future<Map<UUID, List<Asked>>> asked(SqlConnection conn, Collection<UUID> roundIds) {
        return conn.preparedQuery(
                        """
                        select round_id, person_id, subject, director, round_asked.name, place,
                            case when not director or coalesce(
                                (select bool_or(wanted) from access where access.person_id = person.id
                                    and role = $2), true) then email end as email
                        from round_asked join person on person.id = person_id
                        where round_id = any ($1) and removed_at is null
                        order by place collate "da-x-icu" nulls last, round_asked.name collate "da-x-icu", person_id""")
                .execute(Tuple.of(roundIds.toArray(UUID[]::new), Role.DIRECTORS.code()))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getUUID("round_id"),
                                Collectors.mapping(RoundStore::one, Collectors.toList()))));
    }

    private static Asked one(Row row) {
        return new Asked(
                row.getUUID("person_id"),
                row.getString("subject"),
                row.getString("email"),
                row.getBoolean("director"),
                row.getString("name"),
                row.getString("place"));
    }

    /** A person with an account, to be asked by name; empty when there is none. */
    Future<Optional<Asked>> person(SqlConnection conn, UUID personId) {
        return conn.preparedQuery("select id, name, email, subject from person where id = $1 and subject is not null")
                .mapping(row -> new Asked(
                        row.getUUID("id"),
                        row.getString("subject"),
                        row.getString("email"),
                        false,
                        row.getString("name"),
                        null))
                .execute(Tuple.of(personId))
                .map(rows -> rows.stream().findFirst());
    }

    /** Takes the round's lock until the transaction ends; the round with its next seq. */
    Future<Optional<Round>> next(SqlConnection conn, UUID id) {
        return conn.preparedQuery("update round set seq = seq + 1 where id = $1 returning *")
                .mapping(RoundStore::round)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Void> change(SqlConnection conn, Round round, LocalDateTime remindAt) {
        return conn.preparedQuery(
                        "update round set deadline = $2, note = $3, closed_at = $4, remind_at = $5 where id = $1")
                .execute(Tuple.of(
                        round.id(),
                        round.deadline(),
                        round.note(),
                        round.closedAt() == null ? null : round.closedAt().atOffset(ZoneOffset.UTC),
                        remindAt))
                .mapEmpty();
    }

    /** @param runs true while people still answer; a round that is over only leaves the queue */
    record Due(Round round, boolean runs) {}

    /** Takes one round whose reminder is due, so that no other process sends it. */
    Future<Optional<Due>> takeDue(SqlConnection conn, LocalDateTime now, Collection<UUID> except) {
        return conn.preparedQuery(
                        """
                        with due as (
                            update round set remind_at = null where id = (
                                select id from round where remind_at <= $1 and not id = any ($2)
                                order by remind_at limit 1 for update skip locked)
                            returning *)
                        select due.*, closed_at is null and deadline > $1 and meeting.status = 'commenting' as runs
                        from due join meeting on meeting.id = meeting_id""")
                .mapping(row -> new Due(round(row), row.getBoolean("runs")))
                .execute(Tuple.of(now, (Object) except.toArray(UUID[]::new)))
                .map(rows -> rows.stream().findFirst());
    }

    private static Round round(Row row) {
        UUID[] items = row.getArrayOfUUIDs("items");
        OffsetDateTime closed = row.getOffsetDateTime("closed_at");
        return new Round(
                row.getUUID("id"),
                row.getUUID("meeting_id"),
                row.getLocalDateTime("deadline"),
                row.getString("note"),
                row.getBoolean("shows_at_once"),
                items == null ? null : List.of(items),
                closed == null ? null : closed.toInstant(),
                row.getLong("seq"));
    }
}
