package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.job.Jobs;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What watchers of a topic hear, and what they do not. */
class WatchedTest {
    private static final TopicId TOPIC = new TopicId("weather", "viborg");

    private final Vertx vertx = Vertx.vertx();
    private final Rooms rooms = new Rooms(vertx, new Jobs(vertx), null);
    private final Topics topics = new Topics(vertx, new Jobs(vertx), rooms);
    private final Weather weather = new Weather();

    WatchedTest() {
        topics.register("weather", weather);
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().await(20, TimeUnit.SECONDS);
    }

    @Test
    void anUnchangedSeqIsNotSentAgain() throws Exception {
        Listener anne = watching("anne");
        assertThat(anne.seq()).isZero();
        topics.changed("weather", "viborg");
        weather.seq = 1;
        topics.changed("weather", "viborg");
        assertThat(anne.seq()).isEqualTo(1);
    }

    @Test
    void rightsAreCheckedAgainAtEachNews() throws Exception {
        Listener anne = watching("anne");
        Listener bent = watching("bent");
        assertThat(anne.seq()).isZero();
        bent.seq();
        weather.hiddenFrom.add("anne");
        topics.changed("weather", "viborg");
        assertThat(anne.next().getString("type")).isEqualTo("topic-gone");
        weather.seq = 1;
        topics.changed("weather", "viborg");
        assertThat(bent.seq()).isEqualTo(1);
        weather.hiddenFrom.clear();
        topics.changed("weather", "viborg");
        assertThat(anne.seq()).as("nothing of what came between").isEqualTo(1);
    }

    @Test
    void aFullSocketGetsTheNewsWhenItHasRoom() throws Exception {
        Listener anne = watching("anne");
        Listener bent = watching("bent");
        assertThat(anne.seq()).isZero();
        bent.seq();
        anne.full = true;
        for (weather.seq = 1; weather.seq < 4; weather.seq++) {
            topics.changed("weather", "viborg");
            assertThat(bent.seq()).isEqualTo(weather.seq);
        }
        anne.full = false;
        rooms.run(() -> topics.resume(anne, TOPIC));
        assertThat(anne.seq()).isEqualTo(3);
        assertThat(anne.frames).isEmpty();
    }

    @Test
    void aFailedReadingIsNotTheLast() throws Exception {
        Listener anne = watching("anne");
        assertThat(anne.seq()).isZero();
        weather.broken = true;
        topics.changed("weather", "viborg");
        weather.asked.take();
        weather.broken = false;
        weather.seq = 1;
        topics.changed("weather", "viborg");
        assertThat(anne.seq()).isEqualTo(1);
    }

    @Test
    void visitorsAreNotCounted() throws Exception {
        weather.counted = true;
        Listener anne = watching("anne");
        assertThat(anne.next().getInteger("watching")).isEqualTo(1);
        Listener visitor = watching(null);
        assertThat(visitor.next().getInteger("watching")).isEqualTo(1);
        Listener bent = watching("bent");
        assertThat(bent.next().getInteger("watching")).isEqualTo(2);
        assertThat(visitor.next().getInteger("watching")).isEqualTo(2);
        assertThat(anne.next().getInteger("watching")).isEqualTo(2);
        rooms.run(() -> topics.unwatch(bent, TOPIC));
        assertThat(anne.next().getInteger("watching")).isEqualTo(1);
        assertThat(topics.watching("weather", "viborg")).isEqualTo(1);
    }

    private Listener watching(String name) {
        Actor actor = name == null ? Actor.ANONYMOUS : new Actor(name, name, Set.of(), Instant.now(), Instant.MAX);
        Listener listener = new Listener(actor);
        rooms.run(() -> topics.watch(listener, TOPIC));
        return listener;
    }

    private static final class Weather implements TopicSource {
        private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
        private final Set<String> hiddenFrom = new HashSet<>();
        private volatile long seq;
        private volatile boolean broken;
        private volatile boolean counted;

        @Override
        public Future<Optional<Topic>> topic(String id) {
            if (broken) {
                asked.add(id);
                throw new IllegalStateException("broken");
            }
            long now = seq;
            Set<String> hidden = Set.copyOf(hiddenFrom);
            return Future.succeededFuture(
                    Optional.of(new Topic(actor -> hidden.contains(actor.isAnonymous() ? "" : actor.subject())
                            ? OptionalLong.empty()
                            : OptionalLong.of(now))));
        }

        @Override
        public boolean isCounted() {
            return counted;
        }
    }

    private static final class Listener implements Follower {
        private final Actor actor;
        private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();
        private volatile boolean full;

        Listener(Actor actor) {
            this.actor = actor;
        }

        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public boolean send(String frame) {
            if (full) return false;
            return frames.add(new JsonObject(frame));
        }

        @Override
        public boolean send(SharedFrame frame) {
            return send(frame.text());
        }

        @Override
        public void giveUp() {}

        JsonObject next() throws InterruptedException {
            JsonObject frame = frames.poll(12, TimeUnit.SECONDS);
            assertThat(frame).as("a frame within 12 seconds").isNotNull();
            return frame;
        }

        /** Of the next frame. */
        long seq() throws InterruptedException {
            return next().getLong("seq");
        }
    }
}
