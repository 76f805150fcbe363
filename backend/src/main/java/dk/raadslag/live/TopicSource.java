package dk.raadslag.live;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/**
 * One kind of topic: something beside the meetings that people watch. A feature registers it with {@link Topics}; its
 * pages watch it, and ask over HTTP for what is new when its seq has grown.
 */
public interface TopicSource {
    /**
     * A topic as it is now.
     *
     * @param seq the seq for this person; empty when there is no such topic for them. Only what this person may know of
     *     moves it, because the number alone would tell that something happened
     */
    record Topic(Function<Actor, OptionalLong> seq) {}

    /** Empty when there is none with this id. Asked on one context, one question at a time for each id. */
    Future<Optional<Topic>> topic(String id);

    /** For kinds whose ids are UUIDs: no topic has any other id. */
    static Future<Optional<Topic>> ofUuid(String id, Function<UUID, Future<Optional<Topic>>> topic) {
        try {
            return topic.apply(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Future.succeededFuture(Optional.empty());
        }
    }

    /** True if those who watch hear how many people do. */
    default boolean isCounted() {
        return false;
    }
}
