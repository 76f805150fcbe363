package dk.raadslag;

import dk.raadslag.db.Hopeless;
import dk.raadslag.log.Causes;
import dk.raadslag.log.Plain;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.Label;
import io.vertx.micrometer.Match;
import io.vertx.micrometer.MatchType;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.VertxPrometheusOptions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server with the settings of the environment; see {@link Config}. With {@code --cluster} it joins the other
 * processes on the same database; with {@code --rehearse} it only loads its classes, and ends.
 */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    /** A little more than {@link App#drain} takes. */
    private static final int DRAINED_WITHIN_S = 6;

    private static final int CLOSED_WITHIN_S = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Plain.none();
        if (List.of(arguments).contains("--rehearse")) {
            rehearse();
            return;
        }
        Config config;
        try {
            config = Config.from(System.getenv());
        } catch (IllegalArgumentException e) {
            LOG.error("the settings cannot be used: {}", e.getMessage());
            System.exit(2);
            return;
        }
        boolean clustered = List.of(arguments).contains("--cluster");
        VertxOptions options = options().setEventBusOptions(Cluster.eventBus(config.cluster()));
        (clustered
                        ? Cluster.join(Vertx.builder().with(options), config.cluster())
                        : Future.succeededFuture(Vertx.vertx(options)))
                .onSuccess(vertx -> start(vertx, config))
                .onFailure(cause -> {
                    LOG.error("could not join the others: {}", cause.getMessage(), cause);
                    System.exit(1);
                });
    }

    static VertxOptions options() {
        return new VertxOptions().setPreferNativeTransport(true).setMetricsOptions(metrics());
    }

    /** Runs while an archive of classes is made; see {@link Rehearsal}. */
    private static void rehearse() {
        try {
            Rehearsal.run();
        } catch (Exception e) {
            LOG.error("the rehearsal failed", e);
            System.exit(1);
        }
    }

    /** Labels never contain words that a client can invent. */
    static MicrometerMetricsOptions metrics() {
        return new MicrometerMetricsOptions()
                .setPrometheusOptions(new VertxPrometheusOptions().setEnabled(true))
                .addLabelMatch(new Match()
                        .setDomain(MetricsDomain.HTTP_SERVER)
                        .setLabel(Label.HTTP_METHOD.toString())
                        .setType(MatchType.REGEX)
                        .setValue("(?!(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS)$).*")
                        .setAlias("other"))
                .setEnabled(true);
    }

    private static void start(Vertx vertx, Config config) {
        // Any failure that the process cannot repair itself ends it, so that its supervisor starts it again.
        vertx.exceptionHandler(thrown -> {
            LOG.error("something was not expected", thrown);
            if (thrown instanceof OutOfMemoryError || thrown instanceof InternalError)
                Runtime.getRuntime().halt(3);
        });
        App app = new App(config, Clock.systemUTC());
        vertx.deployVerticle(app)
                .onSuccess(id -> {
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(vertx, app), "end"));
                    LOG.info("listening on http://{}:{}", config.host(), app.port());
                    LOG.info("health and metrics on http://{}:{}", config.web().operationsHost(), app.operationsPort());
                })
                .onFailure(cause -> giveUp(vertx, cause));
    }

    /** Ends the process no matter what: a supervisor never restarts one that lives on without answering. */
    private static void giveUp(Vertx vertx, Throwable cause) {
        if (cause instanceof Hopeless) LOG.error("cannot start: {}", cause.getMessage());
        else LOG.error("could not start: {}", cause.getMessage(), cause);
        Thread ending = new Thread(
                () -> {
                    try {
                        vertx.close().await(5, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        LOG.warn("could not close everything", e);
                    } finally {
                        System.exit(1);
                    }
                },
                "ending");
        ending.start();
    }

    /** The process was asked to end: it first finishes the work that people have begun, within bounds. */
    private static void end(Vertx vertx, App app) {
        LOG.info("stopping");
        try {
            app.drain().await(DRAINED_WITHIN_S, TimeUnit.SECONDS);
            // Not in the same future: closing ends the threads that would complete it.
            vertx.close().await(CLOSED_WITHIN_S, TimeUnit.SECONDS);
            LOG.info("stopped");
        } catch (Exception e) {
            LOG.warn("stopped before everything had come to its end: {}", Causes.of(e));
        }
    }
}
