package dk.raadslag.document;

import dk.raadslag.access.Refusal;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.read.UnreadableDocument;
import dk.raadslag.document.source.Opened;
import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.Source;
import dk.raadslag.document.source.UnreadableFile;
import dk.raadslag.document.source.process.FileBytes;
import dk.raadslag.document.source.process.FileOpener;
import dk.raadslag.document.source.process.NoAnswer;
import dk.raadslag.document.source.process.Openers;
import dk.raadslag.log.Causes;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens files that people bring: a few at a time, each in a process with a limit to memory and time. Keeps what it read
 * lately, because a person who corrects a document has it read again with each correction. Papers of items are opened
 * by the same processes, when nobody waits.
 */
public final class Opener {
    private static final Logger LOG = LoggerFactory.getLogger(Opener.class);
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 24;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long KEPT_CHARACTERS = 16L * 1024 * 1024;

    private final WorkerExecutor workers;
    private final WorkerExecutor reader;
    private final Openers openers = new Openers(AT_ONCE, LONGEST);
    private final AtOnce waiting = new AtOnce(MOST_WAITING);
    /** By the hash of the file, the least recently read first. */
    private final Map<String, Opened> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long characters;

    Opener(Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor("opener", AT_ONCE, LONGEST.toSeconds() * 3, TimeUnit.SECONDS);
        this.reader = vertx.createSharedWorkerExecutor("paper-words", 1, LONGEST.toSeconds() * 3, TimeUnit.SECONDS);
    }

    /** Fails with the reason when it cannot be read, and with {@code too-many} when too many files wait. */
    Future<Manuscript> open(Brought file) {
        Opened known = known(file.sha256());
        if (known != null) return inTurn(() -> Manuscript.of(known));
        return waiting.during(() -> file.bytes().get().compose(bytes -> {
            if (bytes.length > Manuscript.MAX_BYTES) throw new Refusal(Code.IMPORT_TOO_LARGE);
            return workers.executeBlocking(() -> read(file.sha256(), bytes), false);
        }));
    }

    /** A page as a PNG; empty when there is no such page. Fails as {@link #open} does. */
    Future<Optional<byte[]>> picture(byte[] file, int page) {
        return inTurn(() -> shown(file, page));
    }

    private <T> Future<T> inTurn(Callable<T> work) {
        return waiting.during(() -> workers.executeBlocking(work, false));
    }

    private Optional<byte[]> shown(byte[] file, int page) throws InterruptedException {
        FileOpener opener = openers.forPerson();
        try {
            return opener.picture(file, page);
        } catch (UnreadableFile e) {
            throw new Refusal(UnreadableDocument.file(e.fault()).code());
        } catch (NoAnswer e) {
            throw notNow(e);
        } finally {
            openers.back(opener);
        }
    }

    /** The file may be as good as any: its owner tries again. */
    private static Refusal notNow(NoAnswer cause) {
        LOG.warn("{}", Causes.of(cause));
        return new Refusal(Code.UNAVAILABLE);
    }

    /**
     * The words of a paper; nothing when a person needs the processes more, and it is to be tried again later. Fails
     * with {@link UnreadableFile}, and with {@link NoAnswer} when another try may do.
     */
    public Future<Optional<PaperText>> words(FileBytes paper) {
        return reader.executeBlocking(() -> wordsOf(paper), false);
    }

    private Optional<PaperText> wordsOf(FileBytes paper) {
        Optional<FileOpener> opener = openers.forPaper();
        if (opener.isEmpty()) return Optional.empty();
        try {
            return Optional.of(opener.get().words(paper));
        } catch (FileOpener.GivenUp later) {
            return Optional.empty();
        } finally {
            openers.back(opener.get());
        }
    }

    private Manuscript read(String hash, byte[] file) throws InterruptedException {
        // Somebody else may have asked for it meanwhile.
        Opened known = known(hash);
        if (known != null) return Manuscript.of(known);
        try {
            Optional<Opened> opened = opened(file);
            opened.ifPresent(found -> keep(hash, found));
            return opened.map(Manuscript::of).orElseGet(() -> Manuscript.ofText(file));
        } catch (UnreadableFile e) {
            throw new Refusal(UnreadableDocument.file(e.fault()).code());
        } catch (UnreadableDocument e) {
            throw new Refusal(e.code());
        } catch (NoAnswer e) {
            throw notNow(e);
        }
    }

    private Optional<Opened> opened(byte[] file) throws InterruptedException {
        if (!Source.isFile(file)) return Optional.empty();
        FileOpener opener = openers.forPerson();
        try {
            return opener.open(file);
        } finally {
            openers.back(opener);
        }
    }

    private synchronized Opened known(String hash) {
        return kept.get(hash);
    }

    private synchronized void keep(String hash, Opened opened) {
        if (kept.put(hash, opened) == null) characters += size(opened);
        while (characters > KEPT_CHARACTERS && !kept.isEmpty())
            characters -= size(kept.remove(kept.keySet().iterator().next()));
    }

    private static long size(Opened opened) {
        long passages = opened.passages().stream()
                .mapToLong(passage -> passage.text().length() + 100)
                .sum();
        return passages + (opened.carried() == null ? 0 : opened.carried().length);
    }
}
