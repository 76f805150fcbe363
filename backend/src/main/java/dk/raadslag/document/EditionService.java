package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.document.layout.DocumentName;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.Imprint.Sealed;
import dk.raadslag.document.write.Format;
import dk.raadslag.log.Causes;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.meeting.EditionStore;
import dk.raadslag.meeting.EditionStore.Kept;
import dk.raadslag.meeting.Editions;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TreatedBy;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was sent out, unchanged: the bytes whose hash is in the log, and each file that was made of them, once. */
public final class EditionService {
    private static final Logger LOG = LoggerFactory.getLogger(EditionService.class);
    private final Vertx vertx;
    private final Press press;
    /** Editions being printed, by meeting, kind and number, so that none is printed twice. */
    private final Map<String, Future<Void>> printing = new ConcurrentHashMap<>();

    private final Database db;
    private final MeetingService meetings;
    private final EditionStore store;
    private final ClosedStore closed;
    private final LooksService looks;

    EditionService(
            Vertx vertx,
            Press press,
            Database db,
            MeetingService meetings,
            EditionStore store,
            ClosedStore closed,
            LooksService looks) {
        this.vertx = vertx;
        this.press = press;
        this.db = db;
        this.meetings = meetings;
        this.store = store;
        this.closed = closed;
        this.looks = looks;
    }

    /** Which edition of which meeting. */
    record Key(UUID meetingId, Kind kind, int number) {}

    /** What the actor may have of an edition. */
    private record Readable(MeetingSnapshot seen, Kept kept) {
        boolean closed() {
            return seen.viewer().closed();
        }

        PrintedFile file(Key key, byte[] bytes, String ending) {
            return new PrintedFile(DocumentName.of(seen, key.kind(), key.number(), ending), bytes);
        }
    }

    /** The bytes in the form that the actor may have; fails with {@code unknown}. */
    Future<PrintedFile> content(Actor actor, Key key) {
        return readable(actor, key).map(found -> found.file(key, found.kept().content(), "json"));
    }

    /** The document, always the same bytes; fails with {@code unknown}. */
    Future<PrintedFile> file(Actor actor, Key key, Format format) {
        return readable(actor, key).compose(found -> file(actor, key, found, format));
    }

    private Future<PrintedFile> file(Actor actor, Key key, Readable found, Format format) {
        return (format == Format.PDF ? pdf(actor, key, found) : other(key, found.closed(), format))
                .map(bytes -> found.file(key, bytes, format.ending()));
    }

    private Future<byte[]> pdf(Actor actor, Key key, Readable found) {
        if (found.kept().pdf() != null)
            return Future.succeededFuture(found.kept().pdf());
        return print(key).compose(ok -> readable(actor, key)).map(printed -> printed.kept()
                .pdf());
    }

    /** Where nothing is closed, both forms are one file. */
    private Future<byte[]> other(Key key, boolean entitled, Format format) {
        return content(key, entitled).compose(content -> content(key, false).compose(open -> {
            boolean whole = entitled && !Arrays.equals(content, open);
            return kept(key, whole, format)
                    .compose(known -> known != null
                            ? Future.succeededFuture(known)
                            : printed(key, content, whole, format)
                                    .compose(made -> db.write(conn -> store.keepFile(
                                            conn,
                                            key.meetingId(),
                                            key.kind(),
                                            key.number(),
                                            whole,
                                            format.ending(),
                                            made)))
                                    .compose(ok -> kept(key, whole, format)));
        }));
    }

    private Future<byte[]> kept(Key key, boolean whole, Format format) {
        return db.read(conn -> store.file(conn, key.meetingId(), key.kind(), key.number(), whole, format.ending()))
                .map(found -> found.orElse(null));
    }

    /** Prints what was just sent out, so that nobody waits for it; if that fails, the first request prints it. */
    public void printSoon(UUID meetingId) {
        db.read(conn -> store.unprinted(conn, meetingId))
                .compose(editions -> editions.isEmpty()
                        ? Future.succeededFuture()
                        : print(new Key(
                                meetingId,
                                editions.get(0).kind(),
                                editions.get(0).number())))
                .onFailure(cause -> LOG.warn("could not print what meeting {} sent: {}", meetingId, Causes.of(cause)));
    }

    private Future<Readable> readable(Actor actor, Key key) {
        return meetings.facts(actor, key.meetingId()).compose(seen -> readable(seen, key));
    }

    private Future<Readable> readable(MeetingSnapshot seen, Key key) {
        boolean sent = seen.editions().stream()
                .anyMatch(edition -> edition.kind() == key.kind() && edition.number() == key.number());
        if (!sent) throw Refusal.unknown();
        boolean closed = seen.viewer().closed();
        return db.read(conn -> store.find(conn, key.meetingId(), key.kind(), key.number(), closed))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(kept -> closed
                        ? Future.succeededFuture(kept)
                        : db.read(conn -> this.closed.closedNow(conn, told(kept)))
                                .map(hidden -> {
                                    // An item that was open when the document was sent may have been closed since.
                                    if (!hidden.isEmpty()) throw Refusal.unknown();
                                    return kept;
                                }))
                .map(kept -> new Readable(seen, kept));
    }

