package dk.raadslag.paper;

import dk.raadslag.attachment.FileStore;
import dk.raadslag.db.Database;
import dk.raadslag.document.Opener;
import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.UnreadableFile;
import dk.raadslag.log.Causes;
import dk.raadslag.paper.PaperStore.Due;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads papers one after the other. A paper is leased before it is read, so that two processes never read the same one
 * and a killed process loses none. What is wrong with the file itself is kept, and the file not tried again; what goes
 * wrong around it is tried a few times.
 */
final class PaperReading {
    private static final Logger LOG = LoggerFactory.getLogger(PaperReading.class);
    /** Larger files hold pictures or films; one is read in a process of 384 MB. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final int MOST_TRIES = 3;
    /** With its hyphen: ten figures in a row may be anything in a spreadsheet. */
    private static final Pattern CIVIL_NUMBER =
            Pattern.compile("(?<![\\d-])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}-\\d{4}(?![\\d-])");

    /** Longer than a file may take. */
    static final Duration LEASE = Duration.ofMinutes(3);

    private final Vertx vertx;
    private final Database db;
    private final FileStore files;
    private final PaperStore store;
    private final Opener opener;

    PaperReading(Vertx vertx, Database db, FileStore files, PaperStore store, Opener opener) {
        this.vertx = vertx;
        this.db = db;
        this.files = files;
        this.store = store;
        this.opener = opener;
    }

    /** Reads until nothing waits, or people need the processes that read. */
    Future<Void> all() {
        Promise<Void> over = Promise.promise();
        next(over);
        return over.future();
    }

    private void next(Promise<Void> over) {
        Future.succeededFuture().compose(ok -> one()).onComplete(done -> {
            if (done.failed()) over.fail(done.cause());
            else if (done.result()) next(over);
            else over.complete();
        });
    }

    /** True if there may be another. */
    private Future<Boolean> one() {
        return db.write(conn -> store.take(conn, LEASE))
                .compose(found -> found.map(this::read).orElse(Future.succeededFuture(false)));
    }

    private Future<Boolean> read(Due due) {
        // It was deleted while it was taken, and its row will be too.
        if (due.storedId() == null) return Future.succeededFuture(true);
        if (due.size() > LARGEST || due.tried() > MOST_TRIES)
            return giveUp(due, Fault.TOO_LONG).map(true);
        return opener.words(new StoredPaper(files, due.storedId(), (int) due.size()))
                .compose(words -> kept(due, words), cause -> failed(due, cause).map(true));
    }

    private Future<Boolean> kept(Due due, Optional<PaperText> words) {
        if (words.isEmpty())
            return db.write(conn -> store.putBack(conn, due.sha256())).map(false);
        return vertx.executeBlocking(
                        () -> CIVIL_NUMBER.matcher(words.get().words()).find(), false)
                .compose(civilNumber -> db.write(conn -> store.keep(conn, due.sha256(), words.get(), civilNumber)))
                .map(true);
    }

    private Future<Void> failed(Due due, Throwable cause) {
        if (cause instanceof UnreadableFile unreadable) return giveUp(due, unreadable.fault());
        LOG.warn("a paper was not read, try {}: {}", due.tried(), Causes.of(cause));
        return due.tried() < MOST_TRIES
                ? db.write(conn -> store.putOff(conn, due.sha256(), pause(due.tried())))
                : giveUp(due, Fault.DAMAGED);
    }

    /** A quarter of an hour, then more than one hour: a machine without memory may have some by then. */
    static Duration pause(int tried) {
        return LEASE.multipliedBy((long) Math.pow(5, tried));
    }

    private Future<Void> giveUp(Due due, Fault fault) {
        String code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return db.write(conn -> store.giveUp(conn, due.sha256(), code));
    }
}
