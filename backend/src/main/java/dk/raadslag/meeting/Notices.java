package dk.raadslag.meeting;

import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/**
 * What else a change brings with it (who gets mail, what people find): decided and stored in the transaction of the
 * change itself.
 */
public interface Notices {
    /** @param before the whole meeting before the event, {@code after} after it */
    Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event);

    /** One after the other. */
    static Notices each(Notices... all) {
        return (conn, before, after, event) -> {
            Future<Void> told = Future.succeededFuture();
            for (Notices one : all) told = told.compose(ok -> one.of(conn, before, after, event));
            return told;
        };
    }
}
