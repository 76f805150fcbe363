package dk.raadslag.document.source.process;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.PaperSource;
import dk.raadslag.document.source.Source;
import dk.raadslag.document.source.UnreadableFile;
import dk.raadslag.document.source.process.Reading.Task;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Opens one file after the other, until nobody sends any more. It ends by itself when it has nothing to do for a while,
 * when one file takes too long, and when the server has ended.
 */
public final class OpeningProcess {
    static final int TOOK_TOO_LONG = 3;
    static final int OUT_OF_MEMORY = 4;

    private static final long IDLE_MS = TimeUnit.SECONDS.toMillis(90);
    private static final long LONGEST_MS = TimeUnit.SECONDS.toMillis(60);
    private static final long LOOK_MS = 500;

    private static volatile long since = System.nanoTime();
    private static volatile boolean busy;

    private OpeningProcess() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        // What a library prints must not come between the answers.
        System.setOut(System.err);
        Thread watch = new Thread(OpeningProcess::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        try {
            while (true) {
                Task task = Frames.task(in);
                int page = in.readInt();
                byte[] file = Frames.read(in);
                turn(true);
                byte[] answer = Frames.encoded(opened(task, page, file));
                boolean fits = answer.length <= Frames.LARGEST;
                Frames.write(out, fits ? answer : Frames.encoded(Reading.failed(Fault.BOMB)));
                turn(false);
            }
        } catch (IOException ended) {
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            // What was read is too large to be sent.
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }

    private static void turn(boolean toBusy) {
        since = System.nanoTime();
        busy = toBusy;
    }

    /** @param page that is asked for, 0 for all */
    private static Reading opened(Task task, int page, byte[] file) {
        try {
            return switch (task) {
                case IMPORT -> new Reading(null, Source.open(file).orElse(null), null, null);
                case PAPER -> new Reading(null, null, PaperSource.text(file), null);
                case PAGE ->
                    new Reading(null, null, null, Source.picture(file, page).orElse(null));
            };
        } catch (UnreadableFile e) {
            return Reading.failed(e.fault());
        } catch (OutOfMemoryError e) {
            return Reading.failed(Fault.BOMB);
        } catch (StackOverflowError e) {
            return Reading.failed(Fault.TOO_LONG);
        } catch (RuntimeException e) {
            return Reading.failed(Fault.DAMAGED);
        }
    }

    private static void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_MS);
                long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
                if (ms > (busy ? LONGEST_MS : IDLE_MS)) Runtime.getRuntime().halt(busy ? TOOK_TOO_LONG : 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
