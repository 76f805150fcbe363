package dk.raadslag.meeting;

import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;

/** What a meeting needs of the package that keeps the texts. */
public interface Texts {
    /**
     * One text as it is now.
     *
     * @param content null when it is empty: there is nothing to show
     */
    record Held(TextHandle handle, RichText content) {}

    /** All texts of a meeting: those of the items by item and field, and the remarks on its minutes. */
    record OfMeeting(Map<UUID, Map<TextField, Held>> ofItems, Held remarks) {}

    Future<OfMeeting> ofMeeting(SqlConnection conn, UUID meetingId);

    /** Creates all texts of a new meeting, with the words they have in it. */
    Future<Void> create(SqlConnection conn, MeetingSnapshot meeting);

    /** Creates the texts of an item that was added to a meeting, with the words it has. */
    Future<Void> add(SqlConnection conn, MeetingSnapshot meeting, Item item);

    /**
     * From now on people read these texts who did not before: what stood in them until now is not theirs.
     *
     * @param itemId null for all texts of the meeting
     */
    Future<Void> show(SqlConnection conn, UUID meetingId, UUID itemId);

    /** The meeting came to another point of its life: its texts freeze or thaw with it, in the same transaction. */
    Future<Void> freeze(SqlConnection conn, MeetingSnapshot meeting);
}
