package dk.raadslag.live;

import dk.raadslag.access.Actor;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Recorded;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the rooms need to know about meetings, their texts, and who sees what of them. */
public interface RoomSource {
    /**
     * One text at one version.
     *
     * @param content null when it is empty
     */
    record TextNow(TextHandle handle, RichText content) {}

    /** The whole meeting at one version; empty when there is none. */
    Future<Optional<MeetingSnapshot>> load(UUID meetingId);

    /** What came after {@code version}, in order. */
    Future<List<Recorded>> since(UUID meetingId, long version);

    /** The text as its log has it now, at {@code atLeast} or later if it is longer already. */
    Future<TextNow> text(UUID textId, long atLeast);

    /** The version of each text of a meeting, by its id. */
    Future<Map<UUID, Long>> textVersions(UUID meetingId);

    Audience audience(Actor actor, MeetingSnapshot meeting);

    /** Empty when the audience may not know of the meeting. */
    Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience);
}
