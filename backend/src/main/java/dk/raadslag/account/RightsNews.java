package dk.raadslag.account;

import dk.raadslag.access.Revocations;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import dk.raadslag.log.Causes;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the news that somebody's rights have changed to every process: over the event bus at once, and for a process
 * that missed it, or is not in the cluster, by reading the table every few seconds.
 */
public final class RightsNews {
    private static final Logger LOG = LoggerFactory.getLogger(RightsNews.class);
    private static final String ADDRESS = "raadslag.rights";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    /** Transactions may commit in another order than that of their times; none lives longer than this. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final Jobs jobs;
    private final Database db;
    private final Revocations revocations;
    private final Clock clock;
    private final Duration overlap;
    private final RevocationStore store = new RevocationStore();
    /** Up to when everything is known, by the database's clock; null before the first reading. */
    private volatile Instant known;

    private volatile boolean failing;

    public RightsNews(Vertx vertx, Jobs jobs, Database db, Revocations revocations, Clock clock) {
        this(vertx, jobs, db, revocations, clock, OVERLAP);
    }

    RightsNews(Vertx vertx, Jobs jobs, Database db, Revocations revocations, Clock clock, Duration overlap) {
        this.vertx = vertx;
        this.jobs = jobs;
        this.db = db;
        this.revocations = revocations;
        this.clock = clock;
        this.overlap = overlap;
    }

    /** Reads what is known already, so that no ended login is accepted, and listens from then on. */
    public Future<Void> start() {
        vertx.eventBus().<String>consumer(ADDRESS, news -> {
            String[] parts = news.body().split(" ", 2);
            revocations.learn(parts[1], Instant.parse(parts[0]));
        });
        jobs.every("rights", LOOK_EVERY, this::look);
        return look();
    }

    /** In the caller's transaction; after its commit call {@link #tell} with this. */
    public Future<Instant> changed(SqlConnection conn, String subject) {
        return store.put(conn, subject, clock.instant());
    }

    /** The change is durable: every process ends what was opened before. */
    public void tell(String subject, Instant at) {
        revocations.learn(subject, at);
        vertx.eventBus().publish(ADDRESS, at + " " + subject);
    }

    /**
     * Learns everything since the last successful reading, however long ago: this process may have slept, or the
     * database may have been away.
     */
    Future<Void> look() {
        Instant from = known == null ? null : known.minus(overlap);
        return db.read(conn -> store.since(conn, from))
                .onSuccess(look -> {
                    look.found().forEach(one -> revocations.learn(one.subject(), one.at()));
                    known = look.until();
                    if (failing) LOG.info("revocations are read again");
                    failing = false;
                })
                .onFailure(cause -> {
                    if (!failing)
                        LOG.warn("revocations cannot be read, so ended logins live on here: {}", Causes.of(cause));
                    failing = true;
                })
                .mapEmpty();
    }
}
