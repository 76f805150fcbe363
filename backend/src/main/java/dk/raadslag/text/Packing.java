package dk.raadslag.text;

import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.log.Causes;
import dk.raadslag.text.UpdateStore.Logged;
import dk.raadslag.text.UpdateStore.Stored;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.MalformedUpdate;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packs the logs of what was sent, so that they take a tenth of the room. Nothing is left out: every update with its
 * sender and its time stands in a page, and the log goes on behind it when a revised agenda is written. A log that does
 * not replay to the words of its text stays as it is. Each text has a transaction of its own, in which the database
 * holds page and log against each other; any number of processes may pack at once.
 */
final class Packing {
    private static final Logger LOG = LoggerFactory.getLogger(Packing.class);
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final Database db;
    private final UpdateStore updates;
    private final LogPageStore pages;
    private final Replay replay;
    private final Duration after;

    /** @param after how long a text is frozen before its log is packed */
    Packing(Database db, UpdateStore updates, LogPageStore pages, Replay replay, Duration after) {
        this.db = db;
        this.updates = updates;
        this.pages = pages;
        this.replay = replay;
        this.after = after;
    }

    /** From now on whatever is due is packed. */
    static void start(Base base, TextLogs logs, Duration after) {
        Packing packing = new Packing(base.db(), logs.updates(), new LogPageStore(), logs.replay(), after);
        base.jobs().every("packing", LOOK_AGAIN, packing::pack);
    }

    /** Packs whatever is due, one text after the other. Fails in the end if any failed, which holds back no other. */
    Future<Void> pack() {
        return db.read(conn -> pages.due(conn, after)).compose(due -> {
            List<Future<Void>> each = new ArrayList<>();
            Future<Void> last = Future.succeededFuture();
            for (UUID textId : due) {
                last = last.transform(done -> pack(textId));
                each.add(last);
            }
            return Future.join(each).mapEmpty();
        });
    }

    private Future<Void> pack(UUID textId) {
        return db.transaction(conn -> one(conn, textId))
                .onFailure(cause -> LOG.warn("could not pack text {}: {}", textId, Causes.of(cause)));
    }

    /** Nothing when another process packs it, or somebody writes in it again. */
    private Future<Void> one(SqlConnection conn, UUID textId) {
        return pages.take(conn, textId)
                .compose(taken -> taken ? updates.stored(conn, textId) : Future.succeededFuture(Optional.empty()))
                .compose(stored -> stored.isEmpty() ? Future.succeededFuture() : look(conn, textId, stored.get()));
    }

    private Future<Void> look(SqlConnection conn, UUID textId, Stored stored) {
        return updates.whole(conn, textId)
                .compose(log -> replay.of(log.size() + stored.cost(), () -> proven(log, stored)))
                .compose(proven -> proven.isEmpty()
                        ? setAside(conn, textId)
                        : updates.keep(
                                        conn,
                                        textId,
                                        stored.version(),
                                        proven.get().state(),
                                        proven.get().words())
                                .compose(kept -> pages.pack(conn, textId))
                                .compose(packed -> pages.done(conn, textId)));
    }

    /** The result of a whole log: loading the text reads this, and no page. */
    private record Proven(byte[] state, RichText words) {}

    /** Empty when the log does not make the text, whole and without a gap. */
    private static Optional<Proven> proven(List<Logged> log, Stored stored) {
        for (int i = 0; i < log.size(); i++) if (log.get(i).version() != i + 1) return Optional.empty();
        if (log.size() != stored.version()) return Optional.empty();
        try {
            Doc doc = Replay.doc(log.stream().map(Logged::payload).toList());
            RichText words = doc.content();
            return doc.waiting() == 0 && words.equals(stored.replayed().content())
                    ? Optional.of(new Proven(doc.state(), words))
                    : Optional.empty();
        } catch (MalformedUpdate e) {
            return Optional.empty();
        }
    }

    private Future<Void> setAside(SqlConnection conn, UUID textId) {
        LOG.error("the log of text {} does not make its words: it stays as it is", textId);
        return pages.setAside(conn, textId);
    }
}
