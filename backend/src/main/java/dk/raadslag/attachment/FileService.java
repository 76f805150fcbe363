package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.access.TicketStore;
import dk.raadslag.db.Database;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that go out. Each request asks again whether the reader may see the attachment. */
public final class FileService {
    /** The time a viewer on a slow phone may need to fetch one part after the other. */
    private static final Duration LINK_VALID = Duration.ofMinutes(10);

    private final Database db;
    private final FileStore files;
    private final AttachmentStore store;
    private final TicketStore tickets;
    private final ItemAccess access;
    private final Clock clock;

    FileService(
            Database db, FileStore files, AttachmentStore store, TicketStore tickets, ItemAccess access, Clock clock) {
        this.db = db;
        this.files = files;
        this.store = store;
        this.tickets = tickets;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The file of an attachment, the newest or an earlier one; earlier ones are for the secretariat. Fails with
     * {@code unknown}, also when the attachment is only named and has no file.
     *
     * @param ticket from a link; then its holder asks instead of {@code actor}
     */
    public Future<FileVersion> file(
            Actor actor, UUID attachmentId, Optional<Integer> version, Optional<String> ticket) {
        return ticket.map(secret -> holder(secret, attachmentId))
                .orElse(Future.succeededFuture(actor))
                .compose(asking -> access.itemWith(asking, attachmentId))
                .compose(seen -> {
                    int newest = seen.attachment(attachmentId).version();
                    int wanted = version.orElse(newest);
                    if (wanted != newest && !seen.meeting().viewer().writes()) throw Refusal.unknown();
                    return db.read(conn -> store.version(conn, attachmentId, wanted));
                })
                .map(found -> found.orElseThrow(Refusal::unknown));
    }

    /** Its bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    public Future<Void> send(FileVersion file, long from, long to, WriteStream<Buffer> out) {
        return files.send(file.storedId(), from, to, out);
    }

    /** Every file the attachment ever had, newest first; for the secretariat. */
    public Future<List<FileVersion>> versions(Actor actor, UUID attachmentId) {
        return access.itemWith(actor, attachmentId).compose(seen -> {
            seen.byThoseWhoWrite(actor);
            return db.read(conn -> store.versions(conn, attachmentId));
        });
    }

    /**
     * A secret that opens the file for some minutes without a login: an address that a browser can show, save, and
     * resume after a break. Empty for a visitor, who needs none.
     */
    public Future<Optional<String>> ticket(Actor actor, UUID attachmentId) {
        return access.itemWith(actor, attachmentId).compose(seen -> {
            if (actor.isAnonymous()) return Future.succeededFuture(Optional.empty());
            String secret = SecretLink.fresh();
            return db.write(conn -> tickets.issue(
                            conn,
                            SecretLink.hash(secret),
                            attachmentId,
                            actor,
                            clock.instant().plus(LINK_VALID),
                            clock.instant()))
                    .map(Optional.of(secret));
        });
    }

    private Future<Actor> holder(String secret, UUID attachmentId) {
        return db.read(conn -> tickets.holder(conn, SecretLink.hash(secret), attachmentId, clock.instant()))
                .map(found -> found.orElseThrow(() -> new Refusal(Code.BAD_TICKET)));
    }
}
