package dk.raadslag.db;

import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/** The server cannot start, and waiting would not help; the message is a sentence for the people who operate it. */
public final class Hopeless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Hopeless(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Empty when the database may still come up, however it failed this time. */
    static Optional<Hopeless> in(Throwable failure, PgConnectOptions options) {
        if (failure instanceof Hopeless hopeless) return Optional.of(hopeless);
        String state = state(failure);
        if (state != null) return sentence(state, failure, options).map(words -> new Hopeless(words, failure));
        return failure instanceof FlywayException
                ? Optional.of(new Hopeless(
                        "The schema of database " + options.getDatabase() + " cannot be brought up to date: "
                                + firstLine(failure),
                        failure))
                : Optional.empty();
    }

    /**
     * PostgreSQL's classes: 08 connection, 53 too many connections, 57 starting or stopping, 40 and 55 a lost race, 25
     * a standby.
     */
    private static Optional<String> sentence(String state, Throwable failure, PgConnectOptions options) {
        if (state.startsWith("28") || state.equals("08004")) {
            return Optional.of("PostgreSQL at " + where(options) + " refuses the user " + options.getUser()
                    + ": look at RAADSLAG_DB_USER and RAADSLAG_DB_PASSWORD. It says: " + firstLine(failure));
        }
        if (state.equals("3D000")) {
            return Optional.of("PostgreSQL at " + where(options) + " has no database " + options.getDatabase()
                    + ": look at RAADSLAG_DB_NAME, or create it.");
        }
        if (state.matches("(08|53|57|58|40|55|25|XX).*")) return Optional.empty();
        return Optional.of("The schema of database " + options.getDatabase()
                + " cannot be brought up to date: PostgreSQL says " + state + ", " + firstLine(failure));
    }

    static String where(PgConnectOptions options) {
        return options.getHost() + ":" + options.getPort();
    }

    /** The first reason that has a message. */
    static String firstLine(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null && reason.getCause().getMessage() != null) reason = reason.getCause();
        String message = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        return message.strip().lines().findFirst().orElse("");
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return sql.getSQLState();
            if (cause instanceof PgException error) return error.getSqlState();
        }
        return null;
    }
}
