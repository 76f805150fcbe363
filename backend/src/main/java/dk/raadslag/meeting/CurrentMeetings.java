package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.today.OwnMeetings;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings people work on now, seen by the same rules as every other answer. */
final class CurrentMeetings implements OwnMeetings {
    private static final Comparator<MeetingSnapshot> BY_START =
            Comparator.comparing(MeetingSnapshot::start).thenComparing(MeetingSnapshot::id);

    private final Bodies bodies;
    private final MeetingStore meetings;
    private final MeetingPolicy policy;
    private final CurrentStore store = new CurrentStore();

    CurrentMeetings(Bodies bodies, MeetingStore meetings, MeetingPolicy policy) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.policy = policy;
    }

    @Override
    public List<String> bodies(Actor actor, String region) {
        if (!actor.roles().isEmpty()) {
            return actor.roles().stream()
                    .map(Membership::bodyId)
                    .flatMap(id -> bodies.withPair(id).stream())
                    .distinct()
                    .toList();
        }
        List<Body> all = region == null ? bodies.all() : bodies.ofRegion(region);
        return all.stream().map(Body::id).toList();
    }

    @Override
    public Future<List<MeetingSnapshot>> current(SqlConnection conn, Collection<String> bodyIds, LocalDateTime now) {
        return store.ofBodies(conn, bodyIds, now).compose(ids -> ofIds(conn, ids));
    }

    private Future<List<MeetingSnapshot>> ofIds(SqlConnection conn, List<UUID> ids) {
        return meetings.facts(conn, ids)
                .map(found -> found.values().stream().sorted(BY_START).toList());
    }

    @Override
    public Audience audience(Actor actor, MeetingSnapshot whole) {
        return policy.audience(actor, whole);
    }

    @Override
    public Optional<MeetingSnapshot> seen(MeetingSnapshot whole, Audience audience) {
        return MeetingSight.seen(whole, audience);
    }
}
