package dk.raadslag.search;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import dk.raadslag.body.Bodies;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.model.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Which rows somebody sees, as SQL can ask it: for each body in which they have a role the bit of their class, and the
 * bit that a substitute has where they were called in. Everywhere else they see what the public sees.
 *
 * @param bits side by side with {@code bodies}, as {@code calledBits} with {@code calledBodies}
 */
record Looking(
        String[] bodies, Integer[] bits, String[] calledBodies, Integer[] calledBits, String subject, int otherwise) {
    static Looking of(Actor actor, Bodies known, MeetingPolicy policy) {
        TreeSet<String> ids = new TreeSet<>();
        for (Membership membership : actor.roles()) ids.addAll(known.withPair(membership.bodyId()));
        List<Integer> bits = new ArrayList<>();
        List<String> called = new ArrayList<>();
        List<Integer> calledBits = new ArrayList<>();
        for (String id : ids) {
            Audience audience = policy.audience(actor, id);
            bits.add(Sighting.of(audience).bit());
            if (!actor.has(id, Role.SUBSTITUTES)) continue;
            called.add(id);
            calledBits.add(Sighting.of(audience.and(Audience.MEMBER)).bit());
        }
        return new Looking(
                ids.toArray(String[]::new),
                bits.toArray(Integer[]::new),
                called.toArray(String[]::new),
                calledBits.toArray(Integer[]::new),
                actor.subject(),
                Sighting.PUBLIC.bit());
    }
}
