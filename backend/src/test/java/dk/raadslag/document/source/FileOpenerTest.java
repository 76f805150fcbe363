package dk.raadslag.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.process.FileOpener;
import dk.raadslag.document.write.Format;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a file does, it does to a process of its own, and the next file is opened. */
@Execution(ExecutionMode.CONCURRENT)
class FileOpenerTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final byte[] PDF = Format.PDF.write(MeetingDocument.of(Sample.withoutSections()));

    @Test
    void aFileIsReadAsInThisProcess() {
        try (FileOpener opener = new FileOpener(LONG)) {
            assertThat(opener.open(PDF).map(Opened::passages)).isEqualTo(Source.passages(PDF));
            Optional<Long> process = opener.processId();
            assertThat(opener.open("1. Eventuelt".getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(opener.processId()).isPresent().isEqualTo(process);
        }
    }

    @Test
    void aBombTakesNothingButItsProcess() {
        try (FileOpener opener = new FileOpener(LONG)) {
            assertThat(fault(opener, Hostile.pdfBomb(1500))).isIn(Fault.BOMB, Fault.TOO_LONG);
            assertThat(opener.open(PDF)).isPresent();
        }
    }

    @Test
    void whatTakesTooLongIsEnded() {
        try (FileOpener opener = new FileOpener(Duration.ofMillis(1))) {
            assertThat(fault(opener, PDF)).isEqualTo(Fault.TOO_LONG);
            assertThat(opener.processId()).isEmpty();
        }
    }

    @Test
    void aProcessThatWasEndedIsStartedAnew() {
        try (FileOpener opener = new FileOpener(LONG)) {
            List<Passage> first = opener.open(PDF).orElseThrow().passages();
            ProcessHandle process =
                    ProcessHandle.of(opener.processId().orElseThrow()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            assertThat(opener.open(PDF).map(Opened::passages)).contains(first);
        }
    }

    private static Fault fault(FileOpener opener, byte[] file) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> opener.open(file));
        return refused == null ? null : refused.fault();
    }
}