    /**
     * The document of the snapshot's kind as the actor may have it now. While it is what was sent out last, it is that
     * very file, so that everybody's can be recognized again.
     *
     * @param printing called when the rest may take long
     */
    Future<PrintedFile> current(Actor actor, MeetingSnapshot seen, Format format, Runnable printing) {
        int last = seen.editions().stream()
                .filter(edition -> edition.kind() == seen.kind())
                .mapToInt(Edition::number)
                .max()
                .orElse(0);
        Key key = new Key(seen.id(), seen.kind(), last);
        boolean sent = last > 0 && !Imprint.of(seen).draft();
        return (sent ? same(seen, key) : Future.succeededFuture(Optional.<Readable>empty())).compose(same -> {
            printing.run();
            return same.map(found -> file(actor, key, found, format)).orElseGet(() -> print(seen, format));
        });
    }

    /** What was sent out, if it prints the same words and is for this reader still. */
    private Future<Optional<Readable>> same(MeetingSnapshot seen, Key key) {
        return readable(seen, key)
                .compose(found -> vertx.executeBlocking(
                        () -> isSame(seen, found.kept()) ? Optional.of(found) : Optional.<Readable>empty(), false))
                .recover(cause -> cause instanceof Refusal refusal && refusal.status() == 404
                        ? Future.succeededFuture(Optional.empty())
                        : Future.failedFuture(cause));
    }

    /** True when both print the same words. */
    private static boolean isSame(MeetingSnapshot seen, Kept kept) {
        return Arrays.equals(
                CarriedData.of(seen),
                CarriedData.of(Editions.read(kept.content()).withKind(seen.kind())));
    }

    /** The snapshot as a document that says what it is. */
    private Future<PrintedFile> print(MeetingSnapshot seen, Format format) {
        return looks.of(seen)
                .compose(look -> press.file(seen, Imprint.of(seen), look, format))
                .map(bytes -> new PrintedFile(DocumentName.of(seen, format.ending()), bytes));
    }

    /** The items that a document tells about: its own, and those of KD-Net whose decisions it carries. */
    private static Set<UUID> told(Kept kept) {
        Set<UUID> items = new HashSet<>();
        Editions.read(kept.content()).items().filter(item -> !item.closed()).forEach(item -> {
            items.add(item.id());
            TreatedBy by = item.plan().treatedBy();
            if (by != null) items.add(by.itemId());
        });
        return items;
    }

    private Future<Void> print(Key key) {
        String name = key.toString();
        Promise<Void> promise = Promise.promise();
        Future<Void> already = printing.putIfAbsent(name, promise.future());
        if (already != null) return already;
        printOnce(key).onComplete(done -> {
            printing.remove(name);
            promise.handle(done);
        });
        return promise.future();
    }

    private Future<Void> printOnce(Key key) {
        return content(key, true).compose(whole -> content(key, false).compose(open -> {
            // Where nothing is closed everybody has the same file; its small print must name no closed form either.
            boolean same = Arrays.equals(whole, open);
            return printed(key, whole, !same, Format.PDF).compose(wholePdf -> (same
                            ? Future.succeededFuture(wholePdf)
                            : printed(key, open, false, Format.PDF))
                    .compose(openPdf -> db.transaction(
                            conn -> store.keep(conn, key.meetingId(), key.kind(), key.number(), wholePdf, openPdf))));
        }));
    }

    private Future<byte[]> content(Key key, boolean closed) {
        return db.read(conn -> store.find(conn, key.meetingId(), key.kind(), key.number(), closed))
                .map(found -> found.orElseThrow(Refusal::unknown).content());
    }

    /** As documents of the body looked on the day it was sent out. */
    private Future<byte[]> printed(Key key, byte[] content, boolean closed, Format format) {
        MeetingSnapshot sealed = Editions.read(content).withKind(key.kind());
        return db.read(conn -> store.sentAt(conn, key.meetingId(), key.kind(), key.number()))
                .compose(at -> looks.at(sealed.bodyId(), at))
                .compose(look -> imprint(key, content, closed)
                        .compose(imprint -> press.file(sealed, imprint, look, format, read -> content)));
    }

    private Future<Imprint> imprint(Key key, byte[] content, boolean closed) {
        return db.read(conn -> store.before(conn, key.meetingId(), key.kind(), key.number(), closed))
                .map(before -> Imprint.of(
                        new Sealed(key.kind(), key.number(), Editions.hash(content)),
                        before.map(one -> new Sealed(one.kind(), one.number(), one.sha256()))
                                .orElse(null)));
    }
}
