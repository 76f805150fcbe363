package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.document.ImportedStore;
import io.vertx.core.Future;

/** What is on its way in, and what came in lately. */
final class ListService {
    private final Database db;
    private final Batches batches;
    private final ImportedStore imported;

    ListService(Database db, Batches batches, ImportedStore imported) {
        this.db = db;
        this.batches = batches;
        this.imported = imported;
    }

    Future<Shown.All> all(Actor actor) {
        return batches.seenBy(actor).compose(found -> db.read(conn -> imported.last(conn, BatchPolicy.bodies(actor)))
                .map(last -> new Shown.All(found.stream().map(Shown.Line::of).toList(), last)));
    }
}
