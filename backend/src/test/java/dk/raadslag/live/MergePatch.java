package dk.raadslag.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.protocol.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two snapshots, as a JSON merge patch (RFC 7396). A merge patch replaces lists whole, so a list
 * of things that have an id is patched as an object: its elements by id, each with its place ({@code #}). A null takes
 * out an element of such a list, or a text; anywhere else it is a null, for a record always has all of its properties.
 */
final class MergePatch {
    private static final String PLACE = "#";
    private static final List<String> IDS = List.of("id", "number");

    private MergePatch() {}

    /** The patch that turns {@code from} into {@code to}; empty when they are equal. */
    static JsonNode between(JsonNode from, JsonNode to) {
        return difference(keyed(from), keyed(to));
    }

    /** What {@code patch} makes of {@code from}. */
    static JsonNode apply(JsonNode from, JsonNode patch) {
        return listed(merge(keyed(from), patch));
    }

    private static JsonNode difference(JsonNode from, JsonNode to) {
        if (!from.isObject() || !to.isObject()) return to;
        ObjectNode patch = Json.WIRE.createObjectNode();
        Set<String> names = new TreeSet<>(Set.copyOf(names(to)));
        names.addAll(names(from));
        List<String> inOrder = new ArrayList<>(names(to));
        names.stream().filter(name -> !to.has(name)).forEach(inOrder::add);
        for (String name : inOrder) {
            JsonNode is = to.path(name);
            if (is.isMissingNode()) patch.putNull(name);
            else if (!is.equals(from.get(name))) patch.set(name, difference(from.path(name), is));
        }
        return patch;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) return patch;
        ObjectNode merged = target.isObject() ? target.deepCopy() : Json.WIRE.createObjectNode();
        patch.fields()
                .forEachRemaining(
                        change -> merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue())));
        return merged;
    }

    private static JsonNode keyed(JsonNode node) {
        if (node.isObject()) {
            ObjectNode keyed = Json.WIRE.createObjectNode();
            node.fields().forEachRemaining(property -> keyed.set(property.getKey(), keyed(property.getValue())));
            return keyed;
        }
        String id =
                IDS.stream().filter(name -> identifies(name, node)).findFirst().orElse(null);
        if (id == null) return node;
        ObjectNode keyed = Json.WIRE.createObjectNode();
        for (JsonNode element : node) {
            ObjectNode placed = keyed.putObject(element.get(id).textValue()).put(PLACE, keyed.size() - 1);
            placed.setAll((ObjectNode) keyed(element));
        }
        return keyed;
    }

    private static boolean identifies(String name, JsonNode list) {
        Set<String> ids = new HashSet<>();
        for (JsonNode element : list)
            if (element.path(name).isTextual()) ids.add(element.get(name).textValue());
        return list.isArray() && !list.isEmpty() && ids.size() == list.size();
    }

    private static JsonNode listed(JsonNode node) {
        if (!node.isObject()) return node;
        ObjectNode record = Json.WIRE.createObjectNode();
        List<ObjectNode> elements = new ArrayList<>();
        node.fields().forEachRemaining(property -> {
            JsonNode value = listed(property.getValue());
            if (property.getKey().equals("texts")) withoutNulls((ObjectNode) value);
            record.set(property.getKey(), value);
            if (property.getValue().has(PLACE)) elements.add((ObjectNode) value);
        });
        if (elements.isEmpty()) return record;
        ArrayNode list = Json.WIRE.createArrayNode();
        elements.sort(
                (one, other) -> one.get(PLACE).intValue() - other.get(PLACE).intValue());
        elements.forEach(element -> list.add(element.without(PLACE)));
        return list;
    }

    private static void withoutNulls(ObjectNode map) {
        Set<String> gone = new HashSet<>();
        for (String name : names(map)) if (map.get(name) instanceof NullNode) gone.add(name);
        map.remove(gone);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
