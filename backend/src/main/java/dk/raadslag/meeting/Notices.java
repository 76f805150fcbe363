package dk.raadslag.meeting;

import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/** Who gets mail about a change: decided and stored in the transaction of the change itself. */
public interface Notices {
    /** @param before the whole meeting before the event, {@code after} after it */
    Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event);

    /** One after the other. */
    static Notices each(Notices first, Notices second) {
        return (conn, before, after, event) ->
                first.of(conn, before, after, event).compose(told -> second.of(conn, before, after, event));
    }
}
