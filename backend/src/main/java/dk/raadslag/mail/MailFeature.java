package dk.raadslag.mail;

import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.micrometer.backends.BackendRegistries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * E-mail, put together. Letters go to the mail server of the settings; without one, in a demo, into a folder. Otherwise
 * they wait in the outbox: nothing is lost, the log warns, and {@code raadslag_letters_waiting} of {@code /metrics}
 * grows. The server is ready all the same, because meetings do not depend on mail.
 */
public final class MailFeature {
    private static final Logger LOG = LoggerFactory.getLogger(MailFeature.class);

    private final Database db;
    private final LetterStore store = new LetterStore();
    private final Post post = new Post(store);

    private MailFeature(Database db) {
        this.db = db;
    }

    /** @param demoFolder empty when not in a demo */
    public static MailFeature start(
            Vertx vertx, Jobs jobs, Database db, Optional<SmtpSettings> smtp, Optional<String> demoFolder) {
        MailFeature feature = new MailFeature(db);
        smtp.<Carrier>map(settings -> new SmtpCarrier(vertx, settings))
                .or(() -> demoFolder.map(folder -> new FolderCarrier(vertx, folder)))
                .ifPresentOrElse(
                        carrier -> new Delivery(vertx, jobs, db, feature.store, carrier, Delivery.Rhythm.USUAL).start(),
                        () -> LOG.warn("no mail server in the settings: letters wait in the outbox"));
        feature.countWaiting(jobs);
        return feature;
    }

    /** Where the other features hand in letters. */
    public Post post() {
        return post;
    }

    /** What was written to whom, newest first. */
    public Future<List<Posted>> newest() {
        return db.read(store::newest);
    }

    private void countWaiting(Jobs jobs) {
        MeterRegistry registry = BackendRegistries.getDefaultNow();
        if (registry == null) return;
        AtomicLong waiting = new AtomicLong();
        Gauge.builder("raadslag_letters_waiting", waiting::get).register(registry);
        jobs.nowAndEvery("letters-waiting", Duration.ofSeconds(30), () -> db.read(store::waiting)
                .onSuccess(waiting::set));
    }
}
