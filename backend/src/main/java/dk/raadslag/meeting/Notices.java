package dk.raadslag.meeting;

import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/** Who is told of a change outside of the app, by mail: decided and stored in the transaction of the change itself. */
public interface Notices {
    /** Tells nobody. */
    Notices NONE = (conn, after, event) -> Future.succeededFuture();

    /** @param after the whole meeting after the event */
    Future<Void> of(SqlConnection conn, MeetingSnapshot after, Event event);
}
