package dk.raadslag.db;

import dk.raadslag.access.Refusal;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What the database could not do for now, as a refusal: nothing was changed, and trying again may succeed. */
final class Unavailable {
    private Unavailable() {}

    static <T> Future<T> refuse(Throwable cause) {
        if (cause instanceof PgException error) return Future.failedFuture(refusal(error));
        boolean isGone = cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof ClosedConnectionException
                || cause.getClass().getSimpleName().equals("NoStackTraceThrowable");
        return Future.failedFuture(isGone ? gone() : cause);
    }

    /** Classes of SQLSTATE: 53 resources, 57 shutdown, 58 the disk, 55P03 a lock held too long, 40 a lost race. */
    private static Throwable refusal(PgException error) {
        String state = error.getSqlState();
        if (state == null) return error;
        if (state.equals("53100") || state.startsWith("58")) {
            return new Refusal(
                    507, "storage-full", "Serveren har ikke plads til mere. Intet er ændret; giv driften besked.");
        }
        if (state.startsWith("53") || state.startsWith("57")) return gone();
        if (state.equals("55P03") || state.startsWith("40")) {
            return new Refusal(503, "busy", "En anden ændrer mødet lige nu. Prøv igen.");
        }
        return error;
    }

    private static Refusal gone() {
        return new Refusal(503, "unavailable", "Databasen svarer ikke lige nu. Intet er ændret; prøv igen om lidt.");
    }
}
