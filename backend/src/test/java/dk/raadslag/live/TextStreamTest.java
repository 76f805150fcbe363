package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.live.RoomSource.TextNow;
import dk.raadslag.model.Item.TextHandle;
import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rhythm of one text's frames, by a clock that the test sets. */
class TextStreamTest {
    private static final long MS = 1_000_000;

    private final UUID text = UUID.randomUUID();
    private final Deque<Later> timers = new ArrayDeque<>();
    private final Deque<Runnable> served = new ArrayDeque<>();
    private final List<Long> told = new ArrayList<>();
    private long now;
    private boolean readFails;
    private boolean tellFails;
    private final TextStream stream = new TextStream(
            () -> now,
            (millis, then) -> timers.add(new Later(millis, then)),
            id -> readFails
                    ? Future.failedFuture("on purpose")
                    : Future.succeededFuture(new TextNow(new TextHandle(id, 1), null)),
            (words, whenServed) -> {
                if (tellFails) throw new IllegalStateException("on purpose");
                told.add(now);
                served.add(whenServed);
            });

    private record Later(long millis, Runnable then) {}

    @Test
    void theWindowIsFiveTimesAsLongAsTheFrameTookWithinBounds() {
        assertThat(TextStream.window(0)).isEqualTo(10);
        assertThat(TextStream.window(2 * MS)).isEqualTo(10);
        assertThat(TextStream.window(3 * MS)).isEqualTo(15);
        assertThat(TextStream.window(20 * MS)).isEqualTo(100);
        assertThat(TextStream.window(60 * MS)).isEqualTo(100);
    }

    @Test
    void theFirstChangeIsSentAtOnceAndThoseInTheWindowTogether() {
        stream.changed(text);
        assertThat(told).hasSize(1);
        stream.changed(text);
        stream.changed(text);
        serve(4 * MS);
        assertThat(told).as("nothing while the window is open").hasSize(1);
        stream.changed(text);
        assertThat(timers.peek().millis())
                .as("20 from its beginning, of which 4 are over")
                .isEqualTo(16);
        pass();
        assertThat(told).as("three changes, one frame").hasSize(2);
        serve(1 * MS);
        pass();
        assertThat(told).as("nothing happened since").hasSize(2);
    }

    @Test
    void aLongFrameIsNeverFollowedByASecondOneBeforeItsEnd() {
        stream.changed(text);
        stream.changed(text);
        now += 500 * MS;
        assertThat(timers).as("not served yet").isEmpty();
        serve(0);
        assertThat(timers.peek().millis()).as("others come between").isEqualTo(1);
    }

    @Test
    void wordsThatCannotBeSentDoNotSilenceTheText() {
        tellFails = true;
        stream.changed(text);
        assertThat(told).isEmpty();
        pass();
        assertThat(timers).as("what fails is not tried again and again").isEmpty();
        tellFails = false;
        stream.changed(text);
        assertThat(told).hasSize(1);
    }

    @Test
    void laterWordsAreSentAfterAFailure() {
        tellFails = true;
        stream.changed(text);
        stream.changed(text);
        tellFails = false;
        pass();
        assertThat(told).hasSize(1);
    }

    @Test
    void aTextThatCannotBeReadIsReadAgain() {
        readFails = true;
        stream.changed(text);
        assertThat(timers.peek().millis()).isEqualTo(100);
        readFails = false;
        pass();
        assertThat(told).hasSize(1);
    }

    @Test
    void textsDoNotWaitForEachOther() {
        stream.changed(text);
        stream.changed(UUID.randomUUID());
        assertThat(told).hasSize(2);
    }

    private void serve(long tookNs) {
        now += tookNs;
        served.remove().run();
    }

    private void pass() {
        Later timer = timers.remove();
        now += timer.millis() * MS;
        timer.then().run();
    }
}
