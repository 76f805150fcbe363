package dk.raadslag.live;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example files by name, as they are in {@code resources/events}; whatever fits on a line is on one. */
final class ExampleFiles {
    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final int WIDTH = 110;

    private ExampleFiles() {}

    static JsonNode read(String name) throws IOException {
        return Json.WIRE.readTree(FOLDER.resolve(name + ".json").toFile());
    }

    static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Makes the folder hold these and no others. */
    static void write(Map<String, JsonNode> files) throws IOException {
        for (String name : names()) if (!files.containsKey(name)) Files.delete(FOLDER.resolve(name + ".json"));
        for (Map.Entry<String, JsonNode> file : new TreeMap<>(files).entrySet()) {
            Path path = FOLDER.resolve(file.getKey() + ".json");
            Files.createDirectories(path.getParent());
            Files.writeString(path, printed(file.getValue(), "") + "\n");
        }
    }

    private static String printed(JsonNode node, String indent) {
        String line = onOneLine(node);
        if (!node.isContainerNode() || node.isEmpty() || indent.length() + line.length() <= WIDTH) return line;
        if (node.size() == 1) return printedAlone(node, indent);
        String inner = indent + "  ";
        List<String> lines = new ArrayList<>();
        if (node.isArray()) node.forEach(element -> lines.add(inner + printed(element, inner)));
        node.fields()
                .forEachRemaining(property ->
                        lines.add(inner + text(property.getKey()) + ": " + printed(property.getValue(), inner)));
        return (node.isArray() ? "[" : "{") + "\n" + String.join(",\n", lines) + "\n" + indent
                + (node.isArray() ? "]" : "}");
    }

    /** The way to what differs takes no lines. */
    private static String printedAlone(JsonNode node, String indent) {
        if (node.isArray()) return "[" + printed(node.get(0), indent) + "]";
        String name = node.fieldNames().next();
        return "{ " + text(name) + ": " + printed(node.get(name), indent) + " }";
    }

    private static String onOneLine(JsonNode node) {
        if (!node.isContainerNode()) return text(node);
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> parts.add(onOneLine(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        node.fields()
                .forEachRemaining(
                        property -> parts.add(text(property.getKey()) + ": " + onOneLine(property.getValue())));
        return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    private static String text(Object value) {
        try {
            return Json.WIRE.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
