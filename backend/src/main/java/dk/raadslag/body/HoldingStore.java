package dk.raadslag.body;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** SQL of {@code seat_holding}: the history of a seat, appended to and never overwritten. */
final class HoldingStore {
    private static final String SEAT = "seat";

    /** A part that somebody has, with the day it began or will begin. */
    record PartFrom(Part part, LocalDate from) {}

    /**
     * From a day on, or on these days, somebody has this part on the seat.
     *
     * @param personId null: nobody
     * @param to the last day; null until further notice
     */
    Future<Void> append(
            SqlConnection conn,
            UUID seatId,
            Part part,
            UUID personId,
            LocalDate from,
            LocalDate to,
            Actor by,
            Instant at) {
        return append(conn, seatId, part.code(), personId, from, to, by, at);
    }

    /** The seat itself was created, from this day on, or given up after the last one. */
    Future<Void> appendSeat(SqlConnection conn, UUID seatId, LocalDate from, LocalDate to, Actor by, Instant at) {
        return append(conn, seatId, SEAT, null, from, to, by, at);
    }

    private static Future<Void> append(
            SqlConnection conn,
            UUID seatId,
            String part,
            UUID personId,
            LocalDate from,
            LocalDate to,
            Actor by,
            Instant at) {
        return conn.preparedQuery(
                        """
                        insert into seat_holding (seat_id, part, person_id, from_day, to_day, at, subject, by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8)""")
                .execute(Tuple.from(Arrays.asList(
                        seatId, part, personId, from, to, at.atOffset(ZoneOffset.UTC), by.subject(), by.name())))
                .mapEmpty();
    }

    /** The history of the seat, newest first. */
    Future<List<Holding>> ofSeat(SqlConnection conn, UUID seatId) {
        return conn.preparedQuery(
                        """
                        select part, person.name, from_day, to_day, at, by
                        from seat_holding left join person on person.id = person_id
                        where seat_id = $1 order by seat_holding.id desc""")
                .mapping(row -> new Holding(
                        row.getString("part"),
                        row.getString("name"),
                        row.getLocalDate("from_day"),
                        row.getLocalDate("to_day"),
                        row.getOffsetDateTime("at").toInstant(),
                        row.getString("by")))
                .execute(Tuple.of(seatId))
                .map(rows -> rows.stream().toList());
    }

    /** The parts the person has in the body today or will have, each with its first day from today on. */
    Future<List<PartFrom>> rolesFrom(SqlConnection conn, String bodyId, UUID personId, LocalDate today) {
        return conn.preparedQuery(
                        """
                        with days as (
                            select $3::date as day
                            union select from_day from seat_holding where person_id = $2 and from_day > $3)
                        select part, min(day) as first_day
                        from days, (values ('holder'), ('substitute')) as both_parts (part),
                             seat join term on term.name = seat.term
                        where body_id = $1 and valid_from <= day and coalesce(valid_to, last_day) >= day
                              and seat_person(seat.id, part, day) = $2
                        group by part""")
                .mapping(row -> new PartFrom(
                        Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)), row.getLocalDate("first_day")))
                .execute(Tuple.of(bodyId, personId, today))
                .map(rows -> rows.stream().toList());
    }

    /**
     * True if the person has another part than this one in the body on one of these days. Checks the first day and
     * every later day on which a holding changes. Standing in on several seats is allowed.
     */
    Future<Boolean> isElsewhere(SqlConnection conn, Seat seat, Part part, UUID personId, LocalDate from, LocalDate to) {
        return conn.preparedQuery(
                        """
                        with said as (
                            select from_day, to_day from seat_holding join seat on seat.id = seat_id where body_id = $1),
                        days as (
                            select $4::date as day
                            union select from_day from said where from_day > $4 and ($5::date is null or from_day <= $5)
                            union select to_day + 1 from said where to_day >= $4 and ($5::date is null or to_day < $5)),
                        parts as (
                            select seat.id, part, seat_person(seat.id, part, day) as person_id
                            from days, (values ('holder'), ('substitute')) as both_parts (part),
                                 seat join term on term.name = seat.term
                            where body_id = $1 and valid_from <= day and coalesce(valid_to, last_day) >= day)
                        select 1 from parts
                        where person_id = $3 and not (id = $2 and part = $6)
                              and not (part = 'substitute' and $6 = 'substitute') limit 1""")
                .execute(Tuple.from(Arrays.asList(seat.bodyId(), seat.id(), personId, from, to, part.code())))
                .map(rows -> rows.size() > 0);
    }
}
