package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The list of meetings as a topic: who looks at it hears when one is new or goes on. It reads only what changed, and
 * only when somebody asks.
 */
public final class ListTopic implements TopicSource {
    private static final String KIND = "meetings";
    private static final String ALL = "all";
    /** All lines are read again after so long, in case news of one was lost. */
    private static final long AGAIN_NS = TimeUnit.MINUTES.toNanos(1);

    private final Database db;
    private final MeetingStore meetings;
    private final MeetingPolicy policy;
    private final Topics topics;
    /** Meetings that changed since their lines were read. */
    private final Set<UUID> stale = ConcurrentHashMap.newKeySet();

    private ListedMeetings known;
    private long readAt;
    private Future<ListedMeetings> last = Future.succeededFuture();

    public ListTopic(Database db, MeetingStore meetings, MeetingPolicy policy, Topics topics) {
        this.db = db;
        this.meetings = meetings;
        this.policy = policy;
        this.topics = topics;
        topics.register(KIND, this);
    }

    /** A meeting was changed, created or taken away, here or elsewhere; callable from any thread. */
    public void news(UUID meetingId) {
        stale.add(meetingId);
        topics.changedHere(KIND, ALL);
    }

    /** When it was here, whoever asks after the answer to the command is told so already. */
    public Consumer<UUID> outdatedBefore(Consumer<UUID> tell) {
        return meetingId -> {
            stale.add(meetingId);
            tell.accept(meetingId);
        };
    }

    /** The database is another: nothing that was read is true. */
    public synchronized void forget() {
        known = null;
    }

    @Override
    public Future<Optional<Topic>> topic(String id) {
        if (!id.equals(ALL)) return Future.succeededFuture(Optional.empty());
        return now().map(all -> Optional.of(new Topic(actor -> OptionalLong.of(all.number(actor, policy)))));
    }

    /** How far the list has come for this person, at least: a list that is read after this may be newer. */
    Future<Long> seq(Actor actor) {
        return now().map(all -> all.number(actor, policy));
    }

    /** One reads after the other, so that an older reading never takes the place of a newer one. */
    private synchronized Future<ListedMeetings> now() {
        last = last.transform(before -> read());
        return last;
    }

    private synchronized Future<ListedMeetings> read() {
        long now = System.nanoTime();
        boolean whole = known == null || now - readAt > AGAIN_NS;
        Set<UUID> changed = Set.copyOf(stale);
        if (!whole && changed.isEmpty()) return Future.succeededFuture(known);
        stale.removeAll(changed);
        return db.read(conn -> whole ? meetings.lines(conn) : meetings.lines(conn, changed))
                .map(lines -> {
                    if (whole) readAt = now;
                    known = whole ? ListedMeetings.of(lines) : known.with(changed, lines);
                    return known;
                })
                .onFailure(cause -> stale.addAll(changed));
    }
}
