package dk.raadslag.live;

import dk.raadslag.access.Actor;
import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Recorded;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the rooms need to know of meetings, and of who sees what of them. */
public interface RoomSource {
    /** The whole meeting at one version; empty when there is none. */
    Future<Optional<MeetingSnapshot>> load(UUID meetingId);

    /** What came after {@code version}, in order. */
    Future<List<Recorded>> since(UUID meetingId, long version);

    Audience audience(Actor actor, MeetingSnapshot meeting);

    /** Empty when the audience may not know of the meeting. */
    Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience);
}
