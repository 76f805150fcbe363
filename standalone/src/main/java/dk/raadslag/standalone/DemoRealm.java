package dk.raadslag.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The production realm plus what only a demonstration may have: users with a known password, and a client that
 * takes passwords directly. The production file knows nothing of either.
 */
final class DemoRealm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoRealm() {}

    /** The realm to import. Lists in {@code additions} are appended, other values replace. */
    static String json(Path realm, Path additions) throws IOException {
        ObjectNode whole = (ObjectNode) JSON.readTree(realm.toFile());
        JSON.readTree(additions.toFile()).properties().forEach(addition -> {
            JsonNode present = whole.get(addition.getKey());
            if (present instanceof ArrayNode list) {
                list.addAll((ArrayNode) addition.getValue());
            } else {
                whole.set(addition.getKey(), addition.getValue());
            }
        });
        // The same claims whichever way a token was had, or the tests would prove nothing about the browser's.
        client(whole, "raadslag-cli")
                .set("protocolMappers", client(whole, "raadslag-web").get("protocolMappers"));
        return JSON.writeValueAsString(whole);
    }

    private static ObjectNode client(ObjectNode realm, String id) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(id)) {
                return (ObjectNode) client;
            }
        }
        throw new IllegalArgumentException("no client " + id);
    }
}
