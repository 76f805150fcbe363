package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.document.Brought;
import dk.raadslag.document.ImportPreview;
import dk.raadslag.document.ImportService;
import dk.raadslag.document.ImportService.Imported;
import dk.raadslag.document.ImportService.Origin;
import dk.raadslag.document.ImportedStore;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.imports.BatchFile.State;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** A person looks at a document of a batch, corrects how it was read, and makes a meeting of it. */
final class ReviewService {
    private static final int MOST_LINES = 10_000;

    private final Database db;
    private final Batches batches;
    private final BatchFileStore files;
    private final ImportService imports;
    private final ImportedStore imported;

    ReviewService(Database db, Batches batches, BatchFileStore files, ImportService imports, ImportedStore imported) {
        this.db = db;
        this.batches = batches;
        this.files = files;
        this.imports = imports;
        this.imported = imported;
    }

    /**
     * A document with what is understood of it.
     *
     * @param said the corrections so far
     * @param read null when it cannot be read
     */
    record Review(BatchFile file, Corrections said, ImportPreview read) {}

    private record Stored(BatchFile file, Corrections said, Brought content) {}

    Future<Review> review(Actor actor, UUID fileId) {
        return stored(actor, fileId)
                .compose(stored -> stored.file().state() == State.REFUSED
                        ? Future.succeededFuture(new Review(stored.file(), stored.said(), null))
                        : imports.read(stored.content(), stored.said())
                                .compose(read ->
                                        imports.shown(actor, stored.file().sha256(), read))
                                .map(preview -> new Review(stored.file(), stored.said(), preview)));
    }

    /**
     * The file itself, to be looked at beside what was understood.
     *
     * @param pages 0 for a file without pages
     * @param more it has more lines than these
     */
    record Source(int pages, boolean more, List<Manuscript.Shown> lines) {
        static Source of(List<Manuscript.Shown> all) {
            int pages = all.stream().mapToInt(Manuscript.Shown::page).max().orElse(0);
            return new Source(
                    pages,
                    all.size() > MOST_LINES,
                    all.stream().limit(MOST_LINES).toList());
        }
    }

    /** A page as a PNG; fails with {@code unknown} when there is no such page. */
    Future<byte[]> picture(Actor actor, UUID fileId, int page) {
        return stored(actor, fileId)
                .compose(stored -> imports.picture(stored.content(), page))
                .map(picture -> picture.orElseThrow(Refusal::unknown));
    }

    Future<Source> lines(Actor actor, UUID fileId) {
        return stored(actor, fileId)
                .compose(stored -> imports.lines(stored.content()))
                .map(Source::of);
    }

    private Future<Stored> stored(Actor actor, UUID fileId) {
        return db.consistently(conn -> batches.file(conn, actor, fileId).compose(file -> files.said(conn, fileId)
                .map(said -> new Stored(file, said, new Brought(file.sha256(), () -> bytes(fileId))))));
    }

    private Future<byte[]> bytes(UUID fileId) {
        return db.read(conn -> files.bytes(conn, fileId)).map(bytes -> bytes.orElse(new byte[0]));
    }

    /**
     * Keeps what a person says, and reads the document again with it. Fails with {@code stale-version} when somebody
     * has said something else since, and as reading fails; then nothing is kept.
     *
     * @param seq the file's, as it was on the screen
     */
    Future<Review> say(Actor actor, UUID fileId, Corrections said, long seq) {
        return stored(actor, fileId).compose(stored -> {
            demandOpen(stored.file());
            return imports.read(stored.content(), said)
                    .compose(read -> imports.shown(actor, stored.file().sha256(), read))
                    .compose(preview -> kept(actor, stored.file(), said, seq, preview));
        });
    }

    private Future<Review> kept(Actor actor, BatchFile file, Corrections said, long seq, ImportPreview preview) {
        return batches.change(actor, file.batchId(), (conn, batch) -> batches.file(conn, actor, file.id())
                        .compose(now -> {
                            demandOpen(now);
                            if (now.seq() != seq) throw new Refusal(Code.STALE_VERSION);
                            return files.say(conn, file.id(), said)
                                    .compose(ok -> files.read(conn, file.id(), Understood.of(preview), batch.seq()));
                        })
                        .compose(ok -> batches.file(conn, actor, file.id())))
                .map(now -> new Review(now, said, preview));
    }

    private static void demandOpen(BatchFile file) {
        if (file.state() != State.READ) throw new Refusal(notOpen(file));
    }

    private static Code notOpen(BatchFile file) {
        return switch (file.state()) {
            case TWICE, CREATED -> Code.IMPORT_TWICE;
            default -> Code.IMPORT_NOT_READ;
        };
    }

    /**
     * Makes a meeting of it, for those who write for its body. What is one already is answered as it is: pressing
     * twice, in two places, creates one.
     *
     * @param seq the file's, as it was on the screen
     */
    Future<Imported> create(Actor actor, UUID fileId, UUID wished, long seq) {
        return stored(actor, fileId)
                .compose(stored -> stored.file().state() == State.CREATED
                        ? Future.succeededFuture(existing(stored.file()))
                        : read(stored)
                                .compose(read ->
                                        create(actor, stored.file(), ChosenIdStore.orFresh(wished), seq, read)));
    }

    private Future<ImportedMeeting> read(Stored stored) {
        demandOpen(stored.file());
        return imports.read(stored.content(), stored.said());
    }

    private Future<Imported> create(Actor actor, BatchFile file, UUID id, long seq, ImportedMeeting read) {
        return batches.change(actor, file.batchId(), (conn, batch) -> batches.file(conn, actor, file.id())
                        .compose(now -> now.state() == State.CREATED
                                ? Future.succeededFuture(existing(now))
                                : create(conn, actor, now, batch, id, seq, read)))
                .onSuccess(made -> imports.told(made.id()));
    }

    private Future<Imported> create(
            SqlConnection conn, Actor actor, BatchFile now, Batch batch, UUID id, long seq, ImportedMeeting read) {
        demandOpen(now);
        if (now.seq() != seq) throw new Refusal(Code.STALE_VERSION);
        return imports.create(conn, actor, id, read, new Origin(now.sha256(), now.name(), true))
                .compose(made ->
                        files.became(conn, now.id(), made.id(), batch.seq()).map(made));
    }

    private static Imported existing(BatchFile file) {
        return new Imported(file.meetingId(), List.of(), List.of(), List.of());
    }

    /** Takes a document out; what it became stays. */
    Future<Void> remove(Actor actor, UUID fileId) {
        return db.read(conn -> batches.file(conn, actor, fileId))
                .compose(file -> batches.change(
                        actor, file.batchId(), (conn, batch) -> imported.meetingOf(conn, file.sha256(), batch.bodies())
                                .compose(before -> files.delete(conn, file, before.orElse(null), batch.seq()))));
    }
}
