package dk.raadslag.push;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts a push into words at the moment when it is sent. */
public interface PushWords {
    /** Empty when there is nothing to say any more: it was read, or this person may not know of it now. */
    Future<Optional<Push>> said(SqlConnection conn, String subject, List<UUID> alerts);
}
