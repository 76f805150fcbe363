package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A feature that has stations of matters: each tells its own, and decides who sees them. */
public interface StationSource {
    /** What was loaded, by matter; uncut. */
    interface Loaded {
        /** Those that one person may see now, by their matter; made of what this person may know alone. */
        Map<UUID, List<Station>> seen(Actor actor);
    }

    /** Takes the same number of statements for any number of matters. */
    Future<Loaded> load(SqlConnection conn, Collection<UUID> matterIds);
}
