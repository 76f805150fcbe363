package dk.raadslag.attendance;

import dk.raadslag.body.Person;
import dk.raadslag.protocol.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/** Letters to substitutes, in the transaction that makes them necessary. A person may be without an address. */
public interface Letters {
    /** Nobody is written to. */
    Letters NONE = new Letters() {
        @Override
        public Future<Void> calledIn(SqlConnection conn, MeetingSnapshot meeting, Person substitute) {
            return Future.succeededFuture();
        }

        @Override
        public Future<Void> released(SqlConnection conn, MeetingSnapshot meeting, Person substitute) {
            return Future.succeededFuture();
        }
    };

    Future<Void> calledIn(SqlConnection conn, MeetingSnapshot meeting, Person substitute);

    /** The holder comes after all. */
    Future<Void> released(SqlConnection conn, MeetingSnapshot meeting, Person substitute);
}
