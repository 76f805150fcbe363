package dk.raadslag.base;

import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import io.vertx.core.Vertx;
import java.time.Clock;

/**
 * What every feature is built on.
 *
 * @param site where browsers reach the app, for links in what is sent out
 */
public record Base(Vertx vertx, Jobs jobs, Database db, Clock clock, String site) {}
