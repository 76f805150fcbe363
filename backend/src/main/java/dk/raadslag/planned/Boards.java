package dk.raadslag.planned;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import dk.raadslag.matter.MatterFeature;
import dk.raadslag.meeting.MeetingPolicy;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The long-term agenda of each region, and as a topic: its number is made of the very cards and meetings that its
 * reader sees, so that nothing else moves it.
 */
public final class Boards implements TopicSource {
    private static final String KIND = "planned";

    private final Base base;
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final PlannedStore store;
    private final Topics topics;
    private final MatterFeature matters;

    Boards(Base base, Bodies bodies, MeetingPolicy policy, PlannedStore store, Topics topics, MatterFeature matters) {
        this.base = base;
        this.bodies = bodies;
        this.policy = policy;
        this.store = store;
        this.topics = topics;
        this.matters = matters;
        topics.register(KIND, this);
    }

    /** For everybody, each as they may see it; fails with {@code unknown} when there is no such region. */
    public Future<Board.Seen> board(Actor actor, String region) {
        List<Body> both = bodies.ofRegion(region);
        if (both.isEmpty()) throw Refusal.unknown();
        return read(both).map(board -> board.seen(actor, policy));
    }

    @Override
    public Future<Optional<Topic>> topic(String region) {
        List<Body> both = bodies.ofRegion(region);
        if (both.isEmpty()) return Future.succeededFuture(Optional.empty());
        return read(both)
                .map(board -> Optional.of(new Topic(
                        actor -> OptionalLong.of(board.seen(actor, policy).seq()))));
    }

    private Future<Board> read(List<Body> both) {
        List<String> ids = both.stream().map(Body::id).toList();
        return base.db()
                .consistently(conn -> store.coming(conn, ids, today()).compose(meetings -> store.ofBodies(conn, ids)
                        .map(items -> new Board(both, meetings, items, today()))));
    }

    /** A meeting was changed, created or deleted, here or elsewhere; callable from any thread. */
    void news() {
        bodies.all().stream().map(Body::region).distinct().forEach(region -> topics.changedHere(KIND, region));
    }

    /** A matter was changed: what is planned in it may be known to others now. To be called after the commit. */
    void told(String region) {
        topics.changed(KIND, region);
    }

    <T> Future<T> read(Function<SqlConnection, Future<T>> reading) {
        return base.db().read(reading);
    }

    /** Changes something of a region in one transaction, and tells those who look after its commit. */
    <T> Future<T> change(String region, Function<SqlConnection, Future<T>> work) {
        return base.db().transaction(work).onSuccess(done -> {
            told(region);
            matters.told(region);
        });
    }

    LocalDateTime now() {
        return DanishTime.at(base.clock().instant());
    }

    LocalDate today() {
        return now().toLocalDate();
    }
}
