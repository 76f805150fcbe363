package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.write.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Opens files that people bring. */
class OpenerTest {
    @Test
    void theBytesOfAFileThatWasReadLatelyAreNotFetchedAgain() {
        byte[] pdf = Format.PDF.write(MeetingDocument.of(Sample.withoutSections()));
        AtomicInteger fetched = new AtomicInteger();
        Brought once = Brought.of(pdf);
        Brought file = new Brought(once.sha256(), () -> {
            fetched.incrementAndGet();
            return Future.succeededFuture(pdf);
        });
        Vertx vertx = Vertx.vertx();
        try {
            Opener opener = new Opener(vertx);
            Manuscript first = opener.open(file).await();
            Manuscript second = opener.open(file).await();
            assertThat(fetched).hasValue(1);
            assertThat(second.shown()).isNotEmpty().isEqualTo(first.shown());
        } finally {
            vertx.close().await();
        }
    }
}
