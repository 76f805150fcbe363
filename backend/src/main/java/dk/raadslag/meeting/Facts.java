package dk.raadslag.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** Compound facts in the database: the same JSON as in the snapshot. */
final class Facts {
    private Facts() {}

    /** @param json null is null */
    static <T> T read(String json, TypeReference<T> type) {
        try {
            return json == null ? null : Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable facts in the database", e);
        }
    }

    /**
     * The same of facts that had another form earlier.
     *
     * @param today makes of it what would be written now
     */
    static <T> T read(String json, UnaryOperator<JsonNode> today, TypeReference<T> type) {
        try {
            return json == null
                    ? null
                    : Json.MAPPER.readValue(Json.MAPPER.treeAsTokens(today.apply(Json.MAPPER.readTree(json))), type);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable facts in the database", e);
        }
    }

    /** @param facts null is null */
    static String write(Object facts) {
        try {
            return facts == null ? null : Json.MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
