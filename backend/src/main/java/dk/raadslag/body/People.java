package dk.raadslag.body;

import dk.raadslag.access.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.UUID;

/** Finds or creates the person that the secretariat means. */
final class People {
    private final Bodies bodies;
    private final PersonStore store;

    People(Bodies bodies, PersonStore store) {
        this.bodies = bodies;
        this.store = store;
    }

    /** Somebody known to the body or to the other one of its region; fails with {@code unknown}. */
    Future<Person> known(SqlConnection conn, String bodyId, UUID id) {
        return store.ofBodies(conn, bodies.withPair(bodyId)).map(people -> people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::unknown));
    }

    Future<Person> of(SqlConnection conn, String bodyId, Whom whom) {
        if (whom.id() != null) return known(conn, bodyId, whom.id());
        if (whom.email() == null) return insert(conn, whom);
        return store.byEmail(conn, whom.email())
                .compose(known -> known.map(Future::succeededFuture).orElseGet(() -> insert(conn, whom)));
    }

    private Future<Person> insert(SqlConnection conn, Whom whom) {
        Person person = new Person(UUID.randomUUID(), whom.name(), whom.email(), null);
        return store.insert(conn, person).map(person);
    }
}
