package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What people are by their seats alone, while they are not here: their groups in Keycloak are only known from a token.
 */
public final class SeatRoles {
    private final SeatStore seats;
    private final AccessStore access = new AccessStore();
    private final Bodies bodies;

    public SeatRoles(SeatStore seats, Bodies bodies) {
        this.seats = seats;
        this.bodies = bodies;
    }

    /** Somebody with the roles that their seats give them that day, without those that were taken from them. */
    public Future<Actor> actor(SqlConnection conn, Person person, LocalDate day) {
        return seats.bySubject(conn, person.subject(), day)
                .compose(all -> access.unwanted(conn, person.id()).map(taken -> {
                    Set<Membership> roles = new HashSet<>();
                    for (Seat seat : all) {
                        if (is(person, seat.holder())) roles.add(role(seat, Part.HOLDER));
                        if (is(person, seat.substitute())) roles.add(role(seat, Part.SUBSTITUTE));
                    }
                    roles.removeAll(taken);
                    return new Actor(person.subject(), person.name(), roles, Instant.MIN, Instant.MAX);
                }));
    }

    private static boolean is(Person person, Person sitting) {
        return sitting != null && sitting.id().equals(person.id());
    }

    /** What a part on a seat is. */
    public Membership role(Seat seat, Part part) {
        Body body = bodies.byId(seat.bodyId()).orElseThrow();
        return new Membership(seat.bodyId(), Access.role(body, part));
    }
}
