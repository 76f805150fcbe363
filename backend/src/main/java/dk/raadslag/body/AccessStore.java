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

/** SQL of {@code access}: which groups people shall be in, and whether Keycloak knows. */
final class AccessStore {
    /** Who has which role by a seat on day $1. */
    private static final String BY_SEAT =
            """
            with by_seat as (
                select person_id, seat.body_id, role
                from seat join term on term.name = seat.term join body on body.id = seat.body_id,
                     lateral (values
                         (seat_person(seat.id, 'holder', $1), case body.kind when 'KKR' then '%s' else '%s' end),
                         (seat_person(seat.id, 'substitute', $1), '%s')) as part (person_id, role)
                where valid_from <= $1 and coalesce(valid_to, last_day) >= $1 and person_id is not null)
            """
                    .formatted(Role.MEMBERS.code(), Role.DIRECTORS.code(), Role.SUBSTITUTES.code());

    /** Puts the person into the group, or takes him out, as soon as Keycloak answers, but not before that day. */
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

    /** Access follows the seats: who has been let in gets what a new seat gives, and loses it with the last one. */
    Future<Void> followSeats(SqlConnection conn, LocalDate today, Instant at) {
        Tuple values = Tuple.of(today, at.atOffset(ZoneOffset.UTC));
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
                                        where wanted and from_day <= $1
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

    /** Keycloak knows; unless something else was wanted meanwhile. */
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

    /** How far those are whom the body has let in, or is about to; nobody else is in the answer. */
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
