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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of {@code access}: the groups that people are to be in, and whether Keycloak knows. */
final class AccessStore {
    /** To look for more people one by one costs more than to look at everybody. */
    static final int MOST_ONE_BY_ONE = 200;

    /** The roles that seats give on day $1. Materialized: PostgreSQL expects too few rows of a join with access. */
    private static final String BY_SEAT =
            """
            with sits as (
                select distinct on (seat_id, part) seat_id, part, person_id
                from seat_holding
                where %%s and part <> 'seat' and from_day <= $1 and (to_day is null or to_day >= $1)
                order by seat_id, part, id desc),
            by_seat as materialized (
                select person_id, seat.body_id, case
                        when part = 'substitute' then '%s' when body.kind = 'KKR' then '%s' else '%s' end as role
                from sits join seat on seat.id = sits.seat_id join term on term.name = seat.term
                     join body on body.id = seat.body_id
                where valid_from <= $1 and coalesce(valid_to, last_day) >= $1 and person_id is not null and %%s)
            """
                    .formatted(Role.SUBSTITUTES.code(), Role.MEMBERS.code(), Role.DIRECTORS.code());

    private static final String GRANT =
            """
            insert into access (person_id, body_id, role, wanted, done, from_day, at, subject, by)
            select distinct person_id, body_id, role, true, false, $1::date, $2::timestamptz, '', ''
            from by_seat
            where exists (select 1 from access known where known.person_id = by_seat.person_id
                and known.body_id = by_seat.body_id and (known.wanted or known.lapsed))
            on conflict (person_id, body_id, role) do update set wanted = true, lapsed = false,
                done = false, from_day = excluded.from_day, at = excluded.at
            where access.lapsed""";

    private static final String WITHDRAW =
            """
            , lost as (
                select person_id, body_id, role from access where wanted and from_day <= $1 and %s
                except select person_id, body_id, role from by_seat)
            update access set wanted = false, lapsed = true, done = false, at = $2 from lost
            where access.person_id = lost.person_id and access.body_id = lost.body_id and access.role = lost.role""";

    private static final String OF_THESE = "person_id = any ($3::uuid[])";

    private static final String ON_THEIR_SEATS = "seat_id in (select seat_id from seat_holding where " + OF_THESE + ")";

    private static final String OF_EVERYBODY = BY_SEAT.formatted("true", "true");
    private static final String OF_SOME = BY_SEAT.formatted(ON_THEIR_SEATS, OF_THESE);

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
        boolean all = people == null;
        Tuple values = Tuple.of(today, at.atOffset(ZoneOffset.UTC));
        if (!all) values.addValue(people);
        String bySeat = all ? OF_EVERYBODY : OF_SOME;
        return conn.preparedQuery(bySeat + GRANT)
                .execute(values)
                .compose(granted -> conn.preparedQuery(bySeat + WITHDRAW.formatted(all ? "true" : OF_THESE))
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

    /** The roles that were taken from somebody. */
    Future<Set<Membership>> unwanted(SqlConnection conn, UUID personId) {
        return conn.preparedQuery("select body_id, role from access where person_id = $1 and not wanted")
                .execute(Tuple.of(personId))
                .map(rows -> rows.stream()
                        .flatMap(row ->
                                Membership.ofGroup("/" + row.getString("body_id") + "/" + row.getString("role"))
                                        .stream())
                        .collect(Collectors.toSet()));
    }

    private static Access.State state(boolean wanted, boolean done, boolean seen) {
        if (!done) return Access.State.PENDING;
        if (!wanted) return Access.State.NOT_INVITED;
        return seen ? Access.State.ACTIVE : Access.State.INVITED;
    }
}
