package dk.raadslag.http;

import dk.raadslag.meeting.Editions;
import dk.raadslag.protocol.Code;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Path;
import io.vertx.openapi.contract.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the server's answers against the contract: status, media type, and JSON, which may contain nothing that the
 * contract does not name. {@link dk.raadslag.Api} calls it for every answer of every test.
 */
public final class Answers {
    private static final String JSON = "application/json";
    /** Quick, but says only that something is wrong. */
    private static final JsonSchemaOptions ANY_FAULT =
            new JsonSchemaOptions().setDraft(Draft.DRAFT202012).setOutputFormat(OutputFormat.Flag);

    private static final JsonSchemaOptions ALL_FAULTS =
            new JsonSchemaOptions().setDraft(Draft.DRAFT202012).setOutputFormat(OutputFormat.Basic);
    private static final OpenAPIContract CONTRACT = load();
    private static final List<Address> ADDRESSES = addresses();
    /** Making one copies every schema of the contract, so those used last are kept, but not all. */
    private static final Map<MediaType, Validator> VALIDATORS =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<MediaType, Validator> eldest) {
                    return size() > 32;
                }
            });

    /** Checking an answer takes longer than making it, and most equal an earlier one. */
    private static final Set<Checked> CHECKED = ConcurrentHashMap.newKeySet();

    /** An operation's address, and the pattern of the paths that lead there. */
    private record Address(Pattern pattern, Path path) {}

    /** An answer's {@link Shape} that keeps the contract, by its hash: all bodies of a run take too much memory. */
    private record Checked(MediaType told, String hash) {}

    private Answers() {}

    /** Fails when the contract knows the address, but no such answer of it. */
    public static void check(String method, String path, int status, String contentType, byte[] body) {
        String mediaType = contentType.replaceFirst(";.*", "");
        String what = method + " " + path + " answered " + status + " " + mediaType;
        Optional<Operation> operation = operation(method, path.replaceFirst("\\?.*", ""));
        Response response = operation.map(known -> response(known, status)).orElse(null);
        if (response == null) {
            // For an unknown operation the server says that there is no such thing.
            if (operation.isPresent() || status < 400)
                throw new AssertionError(what + ", of which the contract knows nothing");
            return;
        }
        MediaType told = response.getContent().get(JSON);
        if (told == null || !mediaType.equals(JSON)) {
            if (told != null || mediaType.equals(JSON))
                throw new AssertionError(
                        what + ", the contract says " + response.getContent().keySet());
            return;
        }
        Checked checked = new Checked(told, Editions.hash(Shape.of(body)));
        if (CHECKED.contains(checked)) return;
        Object json = io.vertx.core.json.Json.decodeValue(new String(body, StandardCharsets.UTF_8));
        if (status >= 400) Code.of(((JsonObject) json).getString("code"));
        Validator validator = VALIDATORS.computeIfAbsent(told, media -> validator(media, ANY_FAULT));
        if (Boolean.TRUE.equals(validator.validate(json).getValid())) {
            CHECKED.add(checked);
            return;
        }
        String faults = validator(told, ALL_FAULTS).validate(json).getErrors().stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getError())
                .collect(Collectors.joining("\n"));
        String read = json.toString();
        throw new AssertionError(what + ", which breaks the contract:\n" + faults + "\n"
                + read.substring(0, Math.min(2000, read.length())));
    }

    private static Validator validator(MediaType told, JsonSchemaOptions options) {
        return CONTRACT.getSchemaRepository().validator(told.getSchema(), options);
    }

    private static Response response(Operation operation, int status) {
        Response exact = operation.getResponse(status);
        // Only failures share one answer.
        return exact == null && status >= 400 ? operation.getDefaultResponse() : exact;
    }

    /** The operation whose address has the most fixed words. */
    private static Optional<Operation> operation(String method, String path) {
        return ADDRESSES.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .flatMap(address -> address.path().getOperations().stream())
                .filter(operation -> operation.getHttpMethod().name().equals(method))
                .findFirst();
    }

    private static List<Address> addresses() {
        return CONTRACT.getPaths().stream()
                .sorted(Comparator.comparing(
                        path -> path.getName().chars().filter(c -> c == '{').count()))
                .map(path -> new Address(Pattern.compile(path.getName().replaceAll("\\{[^}]+}", "[^/]+")), path))
                .toList();
    }

    private static OpenAPIContract load() {
        JsonObject contract = Contract.read();
        contract.remove("servers");
        prepare(contract);
        Vertx vertx = Vertx.vertx();
        try {
            return OpenAPIContract.from(vertx, contract).await();
        } finally {
            vertx.close();
        }
    }

    /** A schema names all that may stand in an object; of media types the library knows none but JSON and bytes. */
    private static void prepare(JsonObject node) {
        if (node.getValue("properties") instanceof JsonObject && !node.containsKey("additionalProperties")) {
            node.put("additionalProperties", false);
        }
        if (node.getValue("content") instanceof JsonObject content && node.containsKey("description")) {
            for (String type : content.copy().fieldNames()) if (!type.equals(JSON)) content.remove(type);
        }
        for (Map.Entry<String, Object> entry : node) {
            if (entry.getValue() instanceof JsonObject object) prepare(object);
            if (entry.getValue() instanceof JsonArray array) {
                for (Object element : array) if (element instanceof JsonObject object) prepare(object);
            }
        }
    }
}
