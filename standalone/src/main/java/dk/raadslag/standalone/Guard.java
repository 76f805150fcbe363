package dk.raadslag.standalone;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Stops the other processes when this one is killed outright, which no shutdown hook survives. A small shell reads
 * which they are from a pipe; the pipe ends when we do, whatever the reason.
 */
final class Guard implements AutoCloseable {
    private static final String SCRIPT =
            """
            trap '' HUP INT TERM
            while read -r line; do wards=$line; done
            set -- $wards
            while [ $# -gt 1 ]; do kill -$1 $2 2>/dev/null; shift 2; done
            """;

    private final Process shell;
    private final Writer pipe;

    Guard() {
        try {
            shell = new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            pipe = new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw Trouble.because("Cannot start sh", e);
        }
    }

    /** A process and the signal that makes it stop tidily. */
    record Ward(String signal, long pid) {}

    /** From now on these, and no others, are to be stopped. */
    synchronized void watch(List<Ward> wards) {
        StringBuilder line = new StringBuilder();
        wards.stream().filter(ward -> ward.pid() > 0).forEach(ward -> line.append(ward.signal())
                .append(' ')
                .append(ward.pid())
                .append(' '));
        try {
            pipe.write(line.append('\n').toString());
            pipe.flush();
        } catch (IOException e) {
            // Without its guard everything still runs, and the next start finds what is left over.
        }
    }

    @Override
    public void close() {
        watch(List.of());
        try {
            pipe.close();
        } catch (IOException e) {
            shell.destroyForcibly();
        }
    }
}
