package dk.raadslag.live;

import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that the database was restored from a backup, also under a running process: everything that this process
 * remembers of meetings and texts is then of another epoch, and every browser reconnects.
 */
public final class Epochs {
    private static final Logger LOG = LoggerFactory.getLogger(Epochs.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Jobs jobs;
    private final Database db;
    private final Clock clock;
    private final EpochStore store = new EpochStore();
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile Epoch now;

    public Epochs(Jobs jobs, Database db, Clock clock) {
        this.jobs = jobs;
        this.db = db;
        this.clock = clock;
    }

    /** Reads the current epoch, and keeps watching it. */
    public Future<Void> start() {
        return look().onSuccess(ok -> jobs.every("epoch", LOOK_EVERY, this::look));
    }

    /** @param listener hears when another epoch has begun */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The current epoch; versions that a browser holds of another mean nothing. */
    public UUID id() {
        return now.id();
    }

    /** True while browsers may still bring back what others wrote before the last restore. */
    public boolean mends() {
        return now.mends(clock.instant());
    }

    private Future<Void> look() {
        return db.read(store::known)
                .compose(known -> known.map(Future::succeededFuture).orElseGet(() -> db.transaction(store::begin)))
                .onSuccess(this::become)
                .mapEmpty();
    }

    private void become(Epoch found) {
        Epoch before = now;
        now = found;
        if (before == null || before.id().equals(found.id())) return;
        LOG.warn("the database was restored from a backup: every browser loads anew, and brings the words it holds");
        listeners.forEach(Runnable::run);
    }
}
