package dk.raadslag.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process puts aside is gone with it, and nobody takes what another one needs. */
class TempFolderTest {
    @TempDir
    private Path shared;

    @Test
    void itIsGoneWithAllThatIsInIt() throws IOException {
        TempFolder folder = TempFolder.makeIn(shared);
        Path inner = Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(inner.resolve("c"), "c");
        Files.writeString(folder.path().resolve("d"), "d");
        folder.keepOnly("d");
        assertThat(folder.path().resolve("d")).exists();
        assertThat(inner.getParent()).doesNotExist();
        folder.close();
        folder.close();
        assertThat(shared).isEmptyDirectory();
    }

    @Test
    void whatAnotherProcessUsesIsSweptWhenThatWasKilled() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        shared.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Path used = Path.of(other.inputReader().readLine());
            TempFolder.sweep(shared);
            assertThat(used.resolve("half")).exists();
            other.destroyForcibly().waitFor();
            TempFolder.sweep(shared);
            assertThat(shared).isEmptyDirectory();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void whatIsNoFolderOfOursStays() throws IOException {
        Path elsewhere = Files.createDirectory(shared.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("raadslag-temp.lock"), "");
        Files.createSymbolicLink(shared.resolve("raadslag-temp-link"), elsewhere);
        Files.createDirectory(shared.resolve("raadslag-temp-papers1"));
        Files.writeString(shared.resolve("raadslag-temp-import1"), "of somebody else");
        TempFolder.sweep(shared);
        try (Stream<Path> left = Files.list(shared)) {
            assertThat(left).hasSize(4);
        }
        assertThat(elsewhere.resolve("raadslag-temp.lock")).exists();
    }

    @Test
    void aFolderOfDataThatNobodyUsesNowIsNoneOfThese() throws IOException {
        for (String name : List.of("raadslag-data", "raadslag-temp-data")) {
            Path data = Files.createDirectory(shared.resolve(name));
            Files.writeString(data.resolve("lock"), "");
            Files.writeString(data.resolve("minutes"), "Referat");
        }
        TempFolder.sweep(shared);
        assertThat(shared.resolve("raadslag-data/minutes")).exists();
        assertThat(shared.resolve("raadslag-temp-data/minutes")).exists();
    }

    /** A process that puts something aside, sweeps, and waits. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            try (TempFolder folder = TempFolder.makeIn(Path.of(arguments[0]))) {
                Files.writeString(folder.path().resolve("half"), "");
                TempFolder.sweep(folder.path().getParent());
                System.out.println(folder.path());
                System.in.read();
            }
        }
    }
}
