package dk.raadslag.document.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Puts the files of one folder together, and says by its exit code what became of it. Which papers cannot be read
 * stands in the folder: a code that counts could be that of a signal.
 */
public final class AppendingProcess {
    static final int DONE = 0;
    /** All of it is too much, or nobody knows which paper it is that does not go into a whole. */
    static final int TOO_MUCH = 3;
    /** Papers cannot be read. */
    static final int UNREADABLE = 4;
    /** Not for anything in the files. */
    static final int FAILED = 5;

    private static final String PLACES = "unreadable";
    private static final long LONGEST_MS = TimeUnit.SECONDS.toMillis(90);

    private AppendingProcess() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) {
        // The server may have ended, and then nobody else ends this.
        Thread watch = new Thread(AppendingProcess::endInTime, "watch");
        watch.setDaemon(true);
        watch.start();
        Runtime.getRuntime().halt(done(Path.of(arguments[0])));
    }

    /** The places in the order of the papers that cannot be read. */
    static Set<Integer> unreadable(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(PLACES)).stream()
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static int done(Path folder) {
        try {
            Order order = Order.read(folder);
            switch (order.manner()) {
                case APPENDED -> Appending.run(folder, order);
                case EMBEDDED -> Embedding.run(folder, order);
            }
            return DONE;
        } catch (UnreadablePapers e) {
            return told(folder, e.places());
        } catch (TooManyPages | OutOfMemoryError | StackOverflowError e) {
            return TOO_MUCH;
        } catch (IOException | RuntimeException e) {
            return hasRoom(folder) ? TOO_MUCH : FAILED;
        }
    }

    private static int told(Path folder, List<Integer> places) {
        try {
            Files.write(
                    folder.resolve(PLACES), places.stream().map(String::valueOf).toList());
            return UNREADABLE;
        } catch (IOException e) {
            return FAILED;
        }
    }

    private static boolean hasRoom(Path folder) {
        try {
            Room.demandIn(folder);
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    private static void endInTime() {
        try {
            Thread.sleep(LONGEST_MS);
            Runtime.getRuntime().halt(TOO_MUCH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
