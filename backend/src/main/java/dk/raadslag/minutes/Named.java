package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Part;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.body.SeatStore;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a follow-up names: people on seats of the body and its pair who are called so. */
public final class Named {
    private final SeatStore seats;
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final SeatRoles roles;

    public Named(SeatStore seats, Bodies bodies, SeatRoles roles) {
        this.seats = seats;
        this.bodies = bodies;
        this.policy = new MeetingPolicy(bodies);
        this.roles = roles;
    }

    /** Those of them who have a login and may read the follow-up, by Keycloak's ids. */
    Future<List<String>> of(SqlConnection conn, MeetingSnapshot meeting, UUID itemId, FollowUp followUp) {
        List<String> those = List.copyOf(bodies.withPair(meeting.bodyId()));
        return seats.ofBodies(conn, those, meeting.start().toLocalDate()).map(all -> all.stream()
                .flatMap(this::actors)
                .filter(actor -> isCalled(actor.name(), followUp))
                .filter(actor -> reads(actor, meeting, itemId, followUp))
                .map(Actor::subject)
                .distinct()
                .toList());
    }

    /** True if the follow-up names somebody of this name. */
    static boolean isCalled(String name, FollowUp followUp) {
        return followUp.who().strip().equalsIgnoreCase(name);
    }

    private boolean reads(Actor actor, MeetingSnapshot meeting, UUID itemId, FollowUp followUp) {
        return MeetingSight.seen(meeting, policy.audience(actor, meeting))
                .flatMap(mine -> mine.item(itemId))
                .filter(item -> item.treatment().followUps().contains(followUp))
                .isPresent();
    }

    private Stream<Actor> actors(Seat seat) {
        return Stream.concat(actor(seat, seat.holder(), Part.HOLDER), actor(seat, seat.substitute(), Part.SUBSTITUTE));
    }

    private Stream<Actor> actor(Seat seat, Person person, Part part) {
        if (person == null || person.subject() == null) return Stream.empty();
        Set<Membership> role = Set.of(roles.role(seat, part));
        return Stream.of(new Actor(person.subject(), person.name(), role, Instant.MIN, Instant.MAX));
    }
}
