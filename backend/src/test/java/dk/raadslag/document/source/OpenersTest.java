package dk.raadslag.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.Until;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.process.FileBytes;
import dk.raadslag.document.source.process.FileOpener;
import dk.raadslag.document.source.process.Openers;
import dk.raadslag.document.write.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Papers and people share the processes that open files, and people come first. */
@Execution(ExecutionMode.CONCURRENT)
class OpenersTest {
    private static final byte[] PDF = Format.PDF.write(MeetingDocument.of(Sample.withoutSections()));

    private final Openers openers = new Openers(1, Duration.ofSeconds(50));

    @AfterEach
    void close() {
        openers.close();
    }

    @Test
    void aPaperWaitsWhilePeopleRead() throws InterruptedException {
        FileOpener person = openers.forPerson();
        assertThat(openers.forPaper()).isEmpty();
        openers.back(person);
        assertThat(openers.forPaper()).isPresent();
        assertThat(openers.forPaper()).as("never two papers").isEmpty();
    }

    @Test
    void aPaperIsGivenUpForAPersonAndReadLater() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        FileOpener paper = openers.forPaper().orElseThrow();
        CompletableFuture<?> reading = CompletableFuture.runAsync(() -> {
            try {
                paper.words(new Slow(begun, never));
            } finally {
                openers.back(paper);
            }
        });
        begun.await();
        CompletableFuture<FileOpener> person = CompletableFuture.supplyAsync(this::forPerson);
        // The process that read the paper is gone: the slow file goes on into nothing.
        Until.so(() -> paper.processId().isEmpty());
        never.countDown();
        assertThatThrownBy(reading::join).hasCauseInstanceOf(FileOpener.GivenUp.class);
        assertThat(person.join().open(PDF)).isPresent();
        openers.back(person.join());
        FileOpener again = openers.forPaper().orElseThrow();
        assertThat(again.words(FileBytes.of(PDF)).words()).contains("Orientering");
        openers.back(again);
    }

    private FileOpener forPerson() {
        try {
            return openers.forPerson();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileThatBreaksOffHarmsNoOther() {
        FileOpener opener = openers.forPaper().orElseThrow();
        assertThatThrownBy(() -> opener.words(new FileBytes() {
                    @Override
                    public int size() {
                        return 1000;
                    }

                    @Override
                    public void writeTo(OutputStream out) throws IOException {
                        out.write(PDF, 0, 10);
                        throw new IllegalStateException("gone");
                    }
                }))
                .hasMessage("gone");
        assertThat(opener.words(FileBytes.of(PDF)).words()).contains("Orientering");
    }

    /** Ends only when somebody lets it. */
    private record Slow(CountDownLatch begun, CountDownLatch goOn) implements FileBytes {
        @Override
        public int size() {
            return 8 * PDF.length;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(PDF);
            out.flush();
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            for (int i = 1; i < 8; i++) out.write(PDF);
        }
    }
}
