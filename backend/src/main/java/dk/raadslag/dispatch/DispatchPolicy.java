package dk.raadslag.dispatch;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.UUID;

/**
 * The secretariat of an item's body sends it, sends it again and closes links; the chair sees with it whom it was sent
 * to. Everybody else is refused: {@code unknown} where they may not read the item, {@code forbidden} where they may.
 */
final class DispatchPolicy {
    private final Meetings meetings;
    private final ItemStore items;
    private final MeetingPolicy policy;

    DispatchPolicy(Meetings meetings) {
        this.meetings = meetings;
        this.items = meetings.stores().items();
        this.policy = meetings.policy();
    }

    /** The uncut meeting of an item, for those who send it. */
    Future<MeetingSnapshot> demandSends(SqlConnection conn, Actor actor, UUID itemId) {
        return demand(conn, actor, itemId, true);
    }

    /** The same for those who see whom it was sent to. */
    Future<MeetingSnapshot> demandReads(SqlConnection conn, Actor actor, UUID itemId) {
        return demand(conn, actor, itemId, false);
    }

    private Future<MeetingSnapshot> demand(SqlConnection conn, Actor actor, UUID itemId, boolean sends) {
        return items.meetingOf(conn, itemId)
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(meetingId -> meetings.stores().meetings().snapshot(conn, meetingId))
                .map(found -> {
                    MeetingSnapshot whole = found.orElseThrow(Refusal::unknown);
                    Audience audience = policy.audience(actor, whole);
                    boolean sees = MeetingSight.seen(whole, audience)
                            .flatMap(seen -> seen.item(itemId))
                            .filter(item -> MeetingSight.mayRead(item, audience))
                            .isPresent();
                    if (!sees) throw Refusal.unknown();
                    if (sends ? !audience.writes() : !audience.runs()) throw Refusal.forbidden(actor);
                    return whole;
                });
    }

    /** Whether the actor sees whom things of this meeting were sent to. */
    boolean reads(Actor actor, MeetingSnapshot facts) {
        return policy.audience(actor, facts).runs();
    }
}
