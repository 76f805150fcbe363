package dk.raadslag.account;

import dk.raadslag.access.Revocations;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Carries the news that somebody's rights have changed to every process: over the event bus at once, and for a process
 * that missed it, or is not joined to the others, by looking into the table every few seconds.
 */
public final class RightsNews {
    private static final String ADDRESS = "raadslag.rights";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    /** Longer than any access token lives; what is older can meet none. */
    private static final Duration REMEMBERED = Duration.ofDays(1);
    /** Transactions may commit in another order than that of their times. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final Jobs jobs;
    private final Database db;
    private final Revocations revocations;
    private final Clock clock;
    private final RevocationStore store = new RevocationStore();

    public RightsNews(Vertx vertx, Jobs jobs, Database db, Revocations revocations, Clock clock) {
        this.vertx = vertx;
        this.jobs = jobs;
        this.db = db;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** Reads what is known already, so that no ended login is believed, and listens from then on. */
    public Future<Void> start() {
        vertx.eventBus().<String>consumer(ADDRESS, news -> {
            String[] parts = news.body().split(" ", 2);
            revocations.learn(parts[1], Instant.parse(parts[0]));
        });
        jobs.every("rights", LOOK_EVERY, () -> look(OVERLAP));
        return look(REMEMBERED);
    }

    /** In the caller's transaction; after its commit {@link #tell} this. */
    public Future<Instant> changed(SqlConnection conn, String subject) {
        Instant at = clock.instant();
        return store.put(conn, subject, at).map(at);
    }

    /** The change is durable: every process ends what was opened before. */
    public void tell(String subject, Instant at) {
        revocations.learn(subject, at);
        vertx.eventBus().publish(ADDRESS, at + " " + subject);
    }

    private Future<Void> look(Duration back) {
        return db.read(conn -> store.since(conn, clock.instant().minus(back)))
                .onSuccess(found -> found.forEach(one -> revocations.learn(one.subject(), one.at())))
                .mapEmpty();
    }
}
