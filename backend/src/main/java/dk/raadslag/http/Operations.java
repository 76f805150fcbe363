package dk.raadslag.http;

import dk.raadslag.db.Database;
import dk.raadslag.job.Job;
import dk.raadslag.job.Jobs;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.micrometer.PrometheusScrapingHandler;
import io.vertx.micrometer.backends.BackendRegistries;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * For the people who operate the server, on a separate port: {@code /health/live}, {@code /health/ready},
 * {@code /metrics}.
 */
public final class Operations {
    private static final long DATABASE_WITHIN_MS = 2000;

    private final Database db;
    private final Jobs jobs;
    private volatile boolean stopping;

    private Operations(Database db, Jobs jobs) {
        this.db = db;
        this.jobs = jobs;
    }

    /** What is running, and how clients hear that it will stop soon. */
    public record Running(HttpServer server, Runnable stopping) {}

    /** @param sockets how many browsers are connected now */
    public static Future<Running> start(
            Vertx vertx, String host, int port, Database db, Jobs jobs, IntSupplier sockets) {
        Operations operations = new Operations(db, jobs);
        Router router = Router.router(vertx);
        router.get("/health/live").handler(context -> Api.json(context.response(), Map.of("status", "UP")));
        router.get("/health/ready").handler(operations::ready);
        MeterRegistry registry = BackendRegistries.getDefaultNow();
        if (registry != null) {
            Gauge.builder("raadslag_live_sockets", sockets::getAsInt).register(registry);
            jobs.all().forEach(job -> measure(job, registry));
            router.get("/metrics").handler(PrometheusScrapingHandler.create());
        }
        return vertx.createHttpServer(new HttpServerOptions()
                        .setHost(host)
                        .setPort(port)
                        .setHttp2ClearTextEnabled(false)
                        .setIdleTimeout(60))
                .requestHandler(router)
                .listen()
                .map(server -> new Running(server, () -> operations.stopping = true));
    }

    private static void measure(Job job, MeterRegistry registry) {
        FunctionCounter.builder("raadslag_job_runs", job, Job::runs)
                .tag("job", job.name())
                .register(registry);
        FunctionCounter.builder("raadslag_job_failures", job, Job::failures)
                .tag("job", job.name())
                .register(registry);
        Gauge.builder("raadslag_job_seconds_since_run", job, Job::secondsSince)
                .tag("job", job.name())
                .register(registry);
    }

    /** Whether people can work here: answers within a bounded time, whatever the database does. */
    private void ready(RoutingContext context) {
        List<String> stopped = jobs.stopped();
        Future.succeededFuture()
                .compose(ok -> db.read(conn -> conn.query("select 1").execute()))
                .timeout(DATABASE_WITHIN_MS, TimeUnit.MILLISECONDS)
                .onComplete(database -> {
                    boolean up = database.succeeded() && stopped.isEmpty() && !stopping;
                    Map<String, Object> health = Map.of(
                            "status",
                            word(up),
                            "checks",
                            List.of(
                                    Map.of("id", "database", "status", word(database.succeeded())),
                                    Map.of("id", "jobs", "status", word(stopped.isEmpty()), "stopped", stopped),
                                    Map.of("id", "accepting", "status", word(!stopping))));
                    Api.json(context.response().setStatusCode(up ? 200 : 503), health);
                });
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
