package dk.raadslag.text;

import dk.raadslag.db.Database;
import dk.raadslag.log.Causes;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.words.RichText;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores the state of a text now and then, so that loading stays quick. A failure loses nothing. */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final int AFTER_UPDATES = 200;

    private final UUID id;
    private final Doc doc;
    private final Database db;
    private final UpdateStore store;
    private long kept;

    /** @param kept the version that is stored already */
    Keeping(UUID id, Doc doc, long kept, Database db, UpdateStore store) {
        this.id = id;
        this.doc = doc;
        this.kept = kept;
        this.db = db;
        this.store = store;
    }

    /** The text has reached this version. */
    void committed(long version) {
        if (version - kept >= AFTER_UPDATES) keep(version);
    }

    /** Stores the current text, which is at this version. */
    void keep(long version) {
        if (version == kept || doc.waiting() > 0) return;
        kept = version;
        byte[] state = doc.state();
        RichText words = doc.content();
        db.write(conn -> store.keep(conn, id, version, state, words))
                .onFailure(cause -> LOG.warn("could not keep text {}: {}", id, Causes.of(cause)));
    }
}
