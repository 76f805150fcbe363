package dk.raadslag.log;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What libraries print past every log, such as stack traces: each line of it becomes a line of the log. */
final class Stray extends OutputStream {
    private static final Logger LOG = LoggerFactory.getLogger(Stray.class);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int next) {
        if (next != '\n') {
            line.write(next);
            return;
        }
        String said = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!said.isEmpty()) LOG.warn("{}", said);
    }
}
