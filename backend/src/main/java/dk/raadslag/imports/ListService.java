package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.document.ImportService;
import dk.raadslag.document.ImportService.OfFile;
import dk.raadslag.document.ImportedStore;
import dk.raadslag.imports.BatchFile.Carries;
import dk.raadslag.protocol.Said;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is on its way in, and what came in lately. */
final class ListService {
    private final Database db;
    private final Batches batches;
    private final ImportService imports;
    private final ImportedStore imported;

    ListService(Database db, Batches batches, ImportService imports, ImportedStore imported) {
        this.db = db;
        this.batches = batches;
        this.imports = imports;
        this.imported = imported;
    }

    /** A batch with its files, each with the edition that it is. */
    Future<Shown.One> one(Actor actor, UUID id) {
        return db.consistently(conn -> batches.whole(conn, actor, id).compose(whole -> imports.editions(
                        conn,
                        actor,
                        whole.files().stream().map(ListService::told).toList())
                .map(editions -> Shown.One.of(actor, whole, file -> said(file, editions.get(told(file)))))));
    }

    private static OfFile told(BatchFile file) {
        Carries carries = file.found() == null ? null : file.found().carries();
        return new OfFile(file.sha256(), carries == null ? null : carries.sha256());
    }

    private static List<Said> said(BatchFile file, List<Said> edition) {
        Carries carries = file.found() == null ? null : file.found().carries();
        if (carries == null || carries.said() == null) return edition;
        List<Said> all = new ArrayList<>(edition);
        all.add(new Said(carries.said()));
        return all;
    }

    Future<Shown.All> all(Actor actor) {
        return batches.seenBy(actor).compose(found -> db.read(conn -> imported.last(conn, BatchPolicy.bodies(actor)))
                .map(last -> new Shown.All(found.stream().map(Shown.Line::of).toList(), last)));
    }
}
