package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One frame to many: everybody is served once, whatever happens to one of them. */
class BroadcastTest {
    private static final int MANY = 1_001;

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final List<Deaf> followers =
            IntStream.range(0, MANY).mapToObj(Deaf::new).toList();
    private final Set<Follower> missed = new HashSet<>();
    private final List<Follower> served = new ArrayList<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void anErrorWithOneIsHisAlone() throws Exception {
        run(follower -> {
            if (follower == followers.get(300)) throw new IllegalStateException("on purpose");
            served.add(follower);
            return follower != followers.get(700);
        });
        assertThat(served).hasSize(MANY - 1).doesNotHaveDuplicates();
        assertThat(missed).containsExactlyInAnyOrder(followers.get(300), followers.get(700));
        assertThat(followers.stream().filter(follower -> follower.givenUp))
                .as("only the broken one comes again")
                .containsExactly(followers.get(300));
    }

    @Test
    void whatMustNotOvertakeItFinishesIt() throws Exception {
        CompletableFuture<Integer> servedThen = new CompletableFuture<>();
        context.runOnContext(v -> {
            Broadcast broadcast = broadcast(served::add);
            broadcast.begin();
            assertThat(served).hasSizeLessThan(MANY);
            broadcast.finish();
            servedThen.complete(served.size());
        });
        assertThat(servedThen.get(10, TimeUnit.SECONDS)).isEqualTo(MANY);
        done.get(10, TimeUnit.SECONDS);
        assertThat(served).doesNotHaveDuplicates();
    }

    private void run(Predicate<Follower> send) throws Exception {
        context.runOnContext(v -> broadcast(send).begin());
        done.get(10, TimeUnit.SECONDS);
    }

    private Broadcast broadcast(Predicate<Follower> send) {
        return new Broadcast(context, followers, send, missed::add, () -> assertThat(done.complete(null))
                .as("done once")
                .isTrue());
    }

    private static final class Deaf implements Follower {
        private boolean givenUp;

        Deaf(int number) {}

        @Override
        public Actor actor() {
            return Actor.ANONYMOUS;
        }

        @Override
        public boolean send(String frame) {
            return false;
        }

        @Override
        public boolean send(SharedFrame frame) {
            return false;
        }

        @Override
        public void giveUp() {
            givenUp = true;
        }
    }
}
