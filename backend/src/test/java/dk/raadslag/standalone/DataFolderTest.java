package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    private Process bystander;

    @BeforeEach
    void aProcessStarts() throws IOException {
        bystander = new ProcessBuilder("sh", "-c", "read forever # " + temporary.resolve("ours")).start();
    }

    @AfterEach
    void nothingIsLeftRunning() {
        bystander.destroyForcibly();
    }

    @Test
    void a_file_in_the_way_is_named() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataFolder.claim(file))
                .isInstanceOf(Trouble.class)
                .hasMessage("Cannot create the folder " + file + ": there is a file of that name.");
    }

    @Test
    void a_process_an_earlier_run_left_behind_is_stopped() throws Exception {
        DataFolder data = DataFolder.claim(temporary.resolve("ours"));
        data.writePid("app", bystander.pid());

        new Leftovers(data).stop();

        assertThat(bystander.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(data.pid("app")).isEmpty();
    }

    @Test
    void another_process_with_the_same_number_is_left_alone() {
        DataFolder data = DataFolder.claim(temporary.resolve("another"));
        data.writePid("app", bystander.pid());

        new Leftovers(data).stop();

        assertThat(bystander.isAlive()).isTrue();
    }

    @Test
    void a_nonsense_pid_file_does_no_harm() throws IOException {
        DataFolder data = DataFolder.claim(temporary.resolve("ours"));
        Files.writeString(data.folder().resolve("app.pid"), "half a num");

        assertThatCode(() -> new Leftovers(data).stop()).doesNotThrowAnyException();
    }
}
