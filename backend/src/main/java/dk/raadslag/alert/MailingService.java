package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Person;
import dk.raadslag.body.PersonStore;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;

/** By which mail somebody is told: they read and say it for themselves alone. */
final class MailingService {
    private final Database db;
    private final WishStore store = new WishStore(Channel.MAIL);
    private final PersonStore people = new PersonStore();

    MailingService(Database db) {
        this.db = db;
    }

    /** @param email null when nobody has given one: then there is no mail */
    record Own(String email, Language language, Map<Interest, Mailing> mailing) {}

    Future<Own> of(Actor actor) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.read(conn -> wishes(conn, actor.subject()).compose(wishes -> people.bySubject(conn, actor.subject())
                .map(person -> new Own(person.map(Person::email).orElse(null), wishes.language(), wishes.mailing()))));
    }

    Future<Own> set(Actor actor, Wishes wishes) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.transaction(conn -> store.put(conn, actor.subject(), wishes.mailing())
                        .compose(ok -> store.putLanguage(conn, actor.subject(), wishes.language())))
                .compose(ok -> of(actor));
    }

    private Future<Wishes> wishes(SqlConnection conn, String subject) {
        return store.of(conn, subject).compose(said -> store.language(conn, subject)
                .map(language -> new Wishes(language.orElse(Language.DA), said)));
    }
}
