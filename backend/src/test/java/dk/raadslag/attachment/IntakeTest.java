package dk.raadslag.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file on its way in never comes faster than it is stored. */
class IntakeTest {
    private static final String SHA_OF_NINE = "19cc02f26df43cc571bc9ed7b0c4d29224a3ec229529221725ef76d021c8326f";
    private final List<Buffer> kept = new ArrayList<>();
    private final Source source = new Source();

    @Test
    void aFileIsCutIntoChunksOfOneLengthAndHashed() {
        Intake intake = new Intake(source, 100, 4, (number, chunk) -> keep(chunk));
        Future<Void> done = intake.run();
        source.bring("ab");
        source.bring("cdefgh");
        source.bring("i");
        source.end.handle(null);
        assertThat(done.succeeded()).isTrue();
        assertThat(kept).extracting(Buffer::toString).containsExactly("abcd", "efgh", "i");
        assertThat(intake.size()).isEqualTo(9);
        assertThat(intake.sha256Hex()).isEqualTo(SHA_OF_NINE);
    }

    @Test
    void nothingMoreIsReadBeforeTheLastChunkIsStored() {
        Promise<Void> disk = Promise.promise();
        new Intake(source, 100, 4, (number, chunk) -> disk.future()).run();
        source.bring("abcd");
        assertThat(source.asked).isEqualTo(1);
        disk.complete();
        assertThat(source.asked).isEqualTo(2);
    }

    @Test
    void aFileOverTheLimitEndsAtOnce() {
        Future<Void> done = new Intake(source, 5, 4, (number, chunk) -> keep(chunk)).run();
        source.bring("abcdefgh");
        assertThat(((Refusal) done.cause()).code()).isEqualTo("too-large");
        source.bring("ijklmnop");
        source.end.handle(null);
        assertThat(kept).isEmpty();
    }

    @Test
    void aFailureOfTheStreamOrTheStoreFailsTheUpload() {
        Future<Void> broken = new Intake(source, 100, 4, (number, chunk) -> keep(chunk)).run();
        source.exception.handle(new IllegalStateException("line"));
        assertThat(broken.cause()).hasMessage("line");
        Source other = new Source();
        Future<Void> full = new Intake(other, 100, 4, (number, chunk) -> Future.failedFuture("disk")).run();
        other.bring("abcdef");
        assertThat(full.cause()).hasMessage("disk");
    }

    private Future<Void> keep(Buffer chunk) {
        kept.add(chunk);
        return Future.succeededFuture();
    }

    private static final class Source implements ReadStream<Buffer> {
        private Handler<Buffer> data;
        private Handler<Void> end;
        private Handler<Throwable> exception;
        private int asked;

        void bring(String text) {
            data.handle(Buffer.buffer(text));
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            exception = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> handler(Handler<Buffer> handler) {
            data = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            return this;
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            asked++;
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(Handler<Void> handler) {
            end = handler;
            return this;
        }
    }
}
