package dk.raadslag.today;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.base.Base;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The start page as a topic: its number is made of the very meetings that its reader may see, so that nothing else
 * moves it, and every process says the same of the same meetings.
 */
final class TodayTopic implements TopicSource {
    private static final String KIND = "today";
    private static final String ALL = "all";
    /** As many bits as a browser counts exactly. */
    private static final long BITS = (1L << 52) - 1;
    /** After this long they are read again, in case news of one was lost. */
    private static final long AGAIN_NS = TimeUnit.MINUTES.toNanos(1);

    private final Base base;
    private final OwnMeetings meetings;
    private final Topics topics;
    private Seen known;
    private long readAt;
    private boolean stale = true;
    private Future<Seen> last = Future.succeededFuture();

    TodayTopic(Base base, OwnMeetings meetings, Topics topics) {
        this.base = base;
        this.meetings = meetings;
        this.topics = topics;
        topics.register(KIND, this);
    }

    /** A meeting was changed, created or deleted, here or elsewhere; callable from any thread. */
    void news() {
        forget();
        topics.changedHere(KIND, ALL);
    }

    /** What was read is not current any more; callable from any thread. */
    synchronized void forget() {
        stale = true;
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
    private synchronized Future<Seen> now() {
        last = last.transform(before -> read());
        return last;
    }

    private synchronized Future<Seen> read() {
        if (!stale && System.nanoTime() - readAt < AGAIN_NS) return Future.succeededFuture(known);
        stale = false;
        Map<UUID, Numbered> before = known == null ? Map.of() : known.meetings;
        return base.db()
                .read(conn -> meetings.current(
                        conn,
                        meetings.bodies(Actor.ANONYMOUS, null),
                        DanishTime.at(base.clock().instant())))
                .map(all -> hold(before, all))
                .onFailure(cause -> forget());
    }

    private synchronized Seen hold(Map<UUID, Numbered> before, List<MeetingSnapshot> all) {
        known = new Seen(all.stream()
                .map(whole ->
                        before.getOrDefault(whole.id(), Numbered.of(whole)).as(whole))
                .collect(Collectors.toMap(one -> one.whole().id(), one -> one)));
        readAt = System.nanoTime();
        return known;
    }

    /** A meeting, and what it adds to the number of each audience. */
    private record Numbered(MeetingSnapshot whole, Map<Audience, Long> numbers) {
        static Numbered of(MeetingSnapshot whole) {
            return new Numbered(whole, new ConcurrentHashMap<>());
        }

        /** This one as long as it is the same, with the numbers that are known. */
        Numbered as(MeetingSnapshot now) {
            return whole.equals(now) ? this : of(now);
        }
    }

    /** The meetings at one moment. */
    private final class Seen {
        private final Map<UUID, Numbered> meetings;
        private final Map<Reader, Long> numbers = new ConcurrentHashMap<>();

        Seen(Map<UUID, Numbered> meetings) {
            this.meetings = meetings;
        }

        /** Who is called in is told by the person, everything else by the roles. */
        private record Reader(String subject, Set<Membership> roles) {}

        long number(Actor actor) {
            return numbers.computeIfAbsent(new Reader(actor.subject(), actor.roles()), reader -> sum(actor));
        }

        private long sum(Actor actor) {
            Set<String> own = new HashSet<>(TodayTopic.this.meetings.bodies(actor, null));
            long sum = 0;
            for (Numbered one : meetings.values()) {
                if (!own.contains(one.whole().bodyId())) continue;
                Audience audience = TodayTopic.this.meetings.audience(actor, one.whole());
                sum += one.numbers().computeIfAbsent(audience, first -> number(one.whole(), first));
            }
            return sum & BITS;
        }

        private long number(MeetingSnapshot whole, Audience audience) {
            return TodayTopic.this
                    .meetings
                    .seen(whole, audience)
                    .map(mine -> mine.atVersion(0).toString().getBytes(StandardCharsets.UTF_8))
                    .map(said -> UUID.nameUUIDFromBytes(said).getLeastSignificantBits() & BITS)
                    .orElse(0L);
        }
    }
}
