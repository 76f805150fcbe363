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
     * @param epoch which course of the database this is: what a browser holds of another is worth nothing
     * @param topics that this process knows {@code watch}; one of the version before would close the socket
     */
    record Welcome(String name, UUID epoch, boolean topics) implements ServerFrame {}

    /** Take this in place of all that was known of the meeting. */
    record Whole(UUID meeting, long version, MeetingSnapshot snapshot) implements ServerFrame {}

    /**
     * Reduce this into the snapshot; version is always the last one + 1, otherwise follow anew.
     *
     * @param by the actor's name, only for those who run the meeting
     */
    record Happened(
            UUID meeting, long version, Instant at, @JsonInclude(JsonInclude.Include.NON_NULL) String by, Event event)
            implements ServerFrame {}

    /** Nothing this viewer may see changed; the snapshot is at this version all the same. */
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
     * Words of one text changed: apply the {@link Splices} to the text at version {@code base}. Whoever holds another version
     * follows anew, telling what it holds; whoever holds {@code version} or a later one has it already.
     *
     * @param item null for the remarks
     */
    record Typed(UUID meeting, UUID item, TextField field, long base, long version, List<Splice> splices)
            implements ServerFrame {}

    /** There is no such meeting for this viewer, or no longer. */
    record Gone(UUID meeting) implements ServerFrame {}

    /** How many follow, sent now and then. */
    record Followers(UUID meeting, int count) implements ServerFrame {}

    /**
     * How far a topic that is watched has come: with another number in hand, ask for what is new.
     *
     * @param watching how many people watch it; null when that is told to nobody
     */
    record Topic(String kind, String id, long seq, @JsonInclude(JsonInclude.Include.NON_NULL) Integer watching)
            implements ServerFrame {}

    /** There is no such topic for this viewer, or no longer; it is watched all the same, and told of when there is. */
    record TopicGone(String kind, String id) implements ServerFrame {}

    /** Sent every ten seconds: a socket that has been silent for longer is dead. */
    record Beat() implements ServerFrame {}

    /** The last frame was not accepted; a stable code, as in the HTTP contract. The socket may close after it. */
    record Refused(String code) implements ServerFrame {}
}
