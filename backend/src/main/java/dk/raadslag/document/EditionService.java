package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.document.write.Format;
import dk.raadslag.log.Causes;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.meeting.EditionStore;
import dk.raadslag.meeting.EditionStore.Kept;
import dk.raadslag.meeting.Editions;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TreatedBy;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was sent out, unchanged: the bytes whose hash is in the log, and the document printed from them, once. */
public final class EditionService {
    private static final Logger LOG = LoggerFactory.getLogger(EditionService.class);
    private final Press press;
    /** Editions being printed, by meeting, kind and number, so that none is printed twice. */
    private final Map<String, Future<Void>> printing = new ConcurrentHashMap<>();

    private final Database db;
    private final MeetingService meetings;
    private final EditionStore store;
    private final ClosedStore closed;

    EditionService(Press press, Database db, MeetingService meetings, EditionStore store, ClosedStore closed) {
        this.press = press;
        this.db = db;
        this.meetings = meetings;
        this.store = store;
        this.closed = closed;
    }

    /** The bytes in the form that the actor may have; fails with {@code unknown}. */
    public Future<byte[]> content(Actor actor, UUID meetingId, Kind kind, int number) {
        return kept(actor, meetingId, kind, number).map(Kept::content);
    }

    /** The document, always the same bytes; fails with {@code unknown}. */
    public Future<byte[]> pdf(Actor actor, UUID meetingId, Kind kind, int number) {
        return kept(actor, meetingId, kind, number)
                .compose(kept -> kept.pdf() != null
                        ? Future.succeededFuture(kept.pdf())
                        : print(meetingId, kind, number)
                                .compose(ok -> kept(actor, meetingId, kind, number))
                                .map(Kept::pdf));
    }

    /** Prints what was just sent out, so that nobody waits for it; if that fails, the first request prints it. */
    public void printSoon(UUID meetingId) {
        db.read(conn -> store.unprinted(conn, meetingId))
                .compose(editions -> editions.isEmpty()
                        ? Future.succeededFuture()
                        : print(
                                meetingId,
                                editions.get(0).kind(),
                                editions.get(0).number()))
                .onFailure(cause -> LOG.warn("could not print what meeting {} sent: {}", meetingId, Causes.of(cause)));
    }

    private Future<Kept> kept(Actor actor, UUID meetingId, Kind kind, int number) {
        return meetings.facts(actor, meetingId).compose(seen -> {
            boolean sent =
                    seen.editions().stream().anyMatch(edition -> edition.kind() == kind && edition.number() == number);
            if (!sent) throw Refusal.unknown();
            boolean closed = seen.viewer().closed();
            return db.read(conn -> store.find(conn, meetingId, kind, number, closed))
                    .map(found -> found.orElseThrow(Refusal::unknown))
                    .compose(kept -> closed
                            ? Future.succeededFuture(kept)
                            : db.read(conn -> this.closed.closedNow(conn, told(kept)))
                                    .map(hidden -> {
                                        // An item that was open when the document was sent may have been closed since.
                                        if (!hidden.isEmpty()) throw Refusal.unknown();
                                        return kept;
                                    }));
        });
    }

    /** The snapshot as a document. */
    Future<byte[]> print(MeetingSnapshot seen, Format format) {
        return press.file(seen, format);
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

    private Future<Void> print(UUID meetingId, Kind kind, int number) {
        String name = meetingId + " " + kind + " " + number;
        Promise<Void> promise = Promise.promise();
        Future<Void> already = printing.putIfAbsent(name, promise.future());
        if (already != null) return already;
        printOnce(meetingId, kind, number).onComplete(done -> {
            printing.remove(name);
            promise.handle(done);
        });
        return promise.future();
    }

    private Future<Void> printOnce(UUID meetingId, Kind kind, int number) {
        return content(meetingId, kind, number, true).compose(whole -> content(meetingId, kind, number, false)
                .compose(open -> printed(whole, kind).compose(wholePdf -> (Arrays.equals(whole, open)
                                ? Future.succeededFuture(wholePdf)
                                : printed(open, kind))
                        .compose(openPdf -> db.transaction(
                                conn -> store.keep(conn, meetingId, kind, number, wholePdf, openPdf))))));
    }

    private Future<byte[]> content(UUID meetingId, Kind kind, int number, boolean closed) {
        return db.read(conn -> store.find(conn, meetingId, kind, number, closed))
                .map(found -> found.orElseThrow(Refusal::unknown).content());
    }

    private Future<byte[]> printed(byte[] content, Kind kind) {
        return press.pdf(Editions.read(content).withKind(kind));
    }
}
