package dk.raadslag.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.access.Refusal;
import dk.raadslag.base.TempFolder;
import dk.raadslag.protocol.Code;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An upload on its way to the disk. */
class ReceivedTest {
    @TempDir
    private Path here;

    /** Linux has a file that is always full. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskRefusesAnUploadAndKeepsNothingOfIt() throws IOException {
        Path sent = Files.write(here.resolve("sent"), new byte[3_000_000]);
        Vertx vertx = Vertx.vertx();
        try {
            TempFolder folder = TempFolder.make(vertx).await();
            Files.createSymbolicLink(folder.path().resolve("received"), Path.of("/dev/full"));
            AsyncFile stream = vertx.fileSystem()
                    .open(sent.toString(), new OpenOptions().setRead(true))
                    .await();
            stream.pause();
            Refusal refused = catchThrowableOfType(Refusal.class, () -> Received.in(folder, vertx, stream, 10_000_000)
                    .await());
            assertThat(refused.code()).isEqualTo(Code.STORAGE_FULL.word());
            assertThat(folder.path()).doesNotExist();
        } finally {
            vertx.close().await();
        }
    }
}
