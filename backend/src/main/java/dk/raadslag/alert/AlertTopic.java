package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.alert.AlertStore.State;
import dk.raadslag.db.Database;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The bells of everybody as one topic, which is read in one statement however many people watch it. The number of each
 * is made of their own alerts, and of their roles, with which the alerts say something else.
 */
final class AlertTopic implements TopicSource {
    private static final String KIND = "alerts";
    private static final String ALL = "all";

    private final Database db;
    private final AlertStore store;
    private final Topics topics;

    AlertTopic(Database db, AlertStore store, Topics topics) {
        this.db = db;
        this.store = store;
        this.topics = topics;
        topics.register(KIND, this);
    }

    /** Somebody is told of something, and that is committed. */
    void changed() {
        topics.changed(KIND, ALL);
    }

    @Override
    public Future<Optional<Topic>> topic(String id) {
        if (!id.equals(ALL)) return Future.succeededFuture(Optional.empty());
        return db.read(store::states)
                .map(states -> Optional.of(new Topic(actor -> actor.isAnonymous()
                        ? OptionalLong.empty()
                        : OptionalLong.of(seq(actor, states.getOrDefault(actor.subject(), State.NONE))))));
    }

    /** What a number is made of. */
    private record Seen(State state, List<String> groups) {}

    static long seq(Actor actor, State state) {
        return SeenNumber.of(new Seen(
                state, actor.roles().stream().map(Membership::group).sorted().toList()));
    }
}
