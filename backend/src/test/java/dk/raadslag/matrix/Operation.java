package dk.raadslag.matrix;

import dk.raadslag.http.Contract;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An operation of the contract. */
record Operation(String id, String method, String path, boolean takesFile) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private static final List<Operation> ALL = read();

    /** All of them. */
    static List<Operation> all() {
        return ALL;
    }

    private static List<Operation> read() {
        List<Operation> all = new ArrayList<>();
        JsonObject paths = Contract.read().getJsonObject("paths");
        for (String path : paths.fieldNames()) {
            JsonObject methods = paths.getJsonObject(path);
            for (String method : methods.fieldNames()) {
                if (METHODS.contains(method)) all.add(of(path, method, methods.getJsonObject(method)));
            }
        }
        return all;
    }

    static Operation named(String id) {
        return all().stream()
                .filter(operation -> operation.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract has no operation " + id));
    }

    private static Operation of(String path, String method, JsonObject described) {
        boolean takesFile = described.encode().contains("\"requestBody\":{\"content\":{\"application/octet-stream\"");
        return new Operation(described.getString("operationId"), method.toUpperCase(Locale.ROOT), path, takesFile);
    }
}
