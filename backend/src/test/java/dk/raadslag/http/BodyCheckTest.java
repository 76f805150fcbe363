package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that cannot be of the contract is refused before anything is built of it. */
class BodyCheckTest {
    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void close() throws Exception {
        VERTX.close().await(20, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"version\": 9007199254740993}", "{\"a\": 1e400}", "[99999999999999999999999]", "[-1e300]"})
    void numbersThatBrowsersCannotCountExactlyAreRefused(String body) {
        refused(body);
    }

    @Test
    void depthAndNamesAreBounded() {
        refused("[".repeat(40) + "]".repeat(40));
        refused(names(30_000));
        refused("{\"a\": \"\\u0000\"}");
        refused("{\"a\": ");
        assertThatCode(() -> scan("{\"version\": 9007199254740991, \"a\": [{\"b\": -1.5}]}"))
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstFaultEndsTheCheck() throws Exception {
        OpenAPIContract contract = Contract.load(VERTX).await(30, TimeUnit.SECONDS);
        BodyCheck check = new BodyCheck(contract, contract.operation("openItem").getRequestBody());
        assertThatThrownBy(() -> check.json("application/json", Buffer.buffer(names(10_000))))
                .isInstanceOf(Refusal.class);
        assertThatCode(() -> check.json("application/json", Buffer.buffer("{\"version\": 3}")))
                .doesNotThrowAnyException();
    }

    /** A number that grows on its way through the server is another number. */
    @Test
    void everyWholeNumberInTheContractHasABound() {
        JsonObject contract = Contract.read();
        JsonObject schemas = contract.getJsonObject("components").getJsonObject("schemas");
        for (Map.Entry<String, Object> path : contract.getJsonObject("paths")) {
            bounded(path.getKey(), ((JsonObject) path.getValue()).getValue("parameters"), schemas);
            for (Map.Entry<String, Object> operation : (JsonObject) path.getValue()) {
                if (!(operation.getValue() instanceof JsonObject described)) continue;
                bounded(path.getKey(), described.getValue("parameters"), schemas);
                bounded(path.getKey(), described.getValue("requestBody"), schemas);
            }
        }
    }

    private static void bounded(String where, Object node, JsonObject schemas) {
        if (node instanceof JsonArray list) list.forEach(one -> bounded(where, one, schemas));
        if (!(node instanceof JsonObject object)) return;
        Object type = object.getValue("type");
        if ("integer".equals(type) || type instanceof JsonArray several && several.contains("integer")) {
            assertThat(object.fieldNames()).as(where + " " + object.encode()).contains("maximum");
        }
        String reference = object.getString("$ref");
        if (reference != null && reference.startsWith("#/components/schemas/")) {
            bounded(where, schemas.getValue(reference.substring(reference.lastIndexOf('/') + 1)), schemas);
        }
        object.forEach(entry -> bounded(where + "." + entry.getKey(), entry.getValue(), schemas));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    private static void refused(String body) {
        assertThatThrownBy(() -> scan(body)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("bad-request"));
    }

    private static void scan(String body) {
        BodyCheck.scan(body.getBytes(StandardCharsets.UTF_8));
    }
}
