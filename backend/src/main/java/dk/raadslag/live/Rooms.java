package dk.raadslag.live;

import dk.raadslag.job.Jobs;
import dk.raadslag.log.Causes;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rooms of this node, all on one context. Other nodes' commits reach them over the event bus. */
public final class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    /** Published after each commit that changed a meeting; the body is its id. */
    public static final String MEETING_CHANGED = "meeting.changed";
    /** Published after each commit that deleted a meeting; the body is its id. */
    public static final String MEETING_DELETED = "meeting.deleted";
    /** Published after each commit that changed a text; the body names {@code meeting} and {@code text}. */
    public static final String TEXT_CHANGED = "text.changed";
    /** A room reads the log this often even without news, in case news was lost. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final Context context;
    private final RoomSource source;
    private final Map<UUID, Future<Room>> rooms = new HashMap<>();
    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();

    public Rooms(Vertx vertx, Jobs jobs, RoomSource source) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.source = source;
        vertx.eventBus().<String>consumer(MEETING_CHANGED, message -> look(UUID.fromString(message.body())));
        vertx.eventBus().<String>consumer(MEETING_DELETED, message -> close(UUID.fromString(message.body())));
        vertx.eventBus().<JsonObject>consumer(TEXT_CHANGED, message -> typed(message.body()));
        jobs.every("rooms", LOOK_AGAIN, () -> done(this::tidy));
    }

    /** Hears, on any thread, of each meeting that was changed or deleted, here or elsewhere. */
    public void onNews(Consumer<UUID> listener) {
        listeners.add(listener);
    }

    /** A meeting was changed and committed; callable from any thread. */
    public void changed(UUID meetingId) {
        vertx.eventBus().publish(MEETING_CHANGED, meetingId.toString());
    }

    /** A meeting was deleted and that is committed; callable from any thread. */
    public void deleted(UUID meetingId) {
        vertx.eventBus().publish(MEETING_DELETED, meetingId.toString());
    }

    /** Runs on the rooms' context, where every call below must be made. */
    void run(Runnable work) {
        context.runOnContext(v -> work.run());
    }

    /** The same; completes after the work, and fails with what it threw. */
    Future<Void> done(Runnable work) {
        return onContext(Future.succeededFuture()).map(v -> {
            work.run();
            return null;
        });
    }

    /** Sends to many, letting other work in between; to be called on the rooms' context. */
    void broadcast(List<? extends Follower> to, Predicate<Follower> send) {
        new Broadcast<>(context, to, send, missed -> {}, Follower::giveUp, () -> {}).begin();
    }

    /**
     * The room of a meeting; fails with NoSuchMeeting when there is none, otherwise when the database cannot be read.
     */
    Future<Room> room(UUID meetingId) {
        Future<Room> known = rooms.get(meetingId);
        if (known != null) return known;
        Future<Room> loading = source.load(meetingId)
                .map(found -> new Room(found.orElseThrow(() -> new NoSuchMeeting(meetingId)), source, vertx, context));
        Future<Room> onContext = onContext(loading);
        rooms.put(meetingId, onContext);
        onContext.onFailure(cause -> rooms.remove(meetingId, onContext));
        // After the load, a commit may have come before the room could hear of it.
        onContext.onSuccess(this::readAll);
        return onContext;
    }

    /** The same future, which completes on the rooms' context. */
    <T> Future<T> onContext(Future<T> future) {
        Promise<T> promise = Promise.promise();
        future.onComplete(done -> context.runOnContext(v -> promise.handle(done)));
        return promise.future();
    }

    private void typed(JsonObject news) {
        UUID textId = UUID.fromString(news.getString("text"));
        context.runOnContext(v -> {
            Future<Room> room = rooms.get(UUID.fromString(news.getString("meeting")));
            if (room != null) room.onSuccess(open -> open.typed(textId));
        });
    }

    private void look(UUID meetingId) {
        listeners.forEach(listener -> listener.accept(meetingId));
        context.runOnContext(v -> {
            Future<Room> room = rooms.get(meetingId);
            if (room != null) room.onSuccess(this::read);
        });
    }

    /** Tells those who have it on the screen that there is no such meeting. */
    private void close(UUID meetingId) {
        listeners.forEach(listener -> listener.accept(meetingId));
        context.runOnContext(v -> {
            Future<Room> room = rooms.remove(meetingId);
            if (room == null) return;
            String gone = Frames.encode(new ServerFrame.Gone(meetingId));
            room.onSuccess(open -> {
                open.finishTelling();
                broadcast(List.copyOf(open.everybody()), follower -> follower.send(gone));
            });
        });
    }

    private void read(Room room) {
        room.news().onFailure(cause -> {
            LOG.warn("could not read the log of meeting {}: {}", room.id(), Causes.of(cause));
            // A gap means that this room is wrong: forget it, and let everybody start from a snapshot.
            if (cause instanceof IllegalStateException) renew(room);
        });
    }

    private void renew(Room room) {
        rooms.remove(room.id());
        room.finishTelling();
        room(room.id())
                .onSuccess(fresh -> room.everybody().forEach(follower -> fresh.follow(follower, 0, null, Map.of())));
    }

    /** Forgets all rooms; the next follower loads its room again. To be called on the rooms' context. */
    void forgetAll() {
        rooms.clear();
    }

    private void tidy() {
        rooms.values().removeIf(room -> room.succeeded() && room.result().size() == 0);
        rooms.values().stream()
                .filter(Future::succeeded)
                .map(Future::result)
                .toList()
                .forEach(this::readAll);
    }

    private void readAll(Room room) {
        read(room);
        room.lookAtTexts()
                .onFailure(cause -> LOG.warn("could not look at the texts of {}: {}", room.id(), Causes.of(cause)));
    }

    /** There is no meeting with this id. */
    static final class NoSuchMeeting extends RuntimeException {
        NoSuchMeeting(UUID meetingId) {
            super("no meeting " + meetingId, null, false, false);
        }
    }
}
