package dk.raadslag.log;

import dk.raadslag.access.Refusal;
import io.vertx.pgclient.PgException;
import java.util.ArrayList;
import java.util.List;

/** Why something failed, in one line: each cause behind the other. Never holds what a person wrote. */
public final class Causes {
    private static final int DEEPEST = 8;

    private Causes() {}

    /** E.g. {@code unavailable <- PostgreSQL 10.0.0.5:5432/raadslag <- SQLSTATE 57P01: terminating connection}. */
    public static String of(Throwable failure) {
        List<String> causes = new ArrayList<>();
        for (Throwable one = failure; one != null && causes.size() < DEEPEST; one = one.getCause()) {
            causes.add(said(one));
        }
        return String.join(" <- ", causes);
    }

    private static String said(Throwable cause) {
        // A refusal's sentence is for people, and says nothing about the cause.
        if (cause instanceof Refusal refusal) return refusal.code();
        // The detail of a PostgreSQL error holds values of the row.
        if (cause instanceof PgException error)
            return "SQLSTATE " + error.getSqlState() + ": " + error.getErrorMessage();
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
}
