package dk.raadslag.promise;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.UUID;

/** The promises of a meeting that stand nowhere yet, for those who write. */
public final class PromiseService {
    private final Vertx vertx;
    private final Database db;
    private final MeetingService meetings;
    private final Bodies bodies;
    private final PromiseStore store;

    PromiseService(Vertx vertx, Database db, MeetingService meetings, Bodies bodies, PromiseStore store) {
        this.vertx = vertx;
        this.db = db;
        this.meetings = meetings;
        this.bodies = bodies;
        this.store = store;
    }

    /** In the order of the agenda. Fails with {@code unknown} or, for who only reads, with {@code forbidden}. */
    Future<List<Promise>> open(Actor actor, UUID meetingId) {
        return meetings.get(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
            return open(meeting);
        });
    }

    /** @param meeting with its words, as somebody sees it who writes */
    public Future<List<Promise>> open(MeetingSnapshot meeting) {
        String pairId = bodies.pairOf(meeting.bodyId()).orElse(null);
        // It is asked for whenever somebody who writes rests: all words of a meeting are too many for an event loop.
        return vertx.executeBlocking(() -> Promises.in(meeting, pairId), false)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(found)
                        : db.read(conn -> store.ofMeeting(conn, meeting.id()))
                                .map(noted -> new Placing(meeting, noted).notPlaced(found)));
    }

    /** Says that a sentence promises nothing more, or takes that back. */
    Future<Void> dismiss(Actor actor, UUID meetingId, UUID itemId, String words, boolean dismissed) {
        return meetings.get(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
            if (meeting.item(itemId).isEmpty()) throw Refusal.unknown();
            return db.transaction(conn ->
                    dismissed ? store.dismiss(conn, itemId, words, actor.name()) : store.takeBack(conn, itemId, words));
        });
    }
}
