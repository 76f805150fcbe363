package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI files, the one description of the HTTP interface. */
public final class Contract {
    private Contract() {}

    /** Loads it for the router, which enforces requests; so this leaves out what it says about answers. */
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

    /**
     * The whole contract: {@code openapi.yaml} with the parts that it names merged into it. A reference means the whole
     * part, so the server, a test and {@code npm run types} read the files without a build step.
     */
    public static JsonObject read() {
        JsonObject contract = part("openapi");
        for (Object part : (JsonArray) contract.remove("x-parts")) merge(contract, part((String) part));
        return contract;
    }

    private static void merge(JsonObject whole, JsonObject part) {
        for (Map.Entry<String, Object> added : part) {
            Object known = whole.getValue(added.getKey());
            if (known instanceof JsonObject object) merge(object, (JsonObject) added.getValue());
            else if (known == null) whole.put(added.getKey(), added.getValue());
            else throw new IllegalStateException("the contract says twice what " + added.getKey() + " is");
        }
    }

    private static JsonObject part(String name) {
        try (InputStream file = Contract.class.getResourceAsStream("/openapi/" + name + ".yaml")) {
            Map<String, Object> yaml = new Yaml().load(file);
            return new JsonObject(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
