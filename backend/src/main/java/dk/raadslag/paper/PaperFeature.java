package dk.raadslag.paper;

import dk.raadslag.attachment.AttachmentFeature;
import dk.raadslag.base.Base;
import dk.raadslag.document.Opener;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import java.time.Duration;

/** Wires the words of papers. */
public final class PaperFeature implements Feature {
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** For a backlog of thousands. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private final PaperService service;

    /** Starts reading. */
    public PaperFeature(Base base, AttachmentFeature attachments, Opener opener) {
        PaperStore store = new PaperStore();
        service = new PaperService(base.vertx(), base.db(), attachments.files(), store);
        PaperReading reading = new PaperReading(base.vertx(), base.db(), attachments.bytes(), store, opener);
        base.jobs().nowAndEvery("papers", LOOK, LONGEST, reading::all);
    }

    @Override
    public void mount(Api api) {
        PaperRoutes.mount(api, service);
    }

    /** What is known of files. */
    public PaperService service() {
        return service;
    }
}
