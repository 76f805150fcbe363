package dk.raadslag.text;

import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.live.RoomSource.TextNow;
import dk.raadslag.log.Causes;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.protocol.Code;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.Update;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One text that is in use on this node, and its writers. An update is committed to the log before it is applied here,
 * passed on or acknowledged; so memory is never ahead of the database, and after a failure the room is discarded and
 * read again. All calls are made on the texts' context.
 */
final class TextRoom {
    private static final Logger LOG = LoggerFactory.getLogger(TextRoom.class);
    /** What may wait for a commit; beyond it the database is too far behind, and the writers come again. */
    private static final long MOST_WAITING_BYTES = 16 * 1024 * 1024;

    /** A commit takes milliseconds. A line that says nothing for so long is dead, and the pool has others. */
    private static final long PATIENCE_MS = 5_000;

    private static final int MOST_UNKNOWN_BYTES = 4 * 1024 * 1024;

    private final UUID id;
    private final TextStore.Place place;
    private final Doc doc;
    private final Database db;
    private final UpdateStore store;
    private final Clock clock;
    private final Consumer<TextRoom> changed;
    private final Consumer<TextRoom> broken;
    private final ClientOwners owners;
    private final Keeping keeping;
    private final Writers writers;
    private List<Sent> waiting = new ArrayList<>();
    private long waitingBytes;
    private long version;
    /** The newest version that news told of. */
    private long newest;

    private String frozen;
    private boolean committing;
    private boolean reading;
    private TextNow rendered;
    private long unusedSince;

    /**
     * @param changed told after each commit, when it was applied here
     * @param broken told when this room can no longer be trusted; its sockets are closed already
     */
    TextRoom(
            UUID id,
            UpdateStore.Stored stored,
            Doc doc,
            Map<Long, UpdateStore.Owner> owners,
            Database db,
            UpdateStore store,
            Clock clock,
            Consumer<TextRoom> changed,
            BiConsumer<TextRoom, byte[]> presenceChanged,
            Consumer<TextRoom> broken) {
        this.id = id;
        this.place = stored.place();
        this.doc = doc;
        this.version = stored.version();
        this.frozen = stored.frozen();
        this.db = db;
        this.store = store;
        this.clock = clock;
        this.changed = changed;
        this.writers = new Writers(states -> presenceChanged.accept(this, states));
        this.broken = broken;
        this.owners = new ClientOwners(id, owners, db, store);
        this.keeping = new Keeping(id, doc, stored.keptVersion(), db, store);
        this.unusedSince = System.nanoTime();
    }

    UUID id() {
        return id;
    }

    TextStore.Place place() {
        return place;
    }

    long version() {
        return version;
    }

    /** Why nobody may write now; empty when the secretariat may. */
    Optional<String> frozen() {
        return Optional.ofNullable(frozen);
    }

    Writers writers() {
        return writers;
    }

    byte[] vector() {
        return doc.stateVector();
    }

    byte[] missing(byte[] vector) {
        return doc.diff(vector);
    }

    /** The words as they are; rendered once a version. */
    TextNow now() {
        unusedSince = System.nanoTime();
        if (rendered == null || rendered.handle().version() != version) {
            RichText content = doc.content();
            rendered = new TextNow(new TextHandle(id, version), content.blank() ? null : content);
        }
        return rendered;
    }

    boolean unusedFor(long nanos) {
        return writers.isEmpty() && waiting.isEmpty() && !committing && System.nanoTime() - unusedSince > nanos;
    }

    void leave(TextSocket socket) {
        writers.leave(socket);
        unusedSince = System.nanoTime();
    }

    ClientOwners owners() {
        return owners;
    }

    /**
     * True if the log already holds everything this update says about {@code client}. A reconnecting browser resends
     * other people's edits, also pending ones; only new edits must be its own.
     */
    boolean has(Update update, long client) {
        return doc.has(update, client);
    }

    /** True if too many structs wait here for a beginning that nobody sent: no browser of ours causes that. */
    boolean waitsForTooMuch() {
        return doc.waiting() > MOST_UNKNOWN_BYTES;
    }

    boolean holds(int more) {
        return doc.length() + more <= TextSocket.MOST_CHARACTERS;
    }

    /** Takes an update that its sender may make. It is acknowledged to the sender's socket when it is durable. */
    void receive(Sent sent) {
        waiting.add(sent);
        waitingBytes += sent.payload().length;
        if (waitingBytes > MOST_WAITING_BYTES) collapse(new IllegalStateException("too much waits for the database"));
        else if (!committing) commit();
    }

