package dk.raadslag.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs commands, and ends processes. */
final class Commands {
    private Commands() {}

    /** @throws Trouble with the command's own last line, when it fails */
    static void run(List<String> command, String what) {
        run(command, what, process -> {});
    }

    /** @param started told about the process, which someone may have to stop before its end */
    static void run(List<String> command, String what, Consumer<Process> started) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            started.accept(process);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new Trouble(what + " failed: " + output.substring(output.lastIndexOf('\n') + 1));
            }
        } catch (IOException e) {
            throw Trouble.because(what + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(what + " was interrupted.", e);
        }
    }

    static boolean succeeds(String... command) {
        try {
            run(List.of(command), command[0]);
            return true;
        } catch (Trouble e) {
            return false;
        }
    }

    /** Asks the process to end, and ends it if it has not done so within 20 seconds. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
