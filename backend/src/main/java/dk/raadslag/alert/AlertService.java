package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The alerts of one person. */
final class AlertService {
    private final Database db;
    private final AlertStore store;
    private final AlertTopic topic;
    private final AlertWords words;
    private final Clock clock;

    AlertService(Database db, AlertStore store, AlertTopic topic, AlertWords words, Clock clock) {
        this.db = db;
        this.store = store;
        this.topic = topic;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What somebody is told.
     *
     * @param seq how far the topic had come for them
     * @param unread how many of them they have not read
     * @param alerts newest first
     */
    record Own(long seq, int unread, List<Told> alerts) {}

    /** Fails with {@code forbidden} for nobody logged in, who is told nothing. */
    Future<Own> of(Actor actor) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.consistently(
                conn -> store.state(conn, actor.subject()).compose(state -> store.of(conn, actor.subject())
                        .compose(alerts -> words.told(conn, actor, alerts))
                        .map(told -> new Own(
                                AlertTopic.seq(actor, state),
                                (int) told.stream().filter(Told::isNew).count(),
                                told))));
    }

    /** Marks one's own as read; those of others are nothing to this person, and stay as they are. */
    Future<Own> read(Actor actor, Collection<UUID> ids) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.write(conn -> store.read(conn, actor.subject(), ids, clock.instant()))
                .onSuccess(count -> {
                    if (count > 0) topic.changed();
                })
                .compose(ok -> of(actor));
    }
}
