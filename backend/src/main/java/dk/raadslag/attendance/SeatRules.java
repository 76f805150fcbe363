package dk.raadslag.attendance;

import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.meeting.BodyRules;
import dk.raadslag.model.Attendance;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What a meeting needs to know about its body's seats. */
public final class SeatRules implements BodyRules {
    private final SeatStore seats;
    private final BiFunction<SqlConnection, String, Future<LocalDate>> remarksUntil;

    /** @param remarksUntil the day until which a body accepts remarks on minutes that are sent today, or null */
    public SeatRules(SeatStore seats, BiFunction<SqlConnection, String, Future<LocalDate>> remarksUntil) {
        this.seats = seats;
        this.remarksUntil = remarksUntil;
    }

    @Override
    public Future<Integer> seats(SqlConnection conn, String bodyId, LocalDate on) {
        return seats.ofBody(conn, bodyId, on).map(List::size);
    }

    @Override
    public Future<List<Attendance>> expected(SqlConnection conn, String bodyId, LocalDate on) {
        return seats.ofBody(conn, bodyId, on).map(SeatRules::expected);
    }

    @Override
    public Future<LocalDate> remarksUntil(SqlConnection conn, String bodyId) {
        return remarksUntil.apply(conn, bodyId);
    }

    static List<Attendance> expected(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.holder() != null)
                .map(SeatRules::expected)
                .toList();
    }

    /** The line of a seat's holder who has not come yet. */
    static Attendance expected(Seat seat) {
        return Attendance.listed(Attendance.Group.PARTICIPANT, seat.holder().name(), seat.from(), null)
                .withId(UUID.randomUUID())
                .withSeatId(seat.id())
                .withStays(List.of())
                .withSubject(seat.holder().subject());
    }
}
