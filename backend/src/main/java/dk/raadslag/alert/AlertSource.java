package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;

/** The alerts of one feature, and what they may say. */
public interface AlertSource {
    /** Those that this feature tells of; no other does. */
    Set<Kind> kinds();

    /**
     * Those of the alerts that the actor may know of at this moment, made of what they see now and of nothing else; in
     * any order. Takes the same number of statements for any number of them.
     */
    Future<List<Told>> told(SqlConnection conn, Actor actor, List<Alert> alerts);
}
