package dk.raadslag.document;

import dk.raadslag.attachment.FileService;
import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.ImportedFrom;
import dk.raadslag.meeting.Meetings;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;

/** Wires documents in and out. */
public final class DocumentFeature implements Feature {
    private final Base base;
    private final ImportedStore imported = new ImportedStore();
    private final Meetings meetings;
    private final Opener opener;
    private final ImportService imports;
    private final Press press;
    private final EditionService editions;
    private final LooksService looks;
    private final VerifyService verify;
    private final ExcerptService excerpts;
    private final BundleService bundles;
    private final PapersService papers;
    private final ItemDocuments items;

    /** @param files the papers of items */
    public DocumentFeature(Base base, Meetings meetings, FileService files) {
        this.base = base;
        this.meetings = meetings;
        verify = new VerifyService(
                base.db(), meetings.service(), meetings.stores().editions());
        opener = new Opener(base.vertx());
        imports = new ImportService(
                base.vertx(),
                opener,
                base.db(),
                meetings.bodies(),
                meetings.stores().meetings(),
                meetings.changes(),
                verify,
                base.clock());
        press = new Press(base.vertx());
        looks = new LooksService(base, meetings.bodies());
        items = new ItemDocuments(press, looks);
        editions = new EditionService(
                base.vertx(),
                press,
                base.db(),
                meetings.service(),
                meetings.stores().editions(),
                meetings.stores().closed(),
                looks);
        bundles = new BundleService(base, meetings.service(), editions, files);
        papers = new PapersService(base.vertx(), press, editions, files);
        excerpts = new ExcerptService(
                press, base.db(), meetings.bodies(), meetings.stores().items(), meetings.service(), looks);
    }

    @Override
    public void mount(Api api) {
        LooksRoutes.mount(api, looks);
        DocumentRoutes.mountImport(api, imports);
        DocumentRoutes.mountDocuments(api, meetings.service(), editions, papers);
        DocumentRoutes.mountBundles(api, bundles);
        DocumentRoutes.mountExcerpts(api, excerpts);
        DocumentRoutes.mountEditions(api, editions, verify);
    }

    /** What makes meetings of documents. */
    public ImportService imports() {
        return imports;
    }

    /** Which document a meeting was made of. The caller says to whom it is told. */
    public Future<Optional<ImportedFrom>> originOf(UUID meetingId) {
        return base.db().read(conn -> imported.originOf(conn, meetingId));
    }

    /** The one that prints all documents. */
    public Press press() {
        return press;
    }

    /** Prints what of an item is sent to bodies outside. */
    public ItemDocuments items() {
        return items;
    }

    /** The one that opens all files. */
    public Opener opener() {
        return opener;
    }

    /** Prints what this meeting has sent out before anybody asks for it. */
    public void printSoon(UUID meetingId) {
        editions.printSoon(meetingId);
    }
}
