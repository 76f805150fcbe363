package dk.raadslag.planned;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.MeetingPolicy;

/**
 * Everybody may read the long-term agenda, each as {@link PlannedSight} lets them. Only a body's secretariat plans;
 * what moves to the other body of the region needs both.
 */
final class PlannedPolicy {
    private final MeetingPolicy meetings;

    PlannedPolicy(MeetingPolicy meetings) {
        this.meetings = meetings;
    }

    /** Fails with {@code forbidden}; that the body exists is no secret. */
    static void demandPlans(Actor actor, String bodyId) {
        if (!MeetingPolicy.writes(actor, bodyId)) throw Refusal.forbidden(actor);
    }

    /** Fails with {@code unknown} for who may not know of it, with {@code forbidden} for who may only read it. */
    PlannedItem demandWrites(Actor actor, PlannedItem item) {
        if (!PlannedSight.mayKnow(item, meetings.audience(actor, item.bodyId()))) throw Refusal.unknown();
        demandPlans(actor, item.bodyId());
        return item;
    }
}
