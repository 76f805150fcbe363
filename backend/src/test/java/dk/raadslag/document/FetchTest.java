package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.base.TempFolder;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a reader does, the folder of their file is gone. */
class FetchTest {
    private static final byte[] BYTES = new byte[300_000];
    private static final Duration LONG = Duration.ofHours(1);

    private final Vertx vertx = Vertx.vertx();
    private final Promise<Void> over = Promise.promise();
    private TempFolder folder;
    private Path file;

    @BeforeEach
    void make() throws Exception {
        folder = TempFolder.make(vertx).await(20, TimeUnit.SECONDS);
        file = Files.write(folder.path().resolve("file"), BYTES);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
        vertx.close().await(20, TimeUnit.SECONDS);
    }

    @Test
    void theFileIsSentOnce() throws Exception {
        Fetch fetch = fetch(LONG, LONG);
        Sink reader = Sink.ofAll();
        fetch.to(reader).await(20, TimeUnit.SECONDS);
        assertThat(reader.all().getBytes()).isEqualTo(BYTES);
        assertGone();
        assertThatThrownBy(() -> fetch.to(reader).await(20, TimeUnit.SECONDS)).hasMessageContaining("twice");
    }

    @Test
    void nobodyWaitsForAReaderWhoDoesNotCome() throws Exception {
        fetch(Duration.ofMillis(1), LONG);
        assertGone();
    }

    @Test
    void nobodyWaitsForAReaderWhoDoesNotRead() throws Exception {
        Fetch fetch = fetch(LONG, Duration.ofMillis(50));
        assertThatThrownBy(() -> fetch.to(Sink.full()).await(20, TimeUnit.SECONDS))
                .isInstanceOf(TimeoutException.class);
        assertGone();
    }

    @Test
    void aLargeFileHasMoreTime() {
        Fetch.Patience patience = new Fetch.Patience(LONG, Duration.ofSeconds(5), 1000);
        assertThat(patience.of(20_000)).isEqualTo(Duration.ofSeconds(25));
    }

    private Fetch fetch(Duration toCome, Duration atLeast) {
        return new Fetch(
                vertx, folder, file, new Fetch.Patience(toCome, atLeast, Long.MAX_VALUE), () -> over.complete(null));
    }

    private void assertGone() throws Exception {
        over.future().await(20, TimeUnit.SECONDS);
        assertThat(folder.path()).doesNotExist();
    }
}
