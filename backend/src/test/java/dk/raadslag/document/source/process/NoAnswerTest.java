package dk.raadslag.document.source.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.document.source.UnreadableFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the process ends tells whether its file is to blame. */
@Execution(ExecutionMode.CONCURRENT)
class NoAnswerTest {
    @ParameterizedTest
    @ValueSource(strings = {"kill -9 $$", "kill -15 $$", "exit 1"})
    void aProcessThatWasKilledOrCouldNotBeginSaysNothingOfItsFile(String process) {
        assertThatThrownBy(() -> words("sh", "-c", process)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void aProcessThatIsNotThereSaysNothingOfItsFile() {
        assertThatThrownBy(() -> words("/there/is/no/java")).isInstanceOf(NoAnswer.class);
    }

    @Test
    void aFileThatNeedsTooMuchMemoryIsToBlame() {
        assertThatThrownBy(() -> words("sh", "-c", "exit " + OpeningProcess.OUT_OF_MEMORY))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("BOMB");
    }

    private static void words(String... command) {
        try (FileOpener opener = new FileOpener(Duration.ofSeconds(50), new ProcessBuilder(command))) {
            opener.words(FileBytes.of(new byte[] {1}));
        }
    }
}
