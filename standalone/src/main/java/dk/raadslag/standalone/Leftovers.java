package dk.raadslag.standalone;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes that outlived an earlier run because it was killed outright. They would hold our ports and our files, and
 * nobody else can want them, so they are stopped.
 */
record Leftovers(DataFolder data) {
    private static final int PATIENCE_SECONDS = 20;

    void stop() {
        // The app first, so that it can finish what it is writing.
        data.pid("app").ifPresent(pid -> stop("the app", pid));
        data.pid("keycloak").ifPresent(pid -> stop("Keycloak", pid));
        PostgresServer.pidOf(data.postgres()).ifPresent(pid -> stop("PostgreSQL", pid));
        data.deletePid("app");
        data.deletePid("keycloak");
    }

    private void stop(String what, long pid) {
        Optional<ProcessHandle> ours = ProcessHandle.of(pid).filter(this::mentionsOurFolder);
        if (ours.isEmpty()) {
            return;
        }
        System.out.println("Stopping " + what + " (process " + pid + "), left over from a run that was killed.");
        ProcessHandle process = ours.get();
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            if (!hasEnded(process)) {
                throw new Trouble("Process " + pid + " (" + what + ") of an earlier run does not stop; stop it with:"
                        + " kill -9 " + pid);
            }
        }
    }

    /** Process ids are used again: only a command that names our folder is one of ours. */
    private boolean mentionsOurFolder(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(data.folder().toString()))
                        .isPresent();
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
