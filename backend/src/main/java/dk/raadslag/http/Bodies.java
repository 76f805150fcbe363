package dk.raadslag.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Operation;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** JSON bodies as the records of the routes; the contract has accepted them. */
final class Bodies {
    private Bodies() {}

    /** Fails with {@code bad-date} for a date that does not exist, such as 30 February: no pattern can know. */
    static <T> T read(byte[] body, Class<T> type) {
        ObjectReader reader = Json.WIRE.readerFor(type);
        try {
            return reader.readValue(body);
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof DateTimeException ? badDate() : Problems.malformed();
        } catch (IOException e) {
            throw Problems.malformed();
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw badDate();
        }
    }

    private static Refusal badDate() {
        return new Refusal(Code.BAD_DATE);
    }

    /** A record that lacks a property of the contract, or has an extra one, stops the server at its start. */
    static void refuseOther(Operation operation, Class<?> body) {
        Set<String> known = Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        JsonObject schema = operation
                .getRequestBody()
                .getContent()
                .get("application/json")
                .getSchema()
                .get("properties");
        Set<String> named = new TreeSet<>(schema.fieldNames());
        named.removeIf(name -> name.startsWith("__"));
        if (!named.equals(known)) {
            throw new IllegalStateException(
                    operation.getOperationId() + " has the properties " + named + ", its record " + known);
        }
    }
}
