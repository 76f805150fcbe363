package dk.raadslag.meeting;

import dk.raadslag.protocol.Attendance;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;

/** What meetings need of the packages that keep bodies' seats and rules. */
public interface BodyRules {
    /** No seats are known, and there are no rules. */
    BodyRules NONE = new BodyRules() {
        @Override
        public Future<Integer> seats(SqlConnection conn, String bodyId, LocalDate on) {
            return Future.succeededFuture(0);
        }

        @Override
        public Future<List<Attendance>> expected(SqlConnection conn, String bodyId, LocalDate on) {
            return Future.succeededFuture(List.of());
        }

        @Override
        public Future<LocalDate> remarksUntil(SqlConnection conn, String bodyId) {
            return Future.succeededFuture(null);
        }
    };

    /** How many seats the body has on a day. */
    Future<Integer> seats(SqlConnection conn, String bodyId, LocalDate on);

    /** A line for each holder of a seat on a day, not present yet. */
    Future<List<Attendance>> expected(SqlConnection conn, String bodyId, LocalDate on);

    /** Until when remarks are accepted on minutes that are sent today; null when the body has no rule. */
    Future<LocalDate> remarksUntil(SqlConnection conn, String bodyId);
}
