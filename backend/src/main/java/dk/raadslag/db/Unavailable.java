package dk.raadslag.db;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** A refusal for what the database cannot do right now; it says truthfully whether anything was changed. */
final class Unavailable {
    /** What Vert.x makes of a failure that is told in words alone; the class is not for others to name. */
    private static final Class<?> OF_WORDS_ALONE =
            Future.failedFuture("").cause().getClass();

    private final String address;

    /** The database's address, for the log. */
    private static final class AtPostgres extends Exception {
        AtPostgres(String address, Throwable cause) {
            super(address, cause, false, false);
        }
    }

    /** @param address of the database, e.g. {@code 10.0.0.5:5432/raadslag} */
    Unavailable(String address) {
        this.address = address;
    }

    /** The failure came before the commit: nothing was changed, and trying again may succeed. */
    <T> Future<T> refuse(Throwable cause) {
        Throwable told = cause instanceof PgException error ? refusal(error) : isGone(cause) ? gone() : cause;
        return Future.failedFuture(told == cause ? cause : because((Refusal) told, cause));
    }

    private Refusal because(Refusal refusal, Throwable cause) {
        return refusal.because(new AtPostgres(address, cause));
    }

    /**
     * The failure came during the commit. PostgreSQL rolls back whatever it refuses as an {@code ERROR}. Anything that
     * ends the connection, also a {@code FATAL} or {@code PANIC}, may come just after the commit.
     */
    <T> Future<T> refuseUnsettled(Throwable cause) {
        boolean settled = cause instanceof PgException error ? "ERROR".equals(error.getSeverity()) : !isGone(cause);
        return settled ? refuse(cause) : Future.failedFuture(because(unknown(), cause));
    }

    private static boolean isGone(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof ClosedConnectionException
                // The pool hands out a connection that is just being closed; the driver has no exception type for it.
                || String.valueOf(cause.getMessage()).startsWith("Connection is not active now")
                || cause.getClass() == OF_WORDS_ALONE;
    }

    /**
     * Classes of SQLSTATE: 53 resources, 57 shutdown, 58 the disk, 55P03 a lock held too long, 57014 a statement that
     * took too long, 40 a lost race.
     */
    private static Throwable refusal(PgException error) {
        String state = error.getSqlState();
        if (state == null) return error;
        if (state.equals("53100") || state.startsWith("58")) {
            return new Refusal(Code.STORAGE_FULL);
        }
        // The database lets nobody in, or ended a connection: it starts or stops, is being restored, or is full.
        if ("FATAL".equals(error.getSeverity()) || state.startsWith("53") || state.startsWith("57")) return gone();
        if (state.equals("55P03") || state.startsWith("40")) {
            return new Refusal(Code.BUSY);
        }
        return error;
    }

    private static Refusal gone() {
        return new Refusal(Code.UNAVAILABLE);
    }

    private static Refusal unknown() {
        return new Refusal(Code.UNKNOWN_OUTCOME);
    }
}
