package dk.raadslag.meeting;

import dk.raadslag.model.Attendance;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;

/** What meetings need from the packages that keep bodies' seats and rules. */
public interface BodyRules {
    /** How many seats the body has on a day. */
    Future<Integer> seats(SqlConnection conn, String bodyId, LocalDate on);

    /** A line for each holder of a seat on a day, not present yet. */
    Future<List<Attendance>> expected(SqlConnection conn, String bodyId, LocalDate on);

    /** Until when remarks are accepted on minutes that are sent today; null when the body has no rule. */
    Future<LocalDate> remarksUntil(SqlConnection conn, String bodyId);
}
