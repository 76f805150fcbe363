package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.meeting.Texts;
import dk.raadslag.text.UpdateStore.Logged;
import dk.raadslag.text.UpdateStore.Owner;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who replays a log: the event loop only a short one. */
class ReplayTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final long ANNA = 7;

    private final Vertx vertx = Vertx.vertx();
    private final Replay replay = new Replay(vertx);
    private final Set<String> readBy = ConcurrentHashMap.newKeySet();

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    @Test
    void theHistoryOfFiftyThousandKeysIsBuiltOffTheEventLoop() throws Exception {
        History history = history(50_000);
        assertThat(history.version()).isEqualTo(50_000);
        assertThat(history.spans()).singleElement().satisfies(span -> {
            assertThat((String) span.insert()).hasSize(50_000).matches("a+");
            assertThat(span.by()).isEqualTo("Anna");
        });
        assertThat(readBy).isNotEmpty().allMatch(thread -> thread.startsWith("replay"));
    }

    @Test
    void aShortHistoryIsBuiltAtOnce() throws Exception {
        assertThat(history(Replay.MOST_AT_ONCE).version()).isEqualTo(Replay.MOST_AT_ONCE);
        assertThat(readBy).isNotEmpty().allMatch(thread -> thread.contains("eventloop"));
    }

    @Test
    void theWordsOfManyTextsAreMadeBesideTheEventLoop() throws Exception {
        assertThat(words(10, 199)).hasSize(10).allMatch(words -> words.plain().matches("a{199}"));
        assertThat(readBy).isNotEmpty().allMatch(thread -> thread.startsWith("replay"));
    }

    @Test
    void thoseOfFewAreMadeAtOnce() throws Exception {
        assertThat(words(2, 199)).hasSize(2);
        assertThat(readBy).isNotEmpty().allMatch(thread -> thread.contains("eventloop"));
    }

    @Test
    void manyThatWereKeptAreReadBesideTheEventLoop() throws Exception {
        String kept = "[{\"insert\": \"" + "a".repeat(3_000) + "\\n\"}]";
        List<Texts.Kept> texts = Collections.nCopies(80, new Texts.Kept(kept, null, List.of()));
        CompletableFuture<Set<String>> made = new CompletableFuture<>();
        vertx.runOnContext(v -> {
            List<Texts.Kept> told = watched(texts);
            new TextStore(replay).words(told).map(words -> readBy).onComplete(done -> made.complete(done.result()));
        });
        assertThat(made.get(60, TimeUnit.SECONDS)).anyMatch(thread -> thread.startsWith("replay"));
    }

    @Test
    void aThrowingReplayFails() throws Exception {
        for (int updates : new int[] {1, Replay.MOST_AT_ONCE + 1}) {
            Future<Object> failed = replay.of(updates, () -> {
                throw new IllegalStateException("on purpose");
            });
            assertThat(failed.map("made").otherwise(Throwable::getMessage).await(10, TimeUnit.SECONDS))
                    .isEqualTo("on purpose");
        }
    }

    private History history(int keys) throws Exception {
        CompletableFuture<History> made = new CompletableFuture<>();
        vertx.runOnContext(v -> replay.history(
                        UUID.randomUUID(), log(keys), Map.of(ANNA, new Owner("anna", "Anna")), Long.MAX_VALUE)
                .onSuccess(made::complete)
                .onFailure(made::completeExceptionally));
        return made.get(60, TimeUnit.SECONDS);
    }

    /** Of texts that each have so many keys. */
    private List<RichText> words(int texts, int keys) throws Exception {
        List<Buffer> log =
                IntStream.range(0, keys).mapToObj(i -> Buffer.buffer(key(i))).toList();
        Texts.Kept kept = new Texts.Kept("[]", null, watched(log));
        CompletableFuture<List<RichText>> made = new CompletableFuture<>();
        vertx.runOnContext(v -> new TextStore(replay)
                .words(Collections.nCopies(texts, kept))
                .onSuccess(made::complete)
                .onFailure(made::completeExceptionally));
        return made.get(60, TimeUnit.SECONDS);
    }

    /** One letter after the other, and who reads it. */
    private List<Logged> log(int keys) {
        return watched(IntStream.range(0, keys)
                .mapToObj(i -> new Logged(i + 1, key(i), "anna", "Anna", NOON))
                .toList());
    }

    private <T> List<T> watched(List<T> list) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                readBy.add(Thread.currentThread().getName());
                return list.get(index);
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    /** An update of Yjs: one letter after the letter before. */
    private static byte[] key(int clock) {
        return key(clock, 'a');
    }

    static byte[] key(int clock, char letter) {
        Buffer out = Message.number(Message.number(Buffer.buffer(new byte[] {1, 1}), ANNA), clock);
        if (clock == 0) Message.bytes(out.appendBytes(new byte[] {0x04, 1}), bytes("t"));
        else Message.number(Message.number(out.appendByte((byte) 0x84), ANNA), clock - 1);
        return Message.bytes(out, bytes(String.valueOf(letter)))
                .appendByte((byte) 0)
                .getBytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
