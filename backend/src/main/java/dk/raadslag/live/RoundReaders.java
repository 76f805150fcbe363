package dk.raadslag.live;

import dk.raadslag.live.RoomSource.RoundNow;
import dk.raadslag.log.Causes;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has which comment round on the screen, on this node and the others, and telling those who see a round that it
 * changed. Nodes tell each other who reads at their sides, again and again, and forget a node that falls silent.
 */
final class RoundReaders {
    private static final Logger LOG = LoggerFactory.getLogger(RoundReaders.class);
    /** Told after each commit that changed a comment round; the body is its id. */
    private static final String CHANGED = "topic.changed";
    /** Told by a node when its readers change, and now and then; names {@code round}, {@code node} and {@code people}. */
    private static final String READERS = "round.readers";

    private static final long SILENT_NS = TimeUnit.SECONDS.toNanos(35);

    private final Vertx vertx;
    private final Context context;
    private final RoomSource source;
    private final Function<UUID, Set<Follower>> followersOf;
    private final String node = UUID.randomUUID().toString();
    private final Map<Follower, Reading> reading = new HashMap<>();
    private final Map<UUID, Map<String, Elsewhere>> elsewhere = new HashMap<>();
    private final Map<UUID, Integer> counts = new ConcurrentHashMap<>();

    /** @param sees false until it is known that this person may know of the round */
    private record Reading(UUID round, boolean sees) {}

    private record Elsewhere(Set<String> people, long at) {}

    /** @param followersOf those here who follow a meeting */
    RoundReaders(Vertx vertx, Context context, RoomSource source, Function<UUID, Set<Follower>> followersOf) {
        this.vertx = vertx;
        this.context = context;
        this.source = source;
        this.followersOf = followersOf;
        vertx.eventBus().<JsonObject>consumer(CHANGED, message -> {
            if (message.body().getString("kind").equals("round"))
                tell(UUID.fromString(message.body().getString("id")));
        });
        vertx.eventBus().<JsonObject>consumer(READERS, message -> onContext(() -> heard(message.body())));
    }

    /** How many people have this round on their screens; callable from any thread. */
    int count(UUID roundId) {
        return counts.getOrDefault(roundId, 0);
    }

    /**
     * Somebody has a comment round on the screen from now on, or none. He counts, and hears of the round, when he may
     * know of it; that is looked at anew whenever he says it again.
     *
     * @param roundId null for none
     */
    void reads(Follower follower, UUID roundId) {
        Reading before = reading.get(follower);
        if (before != null && !before.round().equals(roundId)) {
            reading.remove(follower);
            if (before.sees()) readersChanged(before.round());
            before = null;
        }
        if (roundId == null) return;
        if (before == null) reading.put(follower, new Reading(roundId, false));
        look(roundId, round -> {
            Reading now = reading.get(follower);
            boolean sees = round.sees().test(follower.actor());
            // He may have left, or have turned to another round, in the meantime.
            if (now == null || !now.round().equals(roundId) || now.sees() == sees) return;
            reading.put(follower, new Reading(roundId, sees));
            readersChanged(roundId);
        });
    }

    /** Says again who reads here, and forgets nodes that did not. To be called more often than a node is forgotten. */
    void sayAgain() {
        Set<UUID> read = new HashSet<>();
        reading.values().stream().filter(Reading::sees).map(Reading::round).forEach(read::add);
        read.forEach(this::publish);
        long now = System.nanoTime();
        for (UUID roundId : List.copyOf(elsewhere.keySet())) {
            if (!elsewhere.get(roundId).values().removeIf(other -> now - other.at() > SILENT_NS)) continue;
            recount(roundId);
            tell(roundId);
        }
    }

    private void readersChanged(UUID roundId) {
        recount(roundId);
        publish(roundId);
        tell(roundId);
    }

    private void publish(UUID roundId) {
        JsonArray people = new JsonArray(List.copyOf(peopleHere(roundId)));
        JsonObject news = new JsonObject()
                .put("round", roundId.toString())
                .put("node", node)
                .put("people", people);
        vertx.eventBus().publish(READERS, news);
    }

    private void heard(JsonObject news) {
        if (node.equals(news.getString("node"))) return;
        UUID roundId = UUID.fromString(news.getString("round"));
        Set<String> people = new HashSet<>();
        news.getJsonArray("people").forEach(subject -> people.add((String) subject));
        elsewhere
                .computeIfAbsent(roundId, first -> new HashMap<>())
                .put(news.getString("node"), new Elsewhere(people, System.nanoTime()));
        int before = count(roundId);
        recount(roundId);
        if (count(roundId) != before) tell(roundId);
    }

    private Set<String> peopleHere(UUID roundId) {
        Set<String> people = new HashSet<>();
        reading.forEach((follower, one) -> {
            if (one.sees() && one.round().equals(roundId))
                people.add(follower.actor().subject());
        });
        return people;
    }

    /** Somebody with two windows is one reader. */
    private void recount(UUID roundId) {
        Set<String> people = peopleHere(roundId);
        Map<String, Elsewhere> others = elsewhere.getOrDefault(roundId, Map.of());
        others.values().forEach(other -> people.addAll(other.people()));
        if (others.values().stream().allMatch(other -> other.people().isEmpty())) elsewhere.remove(roundId);
        if (people.isEmpty()) counts.remove(roundId);
        else counts.put(roundId, people.size());
    }

    /** Tells those here who may know of the round how far it has come and how many read it. */
    private void tell(UUID roundId) {
        look(roundId, round -> {
            Set<Follower> here = new LinkedHashSet<>(followersOf.apply(round.meeting()));
            reading.forEach((follower, one) -> {
                if (one.round().equals(roundId)) here.add(follower);
            });
            String frame = Frames.encode(new ServerFrame.Round(round.meeting(), roundId, round.seq(), count(roundId)));
            for (Follower follower : new ArrayList<>(here)) {
                if (round.sees().test(follower.actor())) follower.send(frame);
            }
        });
    }

    private void look(UUID roundId, Consumer<RoundNow> then) {
        source.round(roundId)
                .onSuccess(found -> found.ifPresent(round -> onContext(() -> then.accept(round))))
                .onFailure(cause -> LOG.warn("could not look at round {}: {}", roundId, Causes.of(cause)));
    }

    private void onContext(Runnable work) {
        context.runOnContext(v -> work.run());
    }
}
