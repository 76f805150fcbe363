package dk.raadslag.calendar;

import dk.raadslag.meeting.BodyRules;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;

/** What meetings need to know of their bodies: the rules for deadlines from here, the seats from whoever keeps them. */
public final class CalendarRules implements BodyRules {
    /** How many seats a body has on a day. */
    public interface Seats {
        Future<Integer> on(SqlConnection conn, String bodyId, LocalDate day);
    }

    private final RuleStore rules = new RuleStore();
    private final Clock clock;
    private final Seats seats;

    public CalendarRules(Clock clock, Seats seats) {
        this.clock = clock;
        this.seats = seats;
    }

    @Override
    public Future<Integer> seats(SqlConnection conn, String bodyId, LocalDate on) {
        return seats.on(conn, bodyId, on);
    }

    @Override
    public Future<LocalDate> remarksUntil(SqlConnection conn, String bodyId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PlanningService.DENMARK);
        return rules.rules(conn, bodyId).map(found -> found.remarksUntil(today));
    }
}
