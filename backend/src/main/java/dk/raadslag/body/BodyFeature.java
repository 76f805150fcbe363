package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.account.Logins;
import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;

/** Wires seats, people and their access. */
public final class BodyFeature implements Feature {
    /** How long after a seat begins or ends access follows it, and how often Keycloak is asked again. */
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(30);

    private final Bodies bodies;
    private final SeatService seats;
    private final AccessService access;
    private final NewBodyService newBodies;
    private final PersonSearch search;

    public BodyFeature(Base base, Bodies bodies, Logins logins) {
        this.bodies = bodies;
        HoldingStore holdings = new HoldingStore();
        PersonStore persons = new PersonStore();
        AccessStore store = new AccessStore();
        access = new AccessService(
                base.db(), bodies, store, persons, holdings, logins.accounts(), logins.rights(), base.clock());
        seats = new SeatService(
                base.db(),
                bodies,
                new BodyStore(),
                new SeatStore(),
                holdings,
                persons,
                store,
                access::settle,
                base.clock());
        newBodies = new NewBodyService(
                base.db(), bodies, new BodyStore(), logins.accounts(), logins.rights(), base.clock());
        search = new PersonSearch(base.db(), bodies, base.clock());
        base.jobs().every("access", SETTLE_EVERY, access::settle);
    }

    @Override
    public void mount(Api api) {
        SeatRoutes.mount(api, seats, access);
        SeatRoutes.mountBodies(api, newBodies);
        SeatRoutes.mountSearch(api, search);
    }

    /** The bodies in which the person has a role. */
    public List<Body> ofActor(Actor actor) {
        return bodies.all().stream()
                .filter(body ->
                        actor.roles().stream().anyMatch(role -> role.bodyId().equals(body.id())))
                .toList();
    }

    /** Where the person with this login sits today; marks that they have been here. */
    public Future<List<Seat>> seatsOf(String subject) {
        return seats.ofLogin(subject);
    }
}
