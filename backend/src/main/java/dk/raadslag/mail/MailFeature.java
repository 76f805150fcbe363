package dk.raadslag.mail;

import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.job.Jobs;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.micrometer.backends.BackendRegistries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wires the e-mail. Letters go to the mail server in the settings; without one, a demo writes them into a folder.
 * Otherwise they wait in the outbox: nothing is lost, the log warns, and {@code raadslag_letters_waiting} of
 * {@code /metrics} grows. The server is ready all the same, because meetings do not depend on mail.
 */
public final class MailFeature implements Feature {
    private static final Logger LOG = LoggerFactory.getLogger(MailFeature.class);

    private final Database db;
    private final LetterStore store = new LetterStore();
    private final Post post = new Post(store);
    private final boolean demo;
    private final List<Consumer<UUID>> outcomes = new CopyOnWriteArrayList<>();

    /**
     * Starts the delivery.
     *
     * @param demo true if everybody may read all letters
     * @param folder that takes the letters of a demo without a mail server; empty for none
     */
    public MailFeature(Base base, Optional<SmtpSettings> smtp, boolean demo, String folder) {
        this.db = base.db();
        this.demo = demo;
        smtp.<Carrier>map(settings -> new SmtpCarrier(base.vertx(), settings))
                .or(() -> demo && !folder.isEmpty()
                        ? Optional.of(new FolderCarrier(base.vertx(), folder))
                        : Optional.empty())
                .ifPresentOrElse(
                        carrier -> new Delivery(
                                        base.vertx(),
                                        base.jobs(),
                                        db,
                                        store,
                                        carrier,
                                        Delivery.Rhythm.USUAL,
                                        // The letter box of a demo is where its people read their letters.
                                        !demo,
                                        letter -> outcomes.forEach(heard -> heard.accept(letter)))
                                .start(),
                        () -> LOG.warn("no mail server in the settings: letters wait in the outbox"));
        countWaiting(base.jobs());
    }

    @Override
    public void mount(Api api) {
        LetterRoutes.mount(api, this, demo);
    }

    /** Where the other features hand in letters. */
    public Post post() {
        return post;
    }

    /** The outbox. */
    public LetterStore letters() {
        return store;
    }

    /** Something hears of each letter that this process has sent, or could not send. */
    public void onOutcome(Consumer<UUID> heard) {
        outcomes.add(heard);
    }

    /** All letters, newest first. */
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
