package dk.raadslag.paper;

import dk.raadslag.access.Actor;
import dk.raadslag.attachment.FileService;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The words of papers, each for its reader. */
public final class PaperService {
    private final Vertx vertx;
    private final Database db;
    private final FileService files;
    private final PaperStore store;

    PaperService(Vertx vertx, Database db, FileService files, PaperStore store) {
        this.vertx = vertx;
        this.db = db;
        this.files = files;
        this.store = store;
    }

    /** For people who may have the file itself; earlier ones are for the secretariat. Fails with {@code unknown}. */
    Future<PaperAnswer> text(Actor actor, UUID attachmentId, Optional<Integer> version) {
        return files.file(actor, attachmentId, version, Optional.empty())
                .compose(file -> db.read(conn -> store.state(conn, file.sha256())))
                // A million characters are cut into lines: not while others wait.
                .compose(state -> state.map(known -> vertx.executeBlocking(() -> PaperAnswer.of(known), false))
                        .orElseGet(() -> Future.succeededFuture(PaperAnswer.none())));
    }

    /** What is known of files, by their hashes. The caller says to whom it is told. */
    public Future<Map<String, PaperFacts>> facts(Set<String> sha256) {
        if (sha256.isEmpty()) return Future.succeededFuture(Map.of());
        return db.read(conn -> store.facts(conn, sha256));
    }
}
