package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.raadslag.model.Viewer;
import java.util.Map;
import java.util.UUID;

/** What a browser says on the socket {@code /live}; one JSON text frame each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientFrame.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = ClientFrame.Follow.class, name = "follow"),
    @JsonSubTypes.Type(value = ClientFrame.Unfollow.class, name = "unfollow"),
    @JsonSubTypes.Type(value = ClientFrame.Watch.class, name = "watch"),
    @JsonSubTypes.Type(value = ClientFrame.Unwatch.class, name = "unwatch"),
    @JsonSubTypes.Type(value = ClientFrame.Retired.class, name = "reads"),
})
public sealed interface ClientFrame {
    /**
     * First frame, and again with each renewed token: the socket ends when the token does.
     *
     * @param token access token, null for an anonymous visitor
     */
    record Hello(String token) implements ClientFrame {}

    /**
     * @param version the last version already held, 0 for none: the answer is what came after it, or a snapshot
     * @param epoch that the version belongs to; a version of another epoch counts as nothing. Null: the current one
     * @param viewer what the held snapshot says about its viewer: a viewer whose rights differ now gets a new snapshot.
     *     Null when nothing is held
     * @param texts the version held of each text, by its id; every visible text that differs is sent. Null counts as
     *     none
     */
    record Follow(UUID meeting, long version, UUID epoch, Viewer viewer, Map<UUID, Long> texts)
            implements ClientFrame {}

    record Unfollow(UUID meeting) implements ClientFrame {}

    /**
     * This topic is on the screen from now on: the server answers with its seq, and sends it again each time it grows.
     */
    record Watch(String kind, String id) implements ClientFrame {}

    record Unwatch(String kind, String id) implements ClientFrame {}

    /**
     * Tabs opened before an upgrade still send this; it has no answer any more. This release ignores it, because
     * closing the socket would take the meeting from such a tab too.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Retired() implements ClientFrame {}
}
