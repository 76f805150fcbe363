package dk.raadslag.imports;

import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.document.ImportService;
import dk.raadslag.document.ImportedStore;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.live.Topics;
import io.vertx.core.Vertx;
import java.time.Duration;

/** Wires documents on their way in. */
public final class ImportFeature implements Feature {
    private static final Duration READ_EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST_READING = Duration.ofMinutes(3);

    private final Batches batches;
    private final ListService list;
    private final IntakeService intake;
    private final ReviewService reviews;

    /** Starts the reading. @param imports what makes meetings of documents */
    public ImportFeature(Base base, Topics topics, ImportService imports) {
        Vertx vertx = base.vertx();
        Database db = base.db();
        BatchStore store = new BatchStore();
        BatchFileStore files = new BatchFileStore();
        ImportedStore imported = new ImportedStore();
        batches = new Batches(base, store, files, topics);
        list = new ListService(db, batches, imports, imported);
        ReadingService reading = new ReadingService(db, batches, files, imports, base.clock());
        intake = new IntakeService(vertx, batches, new Keeping(batches, files, imported), reading::soon);
        reviews = new ReviewService(db, batches, files, imports, imported);
        base.jobs().nowAndEvery("imports", READ_EVERY, LONGEST_READING, reading::run);
        base.jobs().every("old-imports", Duration.ofHours(1), () -> db.write(store::sweep));
    }

    @Override
    public void mount(Api api) {
        BatchRoutes.mount(api, batches, list, intake);
        BatchRoutes.mount(api, reviews);
    }
}
