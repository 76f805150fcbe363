package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.live.EventLog;
import dk.raadslag.live.RoomSource;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Recorded;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What the rooms show: the same snapshots, by the same rules, as every other answer. */
public final class MeetingRooms implements RoomSource {
    private final Database db;
    private final MeetingStore meetings;
    private final MeetingPolicy policy;
    private final EventLog log;
    private final BiFunction<UUID, Long, Future<TextNow>> textNow;
    private final BiFunction<SqlConnection, UUID, Future<Map<UUID, Long>>> textVersions;

    /**
     * @param textNow a text as its log has it, at this version or later if it is longer already
     * @param textVersions the version of each text of a meeting
     */
    public MeetingRooms(
            Database db,
            MeetingStore meetings,
            MeetingPolicy policy,
            EventLog log,
            BiFunction<UUID, Long, Future<TextNow>> textNow,
            BiFunction<SqlConnection, UUID, Future<Map<UUID, Long>>> textVersions) {
        this.db = db;
        this.meetings = meetings;
        this.policy = policy;
        this.log = log;
        this.textNow = textNow;
        this.textVersions = textVersions;
    }

    @Override
    public Future<Optional<MeetingSnapshot>> load(UUID meetingId) {
        return db.read(conn -> meetings.snapshot(conn, meetingId));
    }

    @Override
    public Future<List<Recorded>> since(UUID meetingId, long version) {
        return db.read(conn -> log.since(conn, meetingId, version));
    }

    @Override
    public Future<TextNow> text(UUID textId, long atLeast) {
        return textNow.apply(textId, atLeast);
    }

    @Override
    public Future<Map<UUID, Long>> textVersions(UUID meetingId) {
        return db.read(conn -> textVersions.apply(conn, meetingId));
    }

    @Override
    public Audience audience(Actor actor, MeetingSnapshot meeting) {
        return policy.audience(actor, meeting);
    }

    @Override
    public Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience) {
        return MeetingSight.seen(meeting, audience);
    }
}
