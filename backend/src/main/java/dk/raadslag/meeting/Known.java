package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.body.Bodies;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Of which meetings somebody may know, as SQL can ask it: the statuses that everybody knows of, and for the bodies in
 * which the person has a role all that may be known there. The rule itself is {@link MeetingSight#mayKnow}.
 *
 * @param bodies side by side with {@code ofBodies}
 */
public record Known(String[] toAll, String[] bodies, String[] ofBodies) {
    /** To be put where {@code meeting} is in sight; the three arrays are its parameters 1, 2 and 3. */
    public static final String SQL =
            """
            (meeting.status = any ($1::text[]) or exists (
                select from unnest($2::text[], $3::text[]) as own (body, status)
                where own.body = meeting.body_id and own.status = meeting.status))""";

    public static Known to(Actor actor, Bodies bodies) {
        MeetingPolicy policy = new MeetingPolicy(bodies);
        TreeSet<String> ids = new TreeSet<>();
        for (Membership membership : actor.roles()) {
            ids.addAll(bodies.withPair(membership.bodyId()));
        }
        List<String> known = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        for (String id : ids) {
            Audience audience = policy.audience(actor, id);
            statuses(audience).forEach(status -> {
                known.add(id);
                statuses.add(status);
            });
        }
        return new Known(
                statuses(Audience.PUBLIC).toArray(String[]::new),
                known.toArray(String[]::new),
                statuses.toArray(String[]::new));
    }

    /** Without what only everybody knows of. */
    public Known ofOwnBodies() {
        return new Known(new String[0], bodies, ofBodies);
    }

    private static Stream<String> statuses(Audience audience) {
        return Stream.of(MeetingStatus.values())
                .filter(status -> MeetingSight.mayKnow(status, audience))
                .map(MeetingStatus::code);
    }
}
