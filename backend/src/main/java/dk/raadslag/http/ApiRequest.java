package dk.raadslag.http;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** A request that the contract accepted and whose token, if any, was verified. */
public final class ApiRequest {
    static final String ACTOR = "actor";
    static final String OPERATION = "operation";
    static final String TURN = "turn";
    static final String BODY = "body";
    static final String JSON = "json";
    private final RoutingContext context;

    ApiRequest(RoutingContext context) {
        this.context = context;
    }

    public Actor actor() {
        return context.get(ACTOR);
    }

    /** A path parameter that the contract says is an id. */
    public UUID id(String name) {
        return UUID.fromString(context.pathParam(name));
    }

    /** The id that the body wishes for what is created; null when any will do. */
    public UUID wishedId() {
        return uuid(json().getString("id"));
    }

    /** The same, where the body is a file: from the query. */
    public UUID wishedIdOfFile() {
        return uuid(query("id").orElse(null));
    }

    private static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** A path parameter as it came. */
    public String word(String name) {
        return context.pathParam(name);
    }

    /** A query parameter as it came; empty when it is absent. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.request().getParam(name));
    }

    /** A query parameter that the contract says is a whole number; empty when it is absent. */
    public Optional<Long> number(String name) {
        return query(name).map(Long::valueOf);
    }

    /** A path parameter that the contract says is a small whole number. */
    public int place(String name) {
        return Integer.parseInt(word(name));
    }

    /** The body that the contract says is an object. */
    public JsonObject json() {
        return context.get(JSON);
    }

    /** What follows needs the database no more, or is long: the next one's turn begins. */
    public void letOthers() {
        Turns.Turn turn = context.get(TURN);
        if (turn != null) turn.end();
    }

    /** A property of the body that the contract says is a date; null when it is absent. Fails with {@code bad-request}. */
    public LocalDate day(String name) {
        return parsed(name, LocalDate::parse);
    }

    /** A property of the body that the contract says is a Danish local time; null when it is absent. */
    public LocalDateTime time(String name) {
        return parsed(name, LocalDateTime::parse);
    }

    private <T> T parsed(String name, Function<String, T> parse) {
        String text = json().getString(name);
        return text == null ? null : parse(text, parse);
    }

    private static <T> T parse(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest("Datoen \"" + text + "\" findes ikke.");
        }
    }

    /** The body as one of the records of the protocol; fails with {@code bad-request}. */
    public <T> T body(Class<T> type) {
        try {
            return Json.WIRE.readValue(bytes().getBytes(), type);
        } catch (IOException e) {
            throw Refusal.badRequest("Forespørgslen er ikke udfyldt rigtigt.");
        }
    }

    /** The body as it came; empty when there was none. */
    public Buffer bytes() {
        Buffer body = context.get(BODY);
        return body == null ? Buffer.buffer() : body;
    }

    /** The body as it comes, paused; only of operations answered by {@link Api#onStream}. */
    public ReadStream<Buffer> stream() {
        return context.request();
    }

    /** What the sender says the body's length is; empty when he does not. */
    public OptionalLong announcedLength() {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
