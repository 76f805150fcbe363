package dk.raadslag.meeting;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** What a meeting needs from the package that keeps the texts. */
public interface Texts {
    /**
     * The stored words of a text.
     *
     * @param ops its words, as far as they were kept
     * @param state the same for a reader that replays the later updates; null when nothing came before
     * @param later the updates that came after that, in order
     */
    record Kept(String ops, Buffer state, List<Buffer> later) {
        /** Its size, in characters and bytes. */
        long weight() {
            return (ops == null ? 0 : ops.length())
                    + later.stream().mapToLong(Buffer::length).sum();
        }
    }

    /**
     * The words of several texts, in their order; null where there are none to show. The event loop makes only few of
     * them itself.
     */
    Future<List<RichText>> words(List<Kept> kept);

    /** Creates all texts of a new meeting, with its words. */
    Future<Void> create(SqlConnection conn, MeetingSnapshot meeting);

    /** Creates the texts of an added item, with its words. */
    Future<Void> add(SqlConnection conn, MeetingSnapshot meeting, Item item);

    /**
     * From now on more people read these texts: what was in them before stays hidden from the newcomers.
     *
     * @param itemId null for all texts of the meeting
     */
    Future<Void> show(SqlConnection conn, UUID meetingId, UUID itemId);

    /** The meeting took a step of its life: its texts freeze or thaw with it, in the same transaction. */
    Future<Void> freeze(SqlConnection conn, MeetingSnapshot meeting);
}
