package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Role;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import java.util.Optional;

/**
 * Which role class a person belongs to for the meetings of a body (design: "Who may do what").
 *
 * <p>In a KKR: members, substitutes, chair and secretariat by their own group; the directors of the same region's
 * KD-Net are its readers and commentators. In a KD-Net the directors are the members; their
 * substitutes are to it what a member's substitute is to the KKR, and nothing to the KKR. Everybody else belongs to the
 * public, also a member of another region. People with several roles may do what any of them may.
 */
public final class MeetingPolicy {
    private final Bodies bodies;

    public MeetingPolicy(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Whether the actor writes the meetings of this body. */
    public static boolean writes(Actor actor, String bodyId) {
        return actor.has(bodyId, Role.SECRETARIAT);
    }

    /** True if the actor is in the secretariat of any body. */
    public static boolean mayWriteSomewhere(Actor actor) {
        return actor.roles().stream().anyMatch(membership -> membership.role() == Role.SECRETARIAT);
    }

    /**
     * In one meeting. A substitute who was called in for a seat reads closed items too, until the apology is withdrawn
     * or the holder takes the seat again; the role still comes from the group alone. A screen has a right in the one
     * meeting that it was let into.
     */
    public Audience audience(Actor actor, MeetingSnapshot meeting) {
        if (actor.screenOf() != null) return actor.mayFollow(meeting.id()) ? Audience.SCREEN : Audience.PUBLIC;
        Audience audience = audience(actor, meeting.bodyId());
        boolean calledIn = actor.has(meeting.bodyId(), Role.SUBSTITUTES)
                && meeting.attendance().stream()
                        .anyMatch(line -> line.calledIn(meeting.attendance())
                                && actor.subject().equals(line.subject()));
        return calledIn ? audience.and(Audience.MEMBER) : audience;
    }

    /** In the meetings of a body, before any is loaded. */
    public Audience audience(Actor actor, String bodyId) {
        Audience audience = Audience.PUBLIC;
        if (actor.has(bodyId, Role.MEMBERS)) audience = audience.and(Audience.MEMBER);
        if (actor.has(bodyId, Role.SUBSTITUTES)) audience = audience.and(Audience.SUBSTITUTE);
        if (actor.has(bodyId, Role.CHAIR)) audience = audience.and(Audience.CHAIR);
        if (writes(actor, bodyId)) audience = audience.and(Audience.SECRETARIAT);
        // Directors are the members of their own network, and read its drafts from commenting on like those of the KKR.
        Optional<Body> body = bodies.byId(bodyId);
        Optional<Body> directors = body.filter(Body::hasDirectors);
        if (directors.isPresent() && actor.has(bodyId, Role.DIRECTORS))
            audience = audience.and(Audience.MEMBER).and(Audience.DIRECTOR);
        if (directors.isEmpty()
                && body.map(Body::pair)
                        .filter(pair -> actor.has(pair, Role.DIRECTORS))
                        .isPresent()) audience = audience.and(Audience.DIRECTOR);
        return audience;
    }
}
