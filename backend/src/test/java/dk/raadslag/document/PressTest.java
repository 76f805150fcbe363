package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Until;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A document is printed once for each content. */
class PressTest {
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger printed = new AtomicInteger();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Press press = new Press(vertx);

    private Future<byte[]> print(MeetingSnapshot meeting) {
        return press.print("meeting", meeting, this::slowly);
    }

    private byte[] slowly(MeetingSnapshot meeting) {
        printed.incrementAndGet();
        try {
            goOn.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new byte[] {(byte) meeting.version()};
    }

    private static MeetingSnapshot meeting(long version) throws IOException {
        try (InputStream edition = PressTest.class.getResourceAsStream("/golden/1/edition/agenda.json")) {
            return Editions.read(edition.readAllBytes()).withVersion(version);
        }
    }

    @AfterEach
    void close() throws Exception {
        goOn.countDown();
        vertx.close().await(20, TimeUnit.SECONDS);
    }

    @Test
    void manyRequestsAtOnceShareOnePrinting() throws Exception {
        MeetingSnapshot meeting = meeting(1);
        List<Future<byte[]>> asked = IntStream.range(0, 200)
                .mapToObj(i -> print(meeting.withPlace("Et sted")))
                .toList();
        goOn.countDown();
        for (Future<byte[]> one : asked)
            assertThat(one.await(30, TimeUnit.SECONDS)).containsExactly(1);
        assertThat(print(meeting.withPlace("Et sted")).await(30, TimeUnit.SECONDS))
                .containsExactly(1);
        assertThat(printed).hasValue(1);
    }

    @Test
    void anotherAudienceOrVersionGetsAnotherDocument() throws Exception {
        goOn.countDown();
        MeetingSnapshot meeting = meeting(1);
        List<MeetingSnapshot> different =
                List.of(meeting, meeting.withVersion(2), meeting.withSections(List.of()), meeting.withPlace("Et sted"));
        for (MeetingSnapshot one : different) print(one).await(30, TimeUnit.SECONDS);
        assertThat(printed).hasValue(4);
        press.print("another kind", meeting, this::slowly).await(30, TimeUnit.SECONDS);
        assertThat(printed).hasValue(5);
    }

    @Test
    void aRequestIsRefusedWhenTheQueueIsFull() throws Exception {
        MeetingSnapshot meeting = meeting(1);
        List<Future<byte[]>> asked = IntStream.range(0, 100)
                .mapToObj(i -> print(meeting.withVersion(i)))
                .toList();
        Until.so(() -> asked.stream().anyMatch(Future::failed));
        goOn.countDown();
        for (Future<byte[]> one : asked)
            one.transform(done -> Future.succeededFuture()).await(30, TimeUnit.SECONDS);
        assertThat(asked.stream().filter(Future::failed).map(Future::cause))
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(((Refusal) cause).code()).isEqualTo("too-many"));
        // The press goes on.
        assertThat(print(meeting.withVersion(7)).await(30, TimeUnit.SECONDS)).containsExactly(7);
    }
}
