package dk.raadslag.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.RequestBody;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks a body against the contract. A first scan, token by token, refuses what no body of ours can be before anything
 * is built of it; the check stops at the first thing that does not fit.
 */
final class BodyCheck {
    /** Deeper, and with more names, than any body of the contract. */
    private static final int DEEPEST = 32;

    private static final int MOST_NAMES = 20_000;
    /** Browsers count exactly up to here; larger numbers change on their way. */
    private static final double LARGEST_NUMBER = 9_007_199_254_740_991d;

    private static final JsonFactory TOKENS = new JsonFactory();
    private static final JsonSchemaOptions FIRST_FAULT =
            new JsonSchemaOptions().setDraft(Draft.DRAFT202012).setOutputFormat(OutputFormat.Flag);

    private final boolean required;
    private final Map<String, LazyValidator> validators = new HashMap<>();

    BodyCheck(OpenAPIContract contract, RequestBody body) {
        required = body.isRequired();
        for (Map.Entry<String, MediaType> type : body.getContent().entrySet()) {
            if (type.getKey().equals("application/json")) {
                validators.put(
                        type.getKey(), validator(contract, type.getValue().getSchema()));
            }
        }
    }

    static LazyValidator validator(OpenAPIContract contract, JsonSchema schema) {
        return new LazyValidator(() -> contract.getSchemaRepository().validator(schema, FIRST_FAULT));
    }

    /** Checks the body if the media type is JSON; fails with {@code bad-request}. */
    void json(String mediaType, Buffer body) {
        if (body.length() == 0) {
            if (required) throw Problems.malformed();
            return;
        }
        LazyValidator validator = validators.get(mediaType);
        if (validator == null) return;
        scan(body.getBytes());
        try {
            Object value = Json.decodeValue(body);
            if (!validator.fits(value)) throw Problems.malformed();
        } catch (DecodeException e) {
            throw Problems.malformed();
        }
    }

    /** Costs no memory, whatever the body contains. */
    static void scan(byte[] body) {
        int depth = 0;
        int names = 0;
        try (JsonParser parser = TOKENS.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) depth++;
                if (token.isStructEnd()) depth--;
                if (token == JsonToken.FIELD_NAME) names++;
                if (depth > DEEPEST || names > MOST_NAMES) throw Problems.malformed();
                if (token.isNumeric() && Math.abs(parser.getDoubleValue()) > LARGEST_NUMBER) throw Problems.malformed();
                // No text of ours can contain it, nor any of PostgreSQL's.
                if (token == JsonToken.VALUE_STRING && parser.getText().indexOf('\0') >= 0) throw Problems.malformed();
            }
        } catch (IOException e) {
            throw Problems.malformed();
        }
    }
}
