package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Matters, read. Those of a region are a topic: its number is made of the very matters and stations that its reader
 * sees, so that nothing else moves it.
 */
final class Matters implements TopicSource {
    private static final String KIND = "matters";
    /** What is overdue first, then what comes soonest; what has ended last. */
    private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::ended)
            .thenComparing(line -> line.overdue() == 0)
            .thenComparing(
                    line -> line.next() == null ? null : line.next().day(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::title)
            .thenComparing(Line::id);

    private final Base base;
    private final Bodies bodies;
    private final MatterStore store;
    private final MatterReading reading;
    private final Topics topics;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    Matters(Base base, Bodies bodies, MatterStore store, MatterReading reading, Topics topics) {
        this.base = base;
        this.bodies = bodies;
        this.store = store;
        this.reading = reading;
        this.topics = topics;
        topics.register(KIND, this);
    }

    /**
     * One matter of a list.
     *
     * @param parentId the matter that it is a part of, where that is told beside it; otherwise null
     * @param stations how many the viewer sees
     * @param overdue how many of these
     */
    record Line(
            UUID id,
            String bodyId,
            String title,
            String caseNumber,
            boolean closed,
            boolean ended,
            UUID parentId,
            int stations,
            Station next,
            int overdue) {
        /** @param told the matters that the viewer is told of in the same answer */
        static Line of(Seen seen, Set<UUID> told) {
            Matter matter = seen.matter();
            UUID parentId = matter.parentId();
            return new Line(
                    matter.id(),
                    matter.bodyId(),
                    matter.title(),
                    matter.caseNumber(),
                    matter.isClosed(),
                    matter.ended(),
                    parentId != null && told.contains(parentId) ? parentId : null,
                    seen.stations().size(),
                    seen.next(),
                    seen.overdue());
        }
    }

    /** @param seq changes with everything that its reader sees of these matters, also on their pages */
    record Listed(long seq, List<Body> bodies, List<Line> matters) {}

    /**
     * One matter.
     *
     * @param parent the matter that it is a part of, or null
     * @param parts those that are a part of it
     * @param version for those who may change it; otherwise null
     */
    record Page(
            UUID id,
            String bodyId,
            String region,
            String title,
            String caseNumber,
            String officer,
            boolean closed,
            boolean ended,
            Line parent,
            List<Line> parts,
            List<Station> stations,
            Long version) {}

    /** Those of a region that the actor may know of; fails with {@code unknown} when there is no such region. */
    Future<Listed> list(Actor actor, String region) {
        List<Body> both = bodies.ofRegion(region);
        if (both.isEmpty()) throw Refusal.unknown();
        return ofRegion(region).map(read -> {
            List<Seen> seen = read.seen(actor);
            return new Listed(
                    number(seen),
                    both,
                    lines(seen, matter -> true).stream().sorted(IN_ORDER).toList());
        });
    }

    /** Fails with {@code unknown}. */
    Future<Page> page(Actor actor, UUID id) {
        return base.db()
                .consistently(conn -> store.family(conn, id).compose(family -> reading.of(conn, family, true)))
                .map(read -> page(read.seen(actor), id));
    }

    private static Page page(List<Seen> family, UUID id) {
        Seen own = family.stream()
                .filter(one -> one.matter().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::unknown);
        Matter matter = own.matter();
        return new Page(
                id,
                matter.bodyId(),
                matter.region(),
                matter.title(),
                matter.caseNumber(),
                matter.officer(),
                matter.isClosed(),
                matter.ended(),
                lines(family, one -> one.id().equals(matter.parentId())).stream()
                        .findFirst()
                        .orElse(null),
                lines(family, one -> id.equals(one.parentId())),
                own.stations(),
                own.version());
    }

    private static List<Line> lines(List<Seen> family, Function<Matter, Boolean> which) {
        Set<UUID> told = ids(family);
        return family.stream()
                .filter(one -> which.apply(one.matter()))
                .map(one -> Line.of(one, told))
                .toList();
    }

    private static Set<UUID> ids(List<Seen> all) {
        return all.stream().map(seen -> seen.matter().id()).collect(Collectors.toSet());
    }

    /** The matter of an item, as the actor may know of it. The caller has found that they may know the item. */
    Future<Optional<Line>> ofItem(Actor actor, UUID itemId) {
        return base.db()
                .consistently(conn -> store.ofItem(conn, itemId)
                        .compose(found -> reading.of(conn, found.stream().toList(), false)))
                .map(read -> read.seen(actor).stream()
                        .filter(seen -> seen.stations().stream()
                                .anyMatch(station -> station.id().equals(itemId)))
                        .map(seen -> Line.of(seen, Set.of()))
                        .findFirst());
    }

    @Override
    public Future<Optional<Topic>> topic(String region) {
        if (bodies.ofRegion(region).isEmpty()) return Future.succeededFuture(Optional.empty());
        return ofRegion(region).map(read -> Optional.of(new Topic(actor -> OptionalLong.of(number(read.seen(actor))))));
    }

    private Future<Reading> ofRegion(String region) {
        return base.db().consistently(conn -> store.ofRegion(conn, region)
                .compose(matters -> reading.of(conn, matters, false)));
    }

    private static long number(List<Seen> all) {
        Set<UUID> told = ids(all);
        long sum = 0;
        for (Seen seen : all) {
            sum += SeenNumber.of(Line.of(seen, told))
                    + SeenNumber.of(seen.stations())
                    + SeenNumber.of(
                            List.of(seen.matter().id(), "" + seen.matter().officer(), "" + seen.version()));
        }
        return SeenNumber.ofSum(sum);
    }

    /** A meeting was changed, created or deleted, here or elsewhere; callable from any thread. */
    void news() {
        bodies.all().stream().map(Body::region).distinct().forEach(region -> topics.changedHere(KIND, region));
    }

    /** Tells those who look; to be called after the commit. */
    void told(String region) {
        topics.changed(KIND, region);
    }

    void onChange(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Changes something of a region in one transaction, and tells those who look after its commit. */
    <T> Future<T> change(String region, Function<SqlConnection, Future<T>> work) {
        return base.db().transaction(work).onSuccess(done -> {
            told(region);
            listeners.forEach(listener -> listener.accept(region));
        });
    }

    /** A matter with all that its rights follow from, within the caller's transaction; nobody else changes it. */
    Future<Optional<Seen>> locked(SqlConnection conn, Actor actor, UUID id) {
        return store.lock(conn, id)
                .compose(found -> reading.of(conn, found.stream().toList(), false))
                .map(read -> read.seen(actor).stream().findFirst());
    }

    /** The same without the lock. */
    Future<Optional<Seen>> seen(SqlConnection conn, Actor actor, UUID id) {
        return store.get(conn, id)
                .compose(found -> reading.of(conn, found.stream().toList(), false))
                .map(read -> read.seen(actor).stream().findFirst());
    }

    <T> Future<T> read(Function<SqlConnection, Future<T>> work) {
        return base.db().read(work);
    }
}
