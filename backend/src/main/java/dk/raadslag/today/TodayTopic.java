package dk.raadslag.today;

import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The start page as a topic: its number is made of the very meetings that its reader may see, so that nothing else
 * moves it, and every process says the same of the same meetings.
 */
final class TodayTopic implements TopicSource {
    private static final String KIND = "today";
    private static final String ALL = "all";
    /** After this long they are read again, in case news of one was lost. */
    private static final long AGAIN_NS = TimeUnit.MINUTES.toNanos(1);

    private final Base base;
    private final OwnMeetings meetings;
    private final Topics topics;
    /** What was read last, to be compared with; nothing in another epoch. */
    private SeenMeetings known;

    private long readAt;
    private boolean stale = true;
    private Future<SeenMeetings> last = Future.succeededFuture();

    TodayTopic(Base base, OwnMeetings meetings, Topics topics) {
        this.base = base;
        this.meetings = meetings;
        this.topics = topics;
        this.known = SeenMeetings.none(meetings);
        topics.register(KIND, this);
    }

    /** A meeting was changed, created or deleted, here or elsewhere; callable from any thread. */
    void news() {
        isStale();
        topics.changedHere(KIND, ALL);
    }

    private synchronized void isStale() {
        stale = true;
    }

    /** Another epoch has begun: the same version may be of something else; callable from any thread. */
    synchronized void forget() {
        stale = true;
        known = SeenMeetings.none(meetings);
    }

    @Override
    public Future<Optional<Topic>> topic(String id) {
        if (!id.equals(ALL)) return Future.succeededFuture(Optional.empty());
        return now().map(seen -> Optional.of(new Topic(actor -> OptionalLong.of(seen.number(actor)))));
    }

    /** The number for this person, or an earlier one: cards that are read after this may be newer. */
    Future<Long> seq(Actor actor) {
        return now().map(seen -> seen.number(actor));
    }

    /** One reading after the other, so that an older one never replaces a newer one. */
    private synchronized Future<SeenMeetings> now() {
        last = last.transform(before -> read());
        return last;
    }

    private synchronized Future<SeenMeetings> read() {
        if (!stale && System.nanoTime() - readAt < AGAIN_NS) return Future.succeededFuture(known);
        stale = false;
        SeenMeetings before = known;
        return base.db()
                .read(conn -> meetings.current(
                        conn,
                        meetings.bodies(Actor.ANONYMOUS, null),
                        DanishTime.at(base.clock().instant())))
                .map(all -> hold(before, before.now(all)))
                .onFailure(cause -> isStale());
    }

    private synchronized SeenMeetings hold(SeenMeetings before, SeenMeetings now) {
        // Where another epoch began meanwhile nothing is known.
        if (known != before) return now;
        known = now;
        readAt = System.nanoTime();
        return now;
    }
}
