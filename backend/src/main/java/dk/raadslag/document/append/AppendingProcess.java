package dk.raadslag.document.append;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Puts the files of one folder together, and says by its exit code what became of it. */
public final class AppendingProcess {
    static final int DONE = 0;
    /** All of it is too much. */
    static final int TOO_MUCH = 1;
    /** The first paper cannot be read; those after it have the codes after this. */
    static final int FIRST_PAPER = 20;

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

    private static int done(Path folder) {
        try {
            Order order = Order.read(folder);
            switch (order.manner()) {
                case APPENDED -> Appending.run(folder, order);
                case EMBEDDED -> Embedding.run(folder, order);
            }
            return DONE;
        } catch (UnreadablePaper e) {
            return FIRST_PAPER + e.place();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return TOO_MUCH;
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
