package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.Splice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the server says on the socket {@code /live}; one JSON text frame each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerFrame.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = ServerFrame.Whole.class, name = "snapshot"),
    @JsonSubTypes.Type(value = ServerFrame.Happened.class, name = "event"),
    @JsonSubTypes.Type(value = ServerFrame.Passed.class, name = "passed"),
    @JsonSubTypes.Type(value = ServerFrame.Text.class, name = "text"),
    @JsonSubTypes.Type(value = ServerFrame.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = ServerFrame.Gone.class, name = "gone"),
    @JsonSubTypes.Type(value = ServerFrame.Followers.class, name = "followers"),
    @JsonSubTypes.Type(value = ServerFrame.Topic.class, name = "topic"),
    @JsonSubTypes.Type(value = ServerFrame.TopicGone.class, name = "topic-gone"),
    @JsonSubTypes.Type(value = ServerFrame.Beat.class, name = "beat"),
    @JsonSubTypes.Type(value = ServerFrame.Refused.class, name = "refused"),
})
public sealed interface ServerFrame {
    /**
     * Answers {@code hello}.
     *
     * @param name the name the server knows the person by, null for an anonymous visitor
     * @param epoch the current course of the database: what a browser holds of another epoch is worth nothing
     * @param topics true if this process knows {@code watch}; the release before would close the socket at it
     */
    record Welcome(String name, UUID epoch, boolean topics) implements ServerFrame {}

    /** Take this in place of everything known about the meeting. */
    record Whole(UUID meeting, long version, MeetingSnapshot snapshot) implements ServerFrame {}

    /**
     * Reduce this into the snapshot; version is always the last one + 1, otherwise follow anew.
     *
     * @param by the actor's name, only for those who run the meeting
     */
    record Happened(
            UUID meeting, long version, Instant at, @JsonInclude(JsonInclude.Include.NON_NULL) String by, Event event)
            implements ServerFrame {}

    /** Nothing changed that this viewer may see; the snapshot is at this version all the same. */
    record Passed(UUID meeting, long version) implements ServerFrame {}

    /**
     * Take this as the whole of one text.
     *
     * @param item null for the remarks
     * @param handle null when the text is hidden from this viewer from now on
     * @param content null when there are no words, or they are hidden
     */
    record Text(UUID meeting, UUID item, TextField field, TextHandle handle, RichText content) implements ServerFrame {}

    /**
     * Words of one text changed: apply the {@link Splices} to the text at version {@code base}. A client with
     * {@code version} or a later one has them already; with any other version it follows anew and tells what it holds.
     *
     * @param item null for the remarks
     */
    record Typed(UUID meeting, UUID item, TextField field, long base, long version, List<Splice> splices)
            implements ServerFrame {}

    /** For this viewer there is no such meeting, or no longer. */
    record Gone(UUID meeting) implements ServerFrame {}

    /** How many people follow, sent now and then. */
    record Followers(UUID meeting, int count) implements ServerFrame {}

    /**
     * The seq of a watched topic: a client with another one asks for what is new.
     *
     * @param watching how many people watch it; null when nobody may know
     */
    record Topic(String kind, String id, long seq, @JsonInclude(JsonInclude.Include.NON_NULL) Integer watching)
            implements ServerFrame {}

    /**
     * For this viewer there is no such topic, or no longer. The watch stays: the client hears as soon as there is one.
     */
    record TopicGone(String kind, String id) implements ServerFrame {}

    /** A heartbeat, sent every ten seconds: a socket that has been silent for longer is dead. */
    record Beat() implements ServerFrame {}

    /** The last frame was not accepted; a stable code, as in the HTTP contract. The socket may close after it. */
    record Refused(String code) implements ServerFrame {}
}
