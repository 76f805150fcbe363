package dk.raadslag.live;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rooms of this node, all on one context. Other nodes' commits reach them over the event bus. */
public final class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    private static final String NEWS = "meeting.changed";
    /** A room reads the log this often even without news, in case news was lost. */
    private static final long LOOK_AGAIN_MS = 10_000;

    private final Vertx vertx;
    private final Context context;
    private final RoomSource source;
    private final Map<UUID, Future<Room>> rooms = new HashMap<>();

    public Rooms(Vertx vertx, RoomSource source) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.source = source;
        vertx.eventBus().<String>consumer(NEWS, message -> look(UUID.fromString(message.body())));
        vertx.setPeriodic(LOOK_AGAIN_MS, tick -> context.runOnContext(v -> tidy()));
    }

    /** A meeting was changed and committed; callable from any thread. */
    public void changed(UUID meetingId) {
        vertx.eventBus().publish(NEWS, meetingId.toString());
    }

    /** Runs on the rooms' context, where every call below must be made. */
    void run(Runnable work) {
        context.runOnContext(v -> work.run());
    }

    /** The room of a meeting; fails with NoSuchMeeting when there is none, otherwise when the database cannot be read. */
    Future<Room> room(UUID meetingId) {
        Future<Room> known = rooms.get(meetingId);
        if (known != null) return known;
        Future<Room> loading = source.load(meetingId)
                .map(found -> new Room(found.orElseThrow(() -> new NoSuchMeeting(meetingId)), source));
        Future<Room> onContext = onContext(loading);
        rooms.put(meetingId, onContext);
        onContext.onFailure(cause -> rooms.remove(meetingId, onContext));
        // Between the load and now something may have been committed without a room to hear of it.
        onContext.onSuccess(this::read);
        return onContext;
    }

    private <T> Future<T> onContext(Future<T> future) {
        Promise<T> promise = Promise.promise();
        future.onComplete(done -> context.runOnContext(v -> promise.handle(done)));
        return promise.future();
    }

    private void look(UUID meetingId) {
        context.runOnContext(v -> {
            Future<Room> room = rooms.get(meetingId);
            if (room != null) room.onSuccess(this::read);
        });
    }

    private void read(Room room) {
        room.news().onFailure(cause -> {
            LOG.warn("could not read the log of meeting {}: {}", room.id(), cause.getMessage());
            // A gap means that this room is wrong: forget it, and let everybody start from a snapshot.
            if (cause instanceof IllegalStateException) renew(room);
        });
    }

    private void renew(Room room) {
        rooms.remove(room.id());
        room(room.id()).onSuccess(fresh -> room.everybody().forEach(follower -> fresh.follow(follower, 0)));
    }

    private void tidy() {
        rooms.values().removeIf(room -> room.succeeded() && room.result().size() == 0);
        rooms.values().stream()
                .filter(Future::succeeded)
                .map(Future::result)
                .toList()
                .forEach(this::read);
    }

    /** There is no meeting with this id. */
    static final class NoSuchMeeting extends RuntimeException {
        NoSuchMeeting(UUID meetingId) {
            super("no meeting " + meetingId, null, false, false);
        }
    }
}
