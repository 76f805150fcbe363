package dk.raadslag.http;

import dk.raadslag.db.Database;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.healthchecks.HealthChecks;
import io.vertx.ext.healthchecks.Status;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.healthchecks.HealthCheckHandler;
import io.vertx.micrometer.PrometheusScrapingHandler;
import io.vertx.micrometer.backends.BackendRegistries;
import java.util.function.IntSupplier;

/** For those who operate the server: {@code /health/live}, {@code /health/ready}, {@code /metrics}. */
public final class Operations {
    private static final long DATABASE_WITHIN_MS = 2000;

    private Operations() {}

    /** @param sockets how many browsers are connected now */
    public static Router router(Vertx vertx, Database db, IntSupplier sockets) {
        Router router = Router.router(vertx);
        HealthChecks ready = HealthChecks.create(vertx);
        ready.register("database", DATABASE_WITHIN_MS, promise -> db.read(
                        conn -> conn.query("select 1").execute())
                .onSuccess(rows -> promise.tryComplete(Status.OK()))
                .onFailure(promise::tryFail));
        router.get("/health/live").handler(context -> context.response().end("{\"status\":\"UP\"}"));
        router.get("/health/ready").handler(HealthCheckHandler.createWithHealthChecks(ready));
        MeterRegistry registry = BackendRegistries.getDefaultNow();
        if (registry != null) {
            Gauge.builder("raadslag_live_sockets", sockets::getAsInt).register(registry);
            router.get("/metrics").handler(PrometheusScrapingHandler.create());
        }
        return router;
    }
}
