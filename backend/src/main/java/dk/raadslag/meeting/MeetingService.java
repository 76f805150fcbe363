package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.live.EventLog;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reading meetings, always through their viewer. */
public final class MeetingService {
    private final Database db;
    private final MeetingStore meetings;
    private final MeetingPolicy policy;
    private final EventLog log;
    private final MeetingList list;

    public MeetingService(
            Database db, MeetingStore meetings, MeetingPolicy policy, Bodies bodies, EventLog log, Clock clock) {
        this.db = db;
        this.meetings = meetings;
        this.policy = policy;
        this.log = log;
        this.list = new MeetingList(db, bodies, clock);
    }

    /** The list of meetings. */
    public MeetingList list() {
        return list;
    }

    /** The meeting as the actor sees it; fails with {@code unknown}. */
    public Future<MeetingSnapshot> get(Actor actor, UUID meetingId) {
        return db.read(conn -> get(conn, actor, meetingId));
    }

    /** The same without words: the facts, and what the actor may do with them. */
    public Future<MeetingSnapshot> facts(Actor actor, UUID meetingId) {
        return db.read(conn -> meetings.facts(conn, meetingId)).map(found -> seen(found, actor));
    }

    /** The same; empty when the actor may not know of the meeting. */
    public Future<Optional<MeetingSnapshot>> known(Actor actor, UUID meetingId) {
        return db.read(conn -> meetings.facts(conn, meetingId))
                .map(found -> found.flatMap(meeting -> MeetingSight.seen(meeting, policy.audience(actor, meeting))));
    }

    /** The facts of those of the meetings that the actor may know of, by their ids. */
    public Future<Map<UUID, MeetingSnapshot>> facts(SqlConnection conn, Actor actor, Collection<UUID> meetingIds) {
        return meetings.facts(conn, meetingIds).map(found -> seen(found, actor));
    }

    /** The same with the handles of the texts whose words the actor may see. */
    public Future<Map<UUID, MeetingSnapshot>> factsWithTexts(
            SqlConnection conn, Actor actor, Collection<UUID> meetingIds) {
        return meetings.factsWithTexts(conn, meetingIds).map(found -> seen(found, actor));
    }

    private Map<UUID, MeetingSnapshot> seen(Map<UUID, MeetingSnapshot> found, Actor actor) {
        Map<UUID, MeetingSnapshot> seen = new HashMap<>();
        found.forEach((id, whole) ->
                MeetingSight.seen(whole, policy.audience(actor, whole)).ifPresent(mine -> seen.put(id, mine)));
        return seen;
    }

    /** The same within the caller's transaction. */
    public Future<MeetingSnapshot> get(SqlConnection conn, Actor actor, UUID meetingId) {
        return meetings.snapshot(conn, meetingId).map(found -> seen(found, actor));
    }

    private MeetingSnapshot seen(Optional<MeetingSnapshot> found, Actor actor) {
        return found.flatMap(meeting -> MeetingSight.seen(meeting, policy.audience(actor, meeting)))
                .orElseThrow(Refusal::unknown);
    }

    /** What readers would learn if the agenda being revised were sent out now; for those who write it. */
    public Future<List<Edition.Change>> revision(Actor actor, UUID meetingId) {
        return db.read(conn -> meetings.snapshot(conn, meetingId)).map(found -> {
            MeetingSnapshot whole = found.orElseThrow(Refusal::unknown);
            MeetingSnapshot seen = seen(found, actor);
            if (!seen.viewer().writes()) throw Refusal.forbidden(actor);
            return whole.revising() ? Changes.between(whole.sent(), whole.sections()) : List.of();
        });
    }

    /**
     * @param next where the next page begins; null on the last one
     * @param importedFrom on the last one, when the meeting was made of a document
     */
    public record LogPage(List<EventLog.Entry> entries, String next, ImportedFrom importedFrom) {
        LogPage from(ImportedFrom document) {
            return new LogPage(entries, next, document);
        }
    }

    /**
     * Who did what, newest first; for those who run the meeting.
     *
     * @param before only what happened before this version
     */
    public Future<LogPage> log(Actor actor, UUID meetingId, long before, int limit) {
        return facts(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().runs()) throw Refusal.forbidden(actor);
            return db.read(conn -> log.entries(conn, meetingId, before, limit))
                    .map(entries -> new LogPage(
                            entries,
                            entries.size() < limit || entries.get(limit - 1).version() == 1
                                    ? null
                                    : Long.toString(entries.get(limit - 1).version()),
                            null));
        });
    }

    /** Whether the one who sees the meeting so may have its minutes. */
    public static boolean mayHaveMinutes(MeetingSnapshot seen) {
        return seen.status().isAtLeast(seen.viewer().runs() ? MeetingStatus.ENDED : MeetingStatus.MINUTES_SENT);
    }

    /** The meetings of a body, from one day to another and in order, whose minutes were sent out. */
    public Future<List<UUID>> withMinutes(String bodyId, LocalDate from, LocalDate to) {
        return db.read(conn -> meetings.withMinutes(conn, bodyId, from, to));
    }

    /**
     * The meeting for somebody who asks for its minutes: secretariat and chair once it ended, others once they are
     * sent.
     */
    public Future<MeetingSnapshot> minutes(Actor actor, UUID meetingId) {
        return get(actor, meetingId).map(meeting -> {
            if (mayHaveMinutes(meeting)) return meeting;
            throw meeting.viewer().runs() ? new Refusal(Code.NO_MINUTES_YET) : Refusal.unknown();
        });
    }
}
