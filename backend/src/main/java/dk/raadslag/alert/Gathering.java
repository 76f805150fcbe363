package dk.raadslag.alert;

import dk.raadslag.base.Base;
import dk.raadslag.calendar.Workdays;
import dk.raadslag.danish.DanishTime;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Gathers alerts that were not read, as their readers wish: of what has happened within five minutes, or of a day. The
 * transaction that takes somebody's alerts also does what is to be done with them, and marks them: so the first process
 * to come does it, once, and one that is killed loses none.
 */
final class Gathering {
    private static final Duration GATHERED = Duration.ofMinutes(5);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** What is done with the alerts of one person, in the transaction that marks them. */
    @FunctionalInterface
    interface Telling {
        /** @param unread in the order in which they happened; at least one */
        Future<Void> tell(SqlConnection conn, String subject, List<Alert> unread);
    }

    private final Base base;
    private final WaitingStore store;
    private final Telling telling;

    Gathering(Base base, Channel channel, Telling telling) {
        this.base = base;
        this.store = new WaitingStore(channel);
        this.telling = telling;
    }

    /** Tells what is due; what fails is tried again at the next call, and holds back nobody else. */
    Future<Void> tell() {
        Instant now = base.clock().instant();
        return each(Mailing.OFF, now, now)
                .compose(ok -> each(Mailing.AT_ONCE, now.minus(GATHERED), now))
                .compose(ok -> each(Mailing.DAILY, morning(now), morning(now)));
    }

    /** The last time that it was seven o'clock on a working day. */
    static Instant morning(Instant now) {
        LocalDateTime here = DanishTime.at(now);
        LocalDate day = here.toLocalDate();
        boolean today = Workdays.isWorkday(day) && !here.toLocalTime().isBefore(MORNING);
        LocalDate last = today ? day : Workdays.before(day, 1);
        return last.atTime(MORNING).atZone(DanishTime.ZONE).toInstant();
    }

    private Future<Void> each(Mailing wish, Instant since, Instant until) {
        return others(wish, since, until, new HashSet<>(), null);
    }

    /** Each person has a separate transaction: one that fails does not hold back the others. */
    private Future<Void> others(Mailing wish, Instant since, Instant until, Set<String> had, Throwable failed) {
        return base.db().read(conn -> store.due(conn, wish, since, had)).compose(due -> {
            if (due.isEmpty()) return failed == null ? Future.succeededFuture() : Future.failedFuture(failed);
            had.add(due.get());
            return base.db()
                    .transaction(conn -> gathered(conn, due.get(), wish, until))
                    .transform(done -> others(wish, since, until, had, done.failed() ? done.cause() : failed));
        });
    }

    private Future<Void> gathered(SqlConnection conn, String subject, Mailing wish, Instant until) {
        return store.take(conn, subject, wish, until).compose(taken -> {
            List<UUID> ids = taken.stream().map(Alert::id).toList();
            if (ids.isEmpty()) return Future.succeededFuture();
            List<Alert> unread = taken.stream().filter(alert -> !alert.read()).toList();
            Future<Void> told = wish == Mailing.OFF || unread.isEmpty()
                    ? Future.succeededFuture()
                    : telling.tell(conn, subject, unread);
            return told.compose(ok -> store.settled(conn, ids, base.clock().instant()));
        });
    }
}