    /** Everything that came during the last commit goes into one statement. */
    private void commit() {
        List<Sent> batch = waiting;
        waiting = new ArrayList<>();
        waitingBytes = 0;
        // A returning browser sends all its deletes again; known ones are not logged twice.
        List<Sent> news =
                batch.stream().filter(sent -> !doc.knows(sent.update())).toList();
        if (news.isEmpty()) {
            acknowledge(batch);
            return;
        }
        committing = true;
        db.write(conn -> store.append(conn, id, news, clock.instant()))
                .timeout(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .compose(last -> last.isEmpty()
                        ? refused(batch)
                        : committed(news, last.get()).onSuccess(applied -> {
                            // Writers are served before followers.
                            acknowledge(batch);
                            applied();
                        }))
                .onComplete(done -> {
                    committing = false;
                    if (done.failed()) collapse(done.cause());
                    else if (!waiting.isEmpty()) commit();
                    else catchUp();
                });
    }

    private Future<Void> committed(List<Sent> news, long last) {
        // Something of another node lies between: the log has the order.
        if (last - news.size() != version) return readLog();
        news.forEach(sent -> doc.apply(sent.update()));
        version = last;
        for (Sent sent : news) writers.passOn(Message.change(sent.payload()), sent.by());
        return Future.succeededFuture();
    }

    private void acknowledge(List<Sent> batch) {
        batch.forEach(sent -> sent.by().durable());
        batch.stream().map(Sent::by).distinct().forEach(TextSocket::acknowledge);
    }

    private void applied() {
        changed.accept(this);
        keeping.committed(version);
    }

    /** Keeps what was made of the log. */
    void keep() {
        keeping.keep(version);
    }

    /** The log refused: the text was frozen in the meantime. */
    private Future<Void> refused(List<Sent> batch) {
        return db.read(conn -> store.now(conn, List.of(id)))
                .onSuccess(texts -> {
                    UpdateStore.Now now = texts.get(id);
                    freeze(now == null ? "unknown" : now.frozen());
                    // What they sent is not in the log: they hear of it also when everybody has heard before.
                    batch.forEach(sent -> {
                        if (frozen == null) sent.by().thawed();
                        else sent.by().deny();
                    });
                })
                .mapEmpty();
    }

    /** News of this text, from this node or another, or a look at the database. */
    void news(UpdateStore.Now now) {
        newest = Math.max(newest, now.version());
        catchUp();
        freeze(now.frozen());
    }

    /** Tells all writers, no matter who noticed it first; null opens the text again. */
    private void freeze(String reason) {
        boolean wasOpen = frozen == null;
        frozen = reason;
        if (wasOpen && frozen != null) writers.everybody(TextSocket::deny);
        // The protocol can make a writer a reader, but not a reader a writer again.
        if (!wasOpen && frozen == null) writers.everybody(TextSocket::thawed);
    }

    /** Reads what others committed, unless a commit or a reading is under way, which ends by looking here again. */
    private void catchUp() {
        if (newest > version && !committing && !reading) upToDate().onFailure(this::collapse);
    }

    /** Reads what other nodes committed, also what no news told of yet. */
    Future<Void> upToDate() {
        long before = version;
        return readLog().onSuccess(ok -> {
            if (version > before) applied();
        });
    }

    /** Applies what others committed, in the log's order, and passes it on to those who write here. */
    private Future<Void> readLog() {
        reading = true;
        return db.read(conn -> store.since(conn, id, version))
                .timeout(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .onSuccess(updates -> {
                    for (UpdateStore.Logged logged : updates) {
                        // Two may have read at once, and the later one has come first.
                        if (logged.version() <= version) continue;
                        doc.apply(Update.decode(logged.payload()));
                        version = logged.version();
                        // The sender gets it back, which Yjs does not mind.
                        writers.passOn(Message.change(logged.payload()), null);
                    }
                })
                .onComplete(done -> reading = false)
                .mapEmpty();
    }

    /** The database was restored, and this is of another course of it. */
    void comeAnew() {
        collapse(new Refusal(Code.RESTORED));
    }

    /** Nothing here can be trusted now: all browsers reconnect and bring what the log lacks. */
    private void collapse(Throwable cause) {
        LOG.warn("text {} is read anew: {}", id, Causes.of(cause));
        waiting = new ArrayList<>();
        broken.accept(this);
        writers.everybody(socket -> socket.comeAgain(cause));
    }
}
