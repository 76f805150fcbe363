package dk.raadslag.body;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code seat}: the seats as they are on a day. {@link HoldingStore} appends who sits on them. */
public final class SeatStore {
    /** $1 is the day. A seat is in force from its first day to the last day of its term, or until it is given up. */
    private static final String ON_DAY =
            """
            select seat.*, coalesce(valid_to, last_day) as last_day, holder.id as holder_id,
                   holder.name as holder_name, holder.email as holder_email, holder.subject as holder_subject,
                   substitute.id as substitute_id, substitute.name as substitute_name,
                   substitute.email as substitute_email, substitute.subject as substitute_subject
            from seat join term on term.name = seat.term
                 left join person holder on holder.id = seat_person(seat.id, 'holder', $1)
                 left join person substitute on substitute.id = seat_person(seat.id, 'substitute', $1)
            where\s""";

    private static final String IN_FORCE = " and valid_from <= $1 and coalesce(valid_to, last_day) >= $1 ";
    /** By place in the Danish order, where Aa stands with Å; the mayor first. */
    private static final String IN_ORDER =
            """
             order by seat."from" collate "da-x-icu",
                   array_position(array['mayor', 'director', 'party', 'region'], reason),
                   party collate "da-x-icu", holder.name collate "da-x-icu", seat.id""";

    /** A seat and the days from which and until which it exists. */
    record Dated(Seat seat, LocalDate validFrom, LocalDate validTo) {}

    /** The seats in force that day, in the order of their place. */
    public Future<List<Seat>> ofBody(SqlConnection conn, String bodyId, LocalDate on) {
        return datedOfBody(conn, bodyId, on).map(SeatStore::seats);
    }

    /** The same for several bodies. */
    public Future<List<Seat>> ofBodies(SqlConnection conn, List<String> bodyIds, LocalDate on) {
        return list(conn, "body_id = any ($2)" + IN_FORCE, Tuple.of(on, (Object) bodyIds.toArray(String[]::new)))
                .map(SeatStore::seats);
    }

    /** Where the person with this login is holder or substitute that day. */
    public Future<List<Seat>> bySubject(SqlConnection conn, String subject, LocalDate on) {
        return datedBySubject(conn, subject, on).map(SeatStore::seats);
    }

    Future<List<Dated>> datedOfBody(SqlConnection conn, String bodyId, LocalDate on) {
        return list(conn, "body_id = $2" + IN_FORCE, Tuple.of(on, bodyId));
    }

    Future<List<Dated>> datedBySubject(SqlConnection conn, String subject, LocalDate on) {
        return list(
                conn,
                """
                seat.id in (select seat_id from seat_holding join person on person.id = person_id where person.subject = $2)
                    and (holder.subject = $2 or substitute.subject = $2)"""
                        + IN_FORCE,
                Tuple.of(on, subject));
    }

    /** The seat as it is that day, in force or not. */
    Future<Optional<Dated>> byId(SqlConnection conn, UUID id, LocalDate on) {
        return list(conn, "seat.id = $2", Tuple.of(on, id))
                .map(seats -> seats.stream().findFirst());
    }

    /** True if the municipality's mayor has a seat by office already on any of these days. */
    Future<Boolean> hasMayor(SqlConnection conn, String bodyId, String municipality, LocalDate from, LocalDate to) {
        return conn.preparedQuery(
                        """
                        select 1 from seat join term on term.name = seat.term
                        where body_id = $1 and municipality = $2 and reason = 'mayor'
                              and valid_from <= $4 and coalesce(valid_to, last_day) >= greatest($3, valid_from)""")
                .execute(Tuple.of(bodyId, municipality, from, to))
                .map(rows -> rows.size() > 0);
    }

    Future<Void> insert(SqlConnection conn, Seat seat, LocalDate validFrom) {
        return conn.preparedQuery(
                        """
                        insert into seat (id, body_id, term, municipality, "from", party, reason, valid_from)
                        values ($1, $2, $3, $4, $5, $6, $7, $8)""")
                .execute(Tuple.from(Arrays.asList(
                        seat.id(),
                        seat.bodyId(),
                        seat.term(),
                        seat.municipality(),
                        seat.from(),
                        seat.party(),
                        seat.reason().code(),
                        validFrom)))
                .mapEmpty();
    }

    Future<Void> end(SqlConnection conn, UUID id, LocalDate lastDay) {
        return conn.preparedQuery("update seat set valid_to = $2 where id = $1")
                .execute(Tuple.of(id, lastDay))
                .mapEmpty();
    }

    private static Future<List<Dated>> list(SqlConnection conn, String where, Tuple values) {
        return conn.preparedQuery(ON_DAY + where + " " + IN_ORDER)
                .mapping(SeatStore::dated)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }

    private static List<Seat> seats(List<Dated> dated) {
        return dated.stream().map(Dated::seat).toList();
    }

    private static Dated dated(Row row) {
        Seat seat = new Seat(
                row.getUUID("id"),
                row.getString("body_id"),
                row.getString("term"),
                row.getString("municipality"),
                row.getString("from"),
                row.getString("party"),
                Reason.of(row.getString("reason")),
                person(row, "holder"),
                person(row, "substitute"));
        return new Dated(seat, row.getLocalDate("valid_from"), row.getLocalDate("last_day"));
    }

    private static Person person(Row row, String part) {
        UUID id = row.getUUID(part + "_id");
        return id == null
                ? null
                : new Person(
                        id,
                        row.getString(part + "_name"),
                        row.getString(part + "_email"),
                        row.getString(part + "_subject"));
    }
}
