package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import dk.raadslag.meeting.MeetingPolicy;
import java.util.List;
import java.util.Optional;

/**
 * Who sees an import, and goes on with it: those who write for all bodies for which its beginner wrote when it began.
 * So a colleague may take over, and people who have lost one of these rights see nothing of it any more, also its
 * beginner. For everybody else there is no such import. What becomes a meeting of a body is for those who write for
 * that body.
 */
final class BatchPolicy {
    private BatchPolicy() {}

    static void requireWriter(Actor actor) {
        if (!MeetingPolicy.mayWriteSomewhere(actor)) throw Refusal.forbidden(actor);
    }

    /** The bodies somebody writes for, in order. */
    static List<String> bodies(Actor actor) {
        return actor.roles().stream()
                .filter(role -> role.role() == Role.SECRETARIAT)
                .map(Membership::bodyId)
                .sorted()
                .toList();
    }

    static boolean sees(Actor actor, Batch batch) {
        return !batch.bodies().isEmpty() && bodies(actor).containsAll(batch.bodies());
    }

    /** Fails with {@code unknown} for those who do not see it. */
    static Batch seen(Actor actor, Optional<Batch> found) {
        return found.filter(batch -> sees(actor, batch)).orElseThrow(Refusal::unknown);
    }
}
