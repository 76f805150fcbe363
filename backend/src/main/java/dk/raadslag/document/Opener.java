package dk.raadslag.document;

import dk.raadslag.access.Refusal;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.read.UnreadableDocument;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Source;
import dk.raadslag.document.source.UnreadableFile;
import dk.raadslag.document.source.process.FileOpener;
import dk.raadslag.meeting.Editions;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens files that people bring: a few at a time, each in a process with a limit to memory and time. Keeps what it read
 * lately, because a person who corrects a document has it read again with each correction.
 */
final class Opener {
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 24;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long KEPT_CHARACTERS = 16L * 1024 * 1024;

    private final WorkerExecutor workers;
    private final BlockingQueue<FileOpener> openers = new LinkedBlockingQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    /** By the hash of the file, the least recently read first. */
    private final Map<String, List<Passage>> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long characters;

    Opener(Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor("opener", AT_ONCE, LONGEST.toSeconds() * 3, TimeUnit.SECONDS);
        for (int i = 0; i < AT_ONCE; i++) openers.add(new FileOpener(LONGEST));
    }

    /** Fails with the reason when it cannot be read, and with {@code too-many} when too many files wait. */
    Future<Manuscript> open(byte[] file) {
        if (file.length > Manuscript.MAX_BYTES) return Future.failedFuture(new Refusal(Code.IMPORT_TOO_LARGE));
        return inTurn(() -> read(file));
    }

    /** A page as a PNG; empty when there is no such page. Fails as {@link #open} does. */
    Future<Optional<byte[]>> picture(byte[] file, int page) {
        return inTurn(() -> shown(file, page));
    }

    private <T> Future<T> inTurn(Callable<T> work) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return Future.failedFuture(new Refusal(Code.TOO_MANY));
        }
        return workers.executeBlocking(work, false).onComplete(done -> waiting.decrementAndGet());
    }

    private Optional<byte[]> shown(byte[] file, int page) throws InterruptedException {
        FileOpener opener = openers.take();
        try {
            return opener.picture(file, page);
        } catch (UnreadableFile e) {
            throw new Refusal(UnreadableDocument.file(e.fault()).code());
        } finally {
            openers.add(opener);
        }
    }

    private Manuscript read(byte[] file) throws InterruptedException {
        String hash = Editions.hash(file);
        List<Passage> known = known(hash);
        if (known != null) return Manuscript.of(known);
        try {
            Optional<List<Passage>> passages = opened(file);
            passages.ifPresent(found -> keep(hash, found));
            return passages.map(Manuscript::of).orElseGet(() -> Manuscript.ofText(file));
        } catch (UnreadableFile e) {
            throw new Refusal(UnreadableDocument.file(e.fault()).code());
        } catch (UnreadableDocument e) {
            throw new Refusal(e.code());
        }
    }

    private Optional<List<Passage>> opened(byte[] file) throws InterruptedException {
        if (!Source.isFile(file)) return Optional.empty();
        FileOpener opener = openers.take();
        try {
            return opener.passages(file);
        } finally {
            openers.add(opener);
        }
    }

    private synchronized List<Passage> known(String hash) {
        return kept.get(hash);
    }

    private synchronized void keep(String hash, List<Passage> passages) {
        if (kept.put(hash, passages) == null) characters += size(passages);
        while (characters > KEPT_CHARACTERS && !kept.isEmpty())
            characters -= size(kept.remove(kept.keySet().iterator().next()));
    }

    private static long size(List<Passage> passages) {
        return passages.stream()
                .mapToLong(passage -> passage.text().length() + 100)
                .sum();
    }

    void close() {
        openers.forEach(FileOpener::close);
    }
}
