package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI file, the one description of the HTTP interface. */
public final class Contract {
    private static final String FILE = "/openapi.yaml";

    private Contract() {}

    /** Loads it for the router, which enforces requests; so what it says of answers is left out here. */
    static Future<OpenAPIContract> load(Vertx vertx) {
        JsonObject contract = read();
        contract.remove("servers");
        for (Map.Entry<String, Object> path : contract.getJsonObject("paths")) {
            for (Map.Entry<String, Object> operation : (JsonObject) path.getValue()) {
                if (operation.getValue() instanceof JsonObject described) {
                    described.put(
                            "responses", new JsonObject().put("default", new JsonObject().put("description", "")));
                }
            }
        }
        return OpenAPIContract.from(vertx, contract);
    }

    /** The whole file. */
    public static JsonObject read() {
        try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
            Map<String, Object> yaml = new Yaml().load(file);
            return new JsonObject(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
