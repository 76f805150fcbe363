package dk.raadslag;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.VertxPrometheusOptions;
import java.time.Clock;
import java.util.List;
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
                .onFailure(cause -> {
                    LOG.error("could not start: {}", cause.getMessage(), cause);
                    vertx.close().onComplete(closed -> System.exit(1));
                });
    }
}
