package dk.raadslag;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.VertxPrometheusOptions;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server with the settings of the environment; see {@link Config}. */
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
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setPreferNativeTransport(true)
                .setMetricsOptions(new MicrometerMetricsOptions()
                        .setPrometheusOptions(new VertxPrometheusOptions().setEnabled(true))
                        .setEnabled(true)));
        App app = new App(config, Clock.systemUTC());
        vertx.deployVerticle(app)
                .onSuccess(id -> LOG.info("listening on http://{}:{}", config.host(), app.port()))
                .onFailure(cause -> {
                    LOG.error("could not start: {}", cause.getMessage(), cause);
                    vertx.close().onComplete(closed -> System.exit(1));
                });
    }
}
