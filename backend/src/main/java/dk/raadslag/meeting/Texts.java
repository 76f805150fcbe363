package dk.raadslag.meeting;

import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.Item.TextHandle;
import dk.raadslag.protocol.RichText;
import dk.raadslag.protocol.TextField;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;

/** What a meeting needs of the package that keeps the texts. */
public interface Texts {
    /** One text and where it is written. */
    record Held(TextHandle handle, RichText content) {}

    /** All texts of a meeting: item, then field. */
    Future<Map<UUID, Map<TextField, Held>>> ofMeeting(SqlConnection conn, UUID meetingId);

    /** Creates the four texts of an item; a null or missing content is an empty text. */
    Future<Void> create(SqlConnection conn, UUID itemId, Map<TextField, Held> texts);

    Future<Void> save(SqlConnection conn, Event.TextSaved saved);
}
