package dk.raadslag.external;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.meeting.MeetingPolicy;

/**
 * Every secretariat reads the register, with the addresses in it. The secretariats of a region change the bodies of
 * that region, and any secretariat those of the whole country. Nobody else needs it: where a body is named, its name
 * is told.
 */
final class ExternalPolicy {
    private final Bodies bodies;

    ExternalPolicy(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Fails with {@code forbidden}; that there is a register is no secret. */
    static void demandReads(Actor actor) {
        if (!MeetingPolicy.mayWriteSomewhere(actor)) throw Refusal.forbidden(actor);
    }

    /** @param region null for the whole country */
    void demandWrites(Actor actor, String region) {
        demandReads(actor);
        boolean writes = region == null
                || bodies.ofRegion(region).stream().anyMatch(body -> MeetingPolicy.writes(actor, body.id()));
        if (!writes) throw Refusal.forbidden(actor);
    }
}
