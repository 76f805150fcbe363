package dk.raadslag;

import dk.raadslag.db.Hopeless;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.VertxPrometheusOptions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server with the settings of the environment; see {@link Config}. With {@code --cluster} it joins the other
 * processes on the same database.
 */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) {
        Config config;
        try {
            config = Config.from(System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        boolean clustered = List.of(arguments).contains("--cluster");
        VertxOptions options = new VertxOptions()
                .setPreferNativeTransport(true)
                .setEventBusOptions(Cluster.eventBus(config.cluster()))
                .setMetricsOptions(new MicrometerMetricsOptions()
                        .setPrometheusOptions(new VertxPrometheusOptions().setEnabled(true))
                        .setEnabled(true));
        (clustered
                        ? Cluster.join(Vertx.builder().with(options), config.cluster())
                        : Future.succeededFuture(Vertx.vertx(options)))
                .onSuccess(vertx -> start(vertx, config))
                .onFailure(cause -> {
                    LOG.error("could not join the others: {}", cause.getMessage(), cause);
                    System.exit(1);
                });
    }

    private static void start(Vertx vertx, Config config) {
        App app = new App(config, Clock.systemUTC());
        vertx.deployVerticle(app)
                .onSuccess(id -> LOG.info("listening on http://{}:{}", config.host(), app.port()))
                .onFailure(cause -> giveUp(vertx, cause));
    }

    /** Ends the process whatever stands in its way: one that lives on and answers nobody is never started again. */
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
}
