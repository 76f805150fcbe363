package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.micrometer.backends.BackendRegistries;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words that clients invent create no new series. */
class MetricsTest {
    @Test
    void inventedMethodsAreCountedAsOne() throws Exception {
        String registry = "methods";
        VertxOptions options =
                new VertxOptions().setMetricsOptions(Main.metrics().setRegistryName(registry));
        Vertx vertx = Vertx.vertx(options);
        try {
            HttpServer server = vertx.createHttpServer(
                            new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                    .requestHandler(request -> request.response().end())
                    .listen()
                    .await(20, TimeUnit.SECONDS);
            HttpClient client = vertx.createHttpClient();
            for (String method : List.of("GET", "INVENTED1", "INVENTED2", "GETT", "get")) {
                client.request(HttpMethod.valueOf(method), server.actualPort(), "127.0.0.1", "/")
                        .compose(request -> request.send())
                        .compose(answer -> answer.end())
                        .await(20, TimeUnit.SECONDS);
            }
            Set<String> methods = BackendRegistries.getNow(registry).getMeters().stream()
                    .filter(meter -> meter.getId().getName().startsWith("vertx.http.server"))
                    .map(meter -> meter.getId().getTag("method"))
                    .filter(tag -> tag != null)
                    .collect(Collectors.toSet());
            assertThat(methods).containsExactlyInAnyOrder("GET", "other");
        } finally {
            vertx.close().await(20, TimeUnit.SECONDS);
        }
    }
}
