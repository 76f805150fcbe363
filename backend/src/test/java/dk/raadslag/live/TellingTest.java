package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Recorded;
import dk.raadslag.words.RichText;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A step reaches its followers slice by slice: others get in between, and nothing that is said later overtakes it. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TellingTest {
    private static final int MANY = 20;

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final MeetingSnapshot meeting = Example.all()
            .filter(example -> example.name().equals("DecisionsShown"))
            .findFirst()
            .orElseThrow()
            .before();
    private final List<Recorded> log = new ArrayList<>();
    private final List<Slow> followers =
            IntStream.range(0, MANY).mapToObj(i -> new Slow()).toList();
    private final Room room = new Room(meeting, new Logged(), vertx, context);

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    @Test
    void othersComeBetween() throws Exception {
        CompletableFuture<Long> toldThen = new CompletableFuture<>();
        begun(() -> context.runOnContext(other -> toldThen.complete(told(1))));
        assertThat(toldThen.get(10, TimeUnit.SECONDS)).isPositive().isLessThan(MANY);
        waitUntilAllAreTold(1);
    }

    @Test
    void theNextStepComesAfterIt() throws Exception {
        begun(() -> {
            happen(false);
            room.news();
        });
        waitUntilAllAreTold(2);
        assertThat(followers).allSatisfy(follower -> assertThat(follower.versions())
                .containsExactly(meeting.version() + 1, meeting.version() + 2));
    }

    @Test
    void whoeverComesMeanwhileIsAheadOfNobody() throws Exception {
        Slow late = new Slow();
        CompletableFuture<Long> toldThen = new CompletableFuture<>();
        begun(() -> {
            room.follow(late, 0, null, Map.of());
            toldThen.complete(told(1));
        });
        assertThat(toldThen.get(10, TimeUnit.SECONDS)).isEqualTo(MANY);
        assertThat(late.heard).singleElement().satisfies(frame -> assertThat(frame.getString("type"))
                .isEqualTo("snapshot"));
    }

    @Test
    void whoeverLeavesMeanwhileIsToldNothingMore() throws Exception {
        Slow last = followers.get(MANY - 1);
        begun(() -> room.unfollow(last));
        Slow first = followers.get(0);
        CompletableFuture<Void> over = new CompletableFuture<>();
        context.runOnContext(v -> {
            room.finishTelling();
            over.complete(null);
        });
        over.get(10, TimeUnit.SECONDS);
        assertThat(first.versions()).hasSize(1);
        assertThat(last.versions()).isEmpty();
    }

    @Test
    void whoeverHasRoomAgainMeanwhileIsToldOnce() throws Exception {
        begun(() -> room.resume(followers.get(MANY - 1)));
        waitUntilAllAreTold(1);
        assertThat(followers)
                .allSatisfy(follower -> assertThat(follower.versions()).hasSize(1));
    }

    @Test
    void wordsWaitForTheWordsBeforeThem() throws Exception {
        List<UUID> texts = List.copyOf(Words.of(meeting).keySet());
        UUID one = texts.get(0);
        UUID other = texts.get(1);
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(v -> {
            followers.forEach(follower -> room.follow(follower, meeting.version(), null, Map.of()));
            followers.forEach(follower -> follower.heard.clear());
            room.typed(one);
            long hadOne = heard(1);
            room.typed(other);
            // Nobody was hurried: a writer's turn comes before the rest of them.
            if (hadOne < MANY && heard(1) == hadOne) done.complete(null);
            else done.completeExceptionally(new AssertionError(hadOne + " had heard, then " + heard(1)));
        });
        done.get(10, TimeUnit.SECONDS);
        waitUntil(() -> heard(2) == MANY);
        assertThat(followers)
                .allSatisfy(follower -> assertThat(follower.typed()).containsExactly(place(one), place(other)));
    }

    @Test
    void aFactComesAfterTheWordsThatWaited() throws Exception {
        List<UUID> texts = List.copyOf(Words.of(meeting).keySet());
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(v -> {
            followers.forEach(follower -> room.follow(follower, meeting.version(), null, Map.of()));
            followers.forEach(follower -> follower.heard.clear());
            room.typed(texts.get(0));
            room.typed(texts.get(1));
            happen(true);
            room.news().onComplete(done::complete, done::completeExceptionally);
        });
        done.get(10, TimeUnit.SECONDS);
        waitUntil(() -> heard(3) == MANY);
        assertThat(followers)
                .allSatisfy(follower -> assertThat(follower.heard.stream().map(frame -> frame.getString("type")))
                        .containsExactly("typed", "typed", "event"));
    }

    private String place(UUID text) {
        Words.Place place = Words.of(meeting).get(text).place();
        return place.item() + " " + place.field().code();
    }

    /** How many heard so many frames; on the room's context. */
    private long heard(int frames) {
        return followers.stream()
                .filter(follower -> follower.heard.size() == frames)
                .count();
    }

    private void waitUntil(Supplier<Boolean> met) throws Exception {
        boolean over = false;
        while (!over) {
            CompletableFuture<Boolean> asked = new CompletableFuture<>();
            context.runOnContext(v -> asked.complete(met.get()));
            over = asked.get(10, TimeUnit.SECONDS);
        }
    }

    /** Everybody follows, one step happens, and when its first slice was sent something else comes. */
    private void begun(Runnable then) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(v -> {
            followers.forEach(follower -> room.follow(follower, meeting.version(), null, Map.of()));
            followers.forEach(follower -> follower.heard.clear());
            happen(true);
            room.news()
                    .map(ok -> {
                        assertThat(told(1)).as("a slice").isLessThan(MANY);
                        then.run();
                        return null;
                    })
                    .onSuccess(ok -> done.complete(null))
                    .onFailure(done::completeExceptionally);
        });
        done.get(10, TimeUnit.SECONDS);
    }

    private void happen(boolean shown) {
        long version = meeting.version() + log.size() + 1;
        log.add(new Recorded(new Moment(version, Instant.EPOCH, "Anna"), new LifeEvent.DecisionsShown(shown)));
    }

    /** How many were told so many steps; on the room's context. */
    private long told(int steps) {
        return followers.stream()
                .filter(follower -> follower.versions().size() == steps)
                .count();
    }

    private void waitUntilAllAreTold(int steps) throws Exception {
        waitUntil(() -> told(steps) == MANY);
    }

    /** One whom it takes a whole slice to write to. */
    private static final class Slow implements Follower {
        private final List<JsonObject> heard = new ArrayList<>();

        List<Long> versions() {
            return heard.stream()
                    .filter(frame -> frame.getString("type").equals("event"))
                    .map(frame -> frame.getLong("version"))
                    .toList();
        }

        List<String> typed() {
            return heard.stream()
                    .map(frame -> frame.getString("item") + " " + frame.getString("field"))
                    .toList();
        }

        @Override
        public Actor actor() {
            return Actor.ANONYMOUS;
        }

        @Override
        public boolean send(String frame) {
            heard.add(new JsonObject(frame));
            return true;
        }

        @Override
        public boolean send(SharedFrame frame) {
            long began = System.nanoTime();
            while (System.nanoTime() - began < Broadcast.SLICE_NS) Thread.onSpinWait();
            return send(frame.text());
        }

        @Override
        public void giveUp() {
            throw new AssertionError("nobody is given up");
        }
    }

    private final class Logged implements RoomSource {
        @Override
        public Future<Optional<MeetingSnapshot>> load(UUID meetingId) {
            return Future.succeededFuture(Optional.of(meeting));
        }

        @Override
        public Future<List<Recorded>> since(UUID meetingId, long version) {
            return Future.succeededFuture(log.stream()
                    .filter(recorded -> recorded.moment().version() > version)
                    .toList());
        }

        @Override
        public Future<TextNow> text(UUID textId, long atLeast) {
            Words.Seen before = Words.of(meeting).get(textId);
            TextHandle later = new TextHandle(textId, before.handle().version() + 1);
            return Future.succeededFuture(new TextNow(later, RichText.ofPlain("Skrevet.")));
        }

        @Override
        public Future<Map<UUID, Long>> textVersions(UUID meetingId) {
            return Future.succeededFuture(Map.of());
        }

        @Override
        public Audience audience(Actor actor, MeetingSnapshot meeting) {
            return Audience.MEMBER;
        }

        @Override
        public Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience) {
            return Optional.of(meeting);
        }
    }
}
