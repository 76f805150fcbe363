package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.live.EventLog;
import dk.raadslag.live.RoomSource;
import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Recorded;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the rooms show: the same snapshots, under the same rules, as every other answer. */
public final class MeetingRooms implements RoomSource {
    private final Database db;
    private final MeetingStore meetings;
    private final EventLog log;

    public MeetingRooms(Database db, MeetingStore meetings, EventLog log) {
        this.db = db;
        this.meetings = meetings;
        this.log = log;
    }

    @Override
    public Future<Optional<MeetingSnapshot>> load(UUID meetingId) {
        return db.consistently(conn -> meetings.snapshot(conn, meetingId));
    }

    @Override
    public Future<List<Recorded>> since(UUID meetingId, long version) {
        return db.read(conn -> log.since(conn, meetingId, version));
    }

    @Override
    public Audience audience(Actor actor, MeetingSnapshot meeting) {
        return MeetingPolicy.audience(actor, meeting.bodyId());
    }

    @Override
    public Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience) {
        return MeetingSight.seen(meeting, audience);
    }
}
