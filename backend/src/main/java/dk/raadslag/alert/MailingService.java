package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Person;
import dk.raadslag.body.PersonStore;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.util.Map;

/** By which mail somebody is told: they read and say it for themselves alone. */
final class MailingService {
    private final Database db;
    private final MailingStore store = new MailingStore();
    private final PersonStore people = new PersonStore();

    MailingService(Database db) {
        this.db = db;
    }

    /** @param email null when nobody has given one: then there is no mail */
    record Own(String email, Language language, Map<Interest, Mailing> mailing) {}

    Future<Own> of(Actor actor) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.read(conn -> store.of(conn, actor.subject()).compose(wishes -> people.bySubject(conn, actor.subject())
                .map(person -> new Own(person.map(Person::email).orElse(null), wishes.language(), wishes.mailing()))));
    }

    Future<Own> set(Actor actor, Wishes wishes) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.transaction(conn -> store.put(conn, actor.subject(), wishes)).compose(ok -> of(actor));
    }
}
