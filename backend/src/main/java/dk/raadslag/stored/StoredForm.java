package dk.raadslag.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * One kind of thing that is kept as JSON: the only way to write it and to read it again. Each document names the format
 * it is written in; in a list each element names it, so that SQL finds the elements where they always were. Without a
 * name, it is the first format.
 *
 * @param <T> the thing as the code has it now
 */
public final class StoredForm<T> {
    private static final String FORMAT = "format";

    private final String name;
    private final TypeReference<T> type;

    /** @param name of its folder among the golden files, e.g. {@code edition} */
    public StoredForm(String name, TypeReference<T> type) {
        this.name = name;
        this.type = type;
    }

    public String name() {
        return name;
    }

    /** For a JSON column; null gives null. */
    public String write(T thing) {
        try {
            return thing == null ? null : Json.STORED.writeValueAsString(marked(thing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For documents that are kept byte for byte. */
    public byte[] bytes(T thing) {
        try {
            return Json.STORED.writeValueAsBytes(marked(thing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Null gives null.
     *
     * @throws IllegalStateException when it is not such a document, or has a later format
     */
    public T read(String json) {
        return json == null ? null : read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when it is not such a document, or has a later format */
    public T read(byte[] json) {
        return read(json, Upcasters.ALL);
    }

    T read(byte[] json, Upcasters upcasters) {
        try {
            JsonNode tree = Json.STORED.readTree(json);
            upcast(tree, upcasters);
            return Json.STORED.readerFor(type).readValue(tree);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable " + name + " in the database: " + e.getMessage(), e);
        }
    }

    void upcast(JsonNode tree, Upcasters upcasters) throws IOException {
        if (tree.isArray()) {
            Type each = ((ParameterizedType) type.getType()).getActualTypeArguments()[0];
            for (JsonNode element : tree) upcasters.apply(element, each, format(element, upcasters));
        } else {
            upcasters.apply(tree, type.getType(), format(tree, upcasters));
        }
    }

    private static int format(JsonNode document, Upcasters upcasters) throws IOException {
        int format = document.path(FORMAT).asInt(Upcasters.FIRST);
        if (format > upcasters.format()) throw new IOException("format " + format + " is of a later version");
        return format;
    }

    private static JsonNode marked(Object thing) {
        JsonNode tree = Json.STORED.valueToTree(thing);
        if (tree instanceof ObjectNode document) return marked(document);
        ArrayNode list = Json.STORED.createArrayNode();
        tree.forEach(element -> list.add(marked((ObjectNode) element)));
        return list;
    }

    private static ObjectNode marked(ObjectNode document) {
        return Json.STORED
                .createObjectNode()
                .put(FORMAT, Upcasters.ALL.format())
                .setAll(document);
    }
}
