package dk.raadslag.text;

import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import dk.raadslag.live.RoomSource.TextNow;
import dk.raadslag.live.Rooms;
import dk.raadslag.log.Causes;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts in use on this node, all on one context. News of other nodes' commits comes over the event bus; a look at
 * the database now and then finds what news did not tell.
 */
public final class TextRooms {
    private static final Logger LOG = LoggerFactory.getLogger(TextRooms.class);
    private static final String PRESENCE = "text.presence";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final long DROPPED_AFTER_NS = 30_000_000_000L;

    private final Vertx vertx;
    private final Context context;
    private final Database db;
    private final UpdateStore store;
    private final Replay replay;
    private final Clock clock;
    private final BooleanSupplier mends;
    private final String node = UUID.randomUUID().toString();
    private final Map<UUID, Future<TextRoom>> rooms = new HashMap<>();

    /** @param mends whether browsers may still bring back what others wrote before a restore */
    TextRooms(
            Vertx vertx, Jobs jobs, Database db, UpdateStore store, Replay replay, Clock clock, BooleanSupplier mends) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.db = db;
        this.store = store;
        this.replay = replay;
        this.clock = clock;
        this.mends = mends;
        vertx.eventBus().<JsonObject>consumer(Rooms.TEXT_CHANGED, message -> run(() -> changed(message.body())));
        vertx.eventBus().<String>consumer(Rooms.MEETING_CHANGED, message -> run(this::look));
        vertx.eventBus().<JsonObject>consumer(PRESENCE, message -> run(() -> presence(message.body())));
        jobs.every("texts", LOOK_AGAIN, () -> Future.<Void>future(here -> run(here::complete))
                .compose(v -> tidy()));
    }

    /** The text as it stands in its log now, at {@code atLeast} or later if it has come so far. */
    public Future<TextNow> now(UUID textId, long atLeast) {
        return room(textId)
                .compose(room -> room.version() >= atLeast
                        ? Future.succeededFuture(room.now())
                        : room.upToDate().map(read -> room.now()));
    }

    /** Runs on the texts' context, where every call of a room must be made. */
    void run(Runnable work) {
        context.runOnContext(v -> work.run());
    }

    /** The room of a text, read from its log if it is not in use yet; fails with {@code unknown}. */
    Future<TextRoom> room(UUID textId) {
        Future<TextRoom> known = rooms.get(textId);
        if (known != null) return known;
        Promise<TextRoom> loaded = Promise.promise();
        rooms.put(textId, loaded.future());
        loaded.future().onFailure(cause -> rooms.remove(textId, loaded.future()));
        load(textId).onComplete(done -> run(() -> loaded.handle(done)));
        return loaded.future();
    }

    /** The same, sure to know whether the text may be written now. */
    Future<TextRoom> roomToWrite(UUID textId) {
        return room(textId).compose(room -> {
            if (room.frozen().isEmpty()) return Future.succeededFuture(room);
            return look(List.of(textId)).map(room);
        });
    }

    private record Loaded(UpdateStore.Stored stored, Map<Long, UpdateStore.Owner> owners) {}

    private Future<TextRoom> load(UUID textId) {
        return db.transaction(
                        conn -> store.load(conn, textId, clock.instant()).compose(found -> store.owners(conn, textId)
                                .map(owners -> new Loaded(found.orElseThrow(Refusal::unknown), owners))))
                .compose(loaded -> replay.of(loaded.stored().cost(), loaded.stored()::replayed)
                        .map(doc -> new TextRoom(
                                textId,
                                loaded.stored(),
                                doc,
                                loaded.owners(),
                                db,
                                store,
                                clock,
                                this::tellChanged,
                                this::tellPresence,
                                this::forget)));
    }

    /** Whether browsers may still bring back what others wrote before a restore. */
    boolean mends() {
        return mends.getAsBoolean();
    }

    /** The database was restored: every text is loaded again, and its writers bring what it lacks. */
    public void comeAnew() {
        run(() -> {
            open(TextRoom::comeAnew);
            rooms.clear();
        });
    }

    /** Forgets this very room: there may be a newer one of the same text, which is sound. */
    private void forget(TextRoom room) {
        rooms.computeIfPresent(room.id(), (id, known) -> known.succeeded() && known.result() == room ? null : known);
    }

    private void tellChanged(TextRoom room) {
        vertx.eventBus()
                .publish(
                        Rooms.TEXT_CHANGED,
                        new JsonObject()
                                .put("meeting", room.place().meetingId().toString())
                                .put("text", room.id().toString())
                                .put("node", node));
    }

    private void tellPresence(TextRoom room, byte[] states) {
        vertx.eventBus()
                .publish(
                        PRESENCE,
                        new JsonObject()
                                .put("text", room.id().toString())
                                .put("node", node)
                                .put("states", states));
    }

    private void changed(JsonObject news) {
        if (node.equals(news.getString("node"))) return;
        UUID textId = UUID.fromString(news.getString("text"));
        if (rooms.containsKey(textId)) look(List.of(textId));
    }

    private void presence(JsonObject news) {
        if (node.equals(news.getString("node"))) return;
        Future<TextRoom> room = rooms.get(UUID.fromString(news.getString("text")));
        if (room != null) room.onSuccess(open -> open.writers().showElsewhere(news.getBinary("states")));
    }

    /** A meeting changed: its texts may be frozen now. */
    private void look() {
        look(List.copyOf(rooms.keySet()));
    }

    private Future<Void> look(List<UUID> textIds) {
        if (textIds.isEmpty()) return Future.succeededFuture();
        return db.read(conn -> store.now(conn, textIds))
                .<Void>map(texts -> {
                    texts.forEach((id, now) -> {
                        Future<TextRoom> room = rooms.get(id);
                        if (room != null) room.onSuccess(open -> open.news(now));
                    });
                    return null;
                })
                .onFailure(cause -> LOG.warn("could not look at the texts: {}", Causes.of(cause)));
    }

    private Future<Void> tidy() {
        rooms.values().removeIf(room -> {
            boolean drop = room.succeeded() && room.result().unusedFor(DROPPED_AFTER_NS);
            if (drop) room.result().keep();
            return drop;
        });
        // Also a sign of life for each writer.
        open(room -> room.writers().everybody(TextSocket::acknowledge));
        return look(List.copyOf(rooms.keySet()));
    }

    private void open(Consumer<TextRoom> what) {
        rooms.values().stream()
                .filter(Future::succeeded)
                .map(Future::result)
                .toList()
                .forEach(what);
    }
}
