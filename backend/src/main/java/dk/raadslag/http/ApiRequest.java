package dk.raadslag.http;

import dk.raadslag.access.Actor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A request that the contract accepted and whose token, if any, is verified. */
public final class ApiRequest {
    static final String ACTOR = "actor";
    static final String OPERATION = "operation";
    static final String TURN = "turn";
    static final String BODY = "body";
    static final String ADDRESS = "address";
    private final RoutingContext context;

    ApiRequest(RoutingContext context) {
        this.context = context;
    }

    public Actor actor() {
        return context.get(ACTOR);
    }

    /** Where the request comes from, for counting alone. */
    public String address() {
        return context.get(ADDRESS);
    }

    /** A path parameter that the contract says is an id. */
    public UUID id(String name) {
        return UUID.fromString(context.pathParam(name));
    }

    /** The id that the browser chose for what it creates; null when any will do. */
    public UUID wishedIdOfFile() {
        return query("id").map(UUID::fromString).orElse(null);
    }

    /** A path parameter, unparsed. */
    public String word(String name) {
        return context.pathParam(name);
    }

    /** A query parameter, unparsed; empty when it is absent. */
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

    /** The rest needs no database, or takes long: the next request's turn begins. */
    public void letOthers() {
        Turns.Turn turn = context.get(TURN);
        if (turn != null) turn.end();
    }

    /** A query parameter that the contract says is a date; empty when it is absent. Fails with {@code bad-date}. */
    public Optional<LocalDate> day(String name) {
        return query(name).map(Bodies::day);
    }

    /** The body as a record; fails with {@code bad-date} when a date in it does not exist. */
    <T> T body(Class<T> type) {
        return Bodies.read(bytes().getBytes(), type);
    }

    /** The raw body; empty when there is none. */
    public Buffer bytes() {
        Buffer body = context.get(BODY);
        return body == null ? Buffer.buffer() : body;
    }

    /** The body as a paused stream; only for operations answered by {@link Api#onStream}. */
    public ReadStream<Buffer> stream() {
        return context.request();
    }

    /** The length that the sender claims for the body; empty without a claim. */
    public OptionalLong announcedLength() {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
