package dk.raadslag.calendar;

import dk.raadslag.danish.DanishTime;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;

/** What meetings need to know about their bodies' rules for deadlines. */
public final class CalendarRules {
    private final RuleStore rules = new RuleStore();
    private final Clock clock;

    public CalendarRules(Clock clock) {
        this.clock = clock;
    }

    /** Until when remarks are accepted on minutes that are sent today; null when the body has no rule. */
    public Future<LocalDate> remarksUntil(SqlConnection conn, String bodyId) {
        LocalDate today = DanishTime.at(clock.instant()).toLocalDate();
        return rules.rules(conn, bodyId).map(found -> found.remarksUntil(today));
    }
}
