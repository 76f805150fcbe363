package dk.raadslag.base;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of this machine for what may be larger than memory, gone when it is closed. Its process holds a lock in it,
 * which the system takes back however the process ends: the next one that starts {@link #sweep sweeps} what nobody
 * holds. Ids of processes would not tell, because containers that share a folder count them each for themselves.
 */
public final class TempFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TempFolder.class);
    /** Both are of nothing else: a folder of data that lies here for a while is not to be mistaken for one of these. */
    private static final String PREFIX = "raadslag-temp-";

    private static final String UNFINISHED = "new-";

    /** As Linux says it; Java has no type for it. */
    private static final Pattern FULL = Pattern.compile("No space left on device|Disk quota exceeded");
    /** More than a full disk may have left in the last block of a file. */
    private static final long LEAST_ROOM = 1 << 20;

    private static final String LOCK = "raadslag-temp.lock";
    /** Those of this process, which must not look at them: as it closed the file again, its own lock would be lost. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private TempFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** An empty one. */
    public static Future<TempFolder> make(Vertx vertx) {
        return vertx.executeBlocking(() -> makeIn(shared()), false);
    }

    /** True if work in such a folder failed because the disk is full. To be asked before it goes, which makes room. */
    public static boolean isFull(Throwable cause) {
        return saysFull(cause) || lacksRoom(shared());
    }

    private static boolean saysFull(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause())
            if (FULL.matcher(String.valueOf(each.getMessage())).find()) return true;
        return false;
    }

    /** Another process that has failed does not say why. */
    private static boolean lacksRoom(Path parent) {
        try {
            return Files.getFileStore(parent).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes what processes left that were killed. What cannot be deleted is logged. */
    public static Future<Void> sweep(Vertx vertx) {
        return vertx.executeBlocking(
                () -> {
                    sweep(shared());
                    return null;
                },
                false);
    }

    private static Path shared() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    static TempFolder makeIn(Path parent) throws IOException {
        // Nobody sweeps what is not named so, and it is when it has its lock.
        Path fresh = Files.createTempDirectory(parent, UNFINISHED + PREFIX);
        Path path = parent.resolve(fresh.getFileName().toString().substring(UNFINISHED.length()));
        FileChannel lock =
                FileChannel.open(fresh.resolve(LOCK), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        try {
            lock.lock();
            OURS.add(path);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            return new TempFolder(path, lock);
        } catch (IOException e) {
            OURS.remove(path);
            lock.close();
            throw e;
        }
    }

    static void sweep(Path parent) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : found)
                if (!OURS.contains(folder) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) sweepOne(folder);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("{} was not swept: {}", parent, e.toString());
        }
    }

    private static void sweepOne(Path folder) {
        // A pipe of that name would make its reader wait.
        if (!Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) return;
        try (FileChannel held =
                FileChannel.open(folder.resolve(LOCK), Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            if (held.tryLock() == null) return;
            delete(folder);
            LOG.info("swept {}, which a process left that was killed", folder);
        } catch (IOException | UncheckedIOException | OverlappingFileLockException e) {
            LOG.warn("{} was not swept: {}", folder, e.toString());
        }
    }

    /** The lock last: as long as anything is left, it is known whose it is. */
    private static void delete(Path folder) throws IOException {
        deleteAllBut(folder, List.of(folder.resolve(LOCK)));
        Files.deleteIfExists(folder.resolve(LOCK));
        Files.deleteIfExists(folder);
    }

    /** Follows no link. */
    private static void deleteAllBut(Path folder, List<Path> kept) throws IOException {
        List<Path> gone;
        try (Stream<Path> all = Files.walk(folder)) {
            gone = all.sorted(Comparator.reverseOrder())
                    .filter(one -> !one.equals(folder) && !kept.contains(one))
                    .toList();
        }
        for (Path one : gone) Files.deleteIfExists(one);
    }

    /** Where files may be put, under any names but that of the lock. */
    public Path path() {
        return path;
    }

    /** Deletes all files but one. */
    public void keepOnly(String file) throws IOException {
        deleteAllBut(path, List.of(path.resolve(file), path.resolve(LOCK)));
    }

    /** The same as {@link #close}, for those who must not block. */
    public Future<Void> gone(Vertx vertx) {
        return vertx.executeBlocking(
                () -> {
                    close();
                    return null;
                },
                false);
    }

    /** Deletes it with all that is in it. What cannot be deleted now, the next process that starts sweeps. */
    @Override
    public void close() {
        if (!lock.isOpen()) return;
        try (lock) {
            delete(path);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} was not deleted: {}", path, e.toString());
        } finally {
            OURS.remove(path);
        }
    }
}
