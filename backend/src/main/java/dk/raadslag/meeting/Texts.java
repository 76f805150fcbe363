package dk.raadslag.meeting;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** What a meeting needs of the package that keeps the texts. */
public interface Texts {
    /**
     * What is stored of a text's words.
     *
     * @param ops its words, as far as they were kept
     * @param state the same for whoever replays what came later; null when nothing came before that
     * @param later the updates that came after that, in order
     */
    record Kept(String ops, Buffer state, List<Buffer> later) {
        /** How much of it there is. */
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
