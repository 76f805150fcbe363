package dk.raadslag.log;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Redirects everything that would bypass the log into it, so that all its lines have one form. */
public final class Plain {
    private static final Logger LOG = LoggerFactory.getLogger(Plain.class);

    private Plain() {}

    /**
     * To be called first in the process. Covers the JDK's logging, what libraries print, and exceptions that end a
     * thread.
     */
    public static void none() {
        LogManager.getLogManager().reset();
        java.util.logging.Logger root = java.util.logging.Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new Forward());
        System.setErr(new PrintStream(new Stray(), true, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> LOG.error("thread {} ended", thread.getName(), thrown));
    }

    private static final class Forward extends Handler {
        @Override
        public void publish(LogRecord record) {
            String name = record.getLoggerName() == null ? "jdk" : record.getLoggerName();
            Logger logger = LoggerFactory.getLogger(name);
            LoggingEventBuilder event = level(logger, record.getLevel().intValue());
            event.setCause(record.getThrown()).log(text(record));
        }

        private static LoggingEventBuilder level(Logger logger, int level) {
            if (level >= Level.SEVERE.intValue()) return logger.atError();
            if (level >= Level.WARNING.intValue()) return logger.atWarn();
            return level >= Level.INFO.intValue() ? logger.atInfo() : logger.atDebug();
        }

        private static String text(LogRecord record) {
            Object[] parameters = record.getParameters();
            if (parameters == null || parameters.length == 0) return record.getMessage();
            try {
                return MessageFormat.format(record.getMessage(), parameters);
            } catch (IllegalArgumentException e) {
                return record.getMessage();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
