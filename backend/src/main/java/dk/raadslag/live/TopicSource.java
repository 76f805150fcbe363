package dk.raadslag.live;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/**
 * One kind of what goes on beside the meetings while people look at it. A feature registers it with {@link Topics}; its
 * pages watch it, and ask over HTTP for what is new when they hear that it has come further.
 */
public interface TopicSource {
    /**
     * A topic as it is now.
     *
     * @param seq how far it has come for this person; empty when there is no such topic for them. Nothing moves it but
     *     what this person may know of, because the number alone would tell that something happened
     */
    record Topic(Function<Actor, OptionalLong> seq) {}

    /** Empty when there is none of this id. Asked on one context, one question at a time for each id. */
    Future<Optional<Topic>> topic(String id);

    /** For kinds whose ids are UUIDs: there is no topic of any other id. */
    static Future<Optional<Topic>> ofUuid(String id, Function<UUID, Future<Optional<Topic>>> topic) {
        try {
            return topic.apply(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Future.succeededFuture(Optional.empty());
        }
    }

    /** Whether those who watch are told how many people do. */
    default boolean isCounted() {
        return false;
    }
}
