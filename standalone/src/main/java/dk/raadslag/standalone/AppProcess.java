package dk.raadslag.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The app as a separate process, restarted whenever it ends without being asked to. */
final class AppProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** An app that ran this long was fine; whatever ended it is a new story. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final List<String> command;
    private final Map<String, String> environment;
    private final int operationsPort;
    private final Path log;
    private final Consumer<Process> started;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Process process;

    /**
     * @param operationsPort where it says that it is ready
     * @param started told about each process as it starts, this one's first and its successors
     */
    AppProcess(
            List<String> command,
            Map<String, String> environment,
            int operationsPort,
            Path log,
            Consumer<Process> started) {
        this.command = command;
        this.environment = environment;
        this.operationsPort = operationsPort;
        this.log = log;
        this.started = started;
    }

    /** Returns once the app answers that it is ready. */
    void start() {
        launch(ProcessBuilder.Redirect.to(log.toFile()));
        if (!awaitReady()) {
            throw new Trouble("The app does not start; its own words are in " + log + ".");
        }
        Thread keeper = new Thread(this::keepRunning, "app-keeper");
        keeper.setDaemon(true);
        keeper.start();
    }

    @Override
    public void close() {
        closed.countDown();
        if (process == null) {
            return;
        }
        Commands.end(process);
    }

    private void keepRunning() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (true) {
                long since = System.nanoTime();
                int status = process.waitFor();
                if (System.nanoTime() - since > SETTLED.toNanos()) {
                    pause = SHORTEST_PAUSE;
                }
                // Ctrl-C reaches the app as well as us: within the pause we learn that this was meant.
                if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                System.out.println("The app ended by itself (status " + status + "); starting it again.");
                pause = shorterOf(pause.multipliedBy(2), LONGEST_PAUSE);
                launch(ProcessBuilder.Redirect.appendTo(log.toFile()));
                if (awaitReady()) {
                    System.out.println("The app runs again as process " + process.pid() + ".");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void launch(ProcessBuilder.Redirect output) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw Trouble.because("Cannot start the app", e);
        }
        if (closed.getCount() == 0) {
            process.destroy();
        }
        started.accept(process);
    }

    private boolean awaitReady() {
        Process waitedFor = process;
        return Http.answers("http://127.0.0.1:" + operationsPort + "/health/ready", PATIENCE, waitedFor::isAlive);
    }

    private static Duration shorterOf(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
