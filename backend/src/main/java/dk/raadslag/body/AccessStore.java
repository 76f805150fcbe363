package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of {@code access}: the groups that people are to be in, and whether Keycloak knows. */
final class AccessStore {
    /** To look for more people one by one costs more than to look at everybody. */
    static final int MOST_ONE_BY_ONE = 200;

    /** The roles that seats give on day $1; $3 limits them to these people, or null for everybody. */
    private static final String BY_SEAT =
            """
            with concerned as (
                select distinct seat_id from seat_holding where $3::uuid[] is null or person_id = any ($3)),
            sits as (
                select distinct on (seat_id, part) seat_id, part, person_id
                from seat_holding
                where seat_id in (select seat_id from concerned) and part <> 'seat'
                    and from_day <= $1 and (to_day is null or to_day >= $1)
                order by seat_id, part, id desc),
            by_seat as (
                select person_id, seat.body_id, case
                        when part = 'substitute' then '%s' when body.kind = 'KKR' then '%s' else '%s' end as role
                from sits join seat on seat.id = sits.seat_id join term on term.name = seat.term
                     join body on body.id = seat.body_id
                where valid_from <= $1 and coalesce(valid_to, last_day) >= $1 and person_id is not null
                    and ($3 is null or person_id = any ($3)))
            """
                    .formatted(Role.SUBSTITUTES.code(), Role.MEMBERS.code(), Role.DIRECTORS.code());

    /**
     * People to check again: those whose seats have changed since the last time, or everybody, once a day.
     *
     * @param all true for everybody, whatever {@code people} contains
     */
    record Unsettled(boolean all, UUID[] people) {}

    private static Unsettled unsettled(boolean all, UUID[] people) {
        return new Unsettled(all || people.length > MOST_ONE_BY_ONE, people);
    }

    /** Takes them, in the transaction that makes their access follow. */
    Future<Unsettled> takeUnsettled(SqlConnection conn, LocalDate today) {
        return conn.preparedQuery(
                        """
                        with taken as (delete from access_unsettled returning person_id),
                            begun as (insert into access_settled (day) values ($1)
                                      on conflict (one) do update set day = excluded.day
                                      where access_settled.day <> excluded.day returning day)
                        select exists (select from begun) as all_of_them,
                               array(select distinct person_id from taken) as people""")
                .mapping(row -> unsettled(row.getBoolean("all_of_them"), row.getArrayOfUUIDs("people")))
                .execute(Tuple.of(today))
                .map(rows -> rows.iterator().next());
    }

    /** Puts the person into the group, or takes them out, as soon as Keycloak answers, but not before that day. */
    Future<Void> want(
            SqlConnection conn, UUID personId, Membership role, boolean wanted, LocalDate from, Actor by, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into access (person_id, body_id, role, wanted, done, from_day, at, subject, by)
                        values ($1, $2, $3, $4, false, $5, $6, $7, $8)
                        on conflict (person_id, body_id, role) do update set wanted = $4, lapsed = false, done = false,
                            from_day = $5, at = $6, subject = $7, by = $8""")
                .execute(Tuple.from(Arrays.asList(
                        personId,
                        role.bodyId(),
                        role.role().code(),
                        wanted,
                        from,
                        at.atOffset(ZoneOffset.UTC),
                        by.subject(),
                        by.name())))
                .mapEmpty();
    }

    /**
     * Access follows the seats: people who were let in get what a new seat gives, and lose it with the last one.
     *
     * @param people null for everybody
     */
    Future<Void> followSeats(SqlConnection conn, UUID[] people, LocalDate today, Instant at) {
        Tuple values = Tuple.tuple()
                .addValue(today)
                .addValue(at.atOffset(ZoneOffset.UTC))
                .addValue(people);
        return conn.preparedQuery(
                        BY_SEAT
                                + """
                                insert into access (person_id, body_id, role, wanted, done, from_day, at, subject, by)
                                select distinct person_id, body_id, role, true, false, $1::date, $2::timestamptz, '', ''
                                from by_seat
                                where exists (select 1 from access known where known.person_id = by_seat.person_id
                                    and known.body_id = by_seat.body_id and (known.wanted or known.lapsed))
                                on conflict (person_id, body_id, role) do update set wanted = true, lapsed = false,
                                    done = false, from_day = excluded.from_day, at = excluded.at
                                where access.lapsed""")
                .execute(values)
                .compose(granted -> conn.preparedQuery(
                                BY_SEAT
                                        + """
                                        update access set wanted = false, lapsed = true, done = false, at = $2
                                        where wanted and from_day <= $1 and ($3 is null or person_id = any ($3))
                                            and (person_id, body_id, role) not in (select * from by_seat)""")
                        .execute(values))
                .mapEmpty();
    }

    /** What Keycloak does not know yet of people who have a login. */
    Future<List<Access>> open(SqlConnection conn, LocalDate today) {
        return conn.preparedQuery(
                        """
                        select person_id, person.subject, body_id, role, wanted
                        from access join person on person.id = person_id
                        where not done and from_day <= $1 and person.subject is not null
                        order by access.at, person_id""")
                .mapping(row -> new Access(
                        row.getUUID("person_id"),
                        row.getString("subject"),
                        new Membership(
                                row.getString("body_id"),
                                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT))),
                        row.getBoolean("wanted")))
                .execute(Tuple.of(today))
                .map(rows -> rows.stream().toList());
    }

    /** Keycloak knows, unless something else has been wanted in the meantime. */
    Future<Void> done(SqlConnection conn, Access access) {
        return conn.preparedQuery(
                        """
                        update access set done = true
                        where person_id = $1 and body_id = $2 and role = $3 and wanted = $4""")
                .execute(Tuple.of(
                        access.personId(),
                        access.role().bodyId(),
                        access.role().role().code(),
                        access.wanted()))
                .mapEmpty();
    }

    /** The state of the people whom the body has let in, or is about to; the answer has nobody else. */
    Future<Map<UUID, Access.State>> states(SqlConnection conn, String bodyId) {
        return conn.preparedQuery(
                        """
                        select person_id, bool_or(wanted) as wanted, bool_and(done or from_day > current_date) as done,
                               bool_or(seen_at is not null) as seen
                        from access join person on person.id = person_id
                        where body_id = $1 and person.subject is not null group by person_id""")
                .execute(Tuple.of(bodyId))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.getUUID("person_id"),
                                row -> state(
                                        row.getBoolean("wanted"), row.getBoolean("done"), row.getBoolean("seen")))));
    }

    private static Access.State state(boolean wanted, boolean done, boolean seen) {
        if (!done) return Access.State.PENDING;
        if (!wanted) return Access.State.NOT_INVITED;
        return seen ? Access.State.ACTIVE : Access.State.INVITED;
    }
}
