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
    private long now;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void anErrorWithOneFollowerDoesNotAffectOthers() throws Exception {
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
    void aFrameThatMustNotOvertakeABroadcastFinishesIt() throws Exception {
        CompletableFuture<Integer> servedThen = new CompletableFuture<>();
        context.runOnContext(v -> {
            Broadcast<Deaf> broadcast = broadcast(follower -> {
                now += Broadcast.SLICE_NS / 10;
                return served.add(follower);
            });
            broadcast.begin();
            assertThat(served).as("a slice, by time").hasSize(10);
            broadcast.finish();
            servedThen.complete(served.size());
        });
        assertThat(servedThen.get(10, TimeUnit.SECONDS)).isEqualTo(MANY);
        done.get(10, TimeUnit.SECONDS);
        assertThat(served).doesNotHaveDuplicates();
    }

    @Test
    void aSliceServesAtLeastOneFollowerAndTheLastSliceIsNotCut() throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        context.runOnContext(v -> {
            broadcast(follower -> {
                        now += 10 * Broadcast.SLICE_NS;
                        return served.add(follower);
                    })
                    .begin();
            first.complete(served.size());
        });
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        done.get(10, TimeUnit.SECONDS);
        assertThat(served).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void otherWorkRunsBetweenTwoSlices() throws Exception {
        CompletableFuture<Integer> between = new CompletableFuture<>();
        context.runOnContext(v -> {
            broadcast(follower -> {
                        now += Broadcast.SLICE_NS / 10;
                        return served.add(follower);
                    })
                    .begin();
            context.runOnContext(other -> between.complete(served.size()));
        });
        assertThat(between.get(10, TimeUnit.SECONDS)).isLessThan(MANY);
        done.get(10, TimeUnit.SECONDS);
    }

    private void run(Predicate<Follower> send) throws Exception {
        context.runOnContext(v -> broadcast(send).begin());
        done.get(10, TimeUnit.SECONDS);
    }

    private Broadcast<Deaf> broadcast(Predicate<Follower> send) {
        return new Broadcast<>(context, () -> now, followers, send, missed::add, Follower::giveUp, () -> assertThat(
                        done.complete(null))
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
