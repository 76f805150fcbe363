package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;

/** The list of meetings as a topic: watchers hear when a meeting is new or changes. */
public final class ListTopic implements TopicSource {
    private static final String KIND = "meetings";
    private static final String ALL = "all";

    private final ListLines lines;
    private final MeetingPolicy policy;
    private final Topics topics;

    public ListTopic(Database db, MeetingStore meetings, MeetingPolicy policy, Topics topics) {
        this.lines = new ListLines(db, meetings, System::nanoTime);
        this.policy = policy;
        this.topics = topics;
        topics.register(KIND, this);
    }

    /** A meeting was changed, created or deleted, here or elsewhere; callable from any thread. */
    public void news(UUID meetingId) {
        lines.outdated(meetingId);
        topics.changedHere(KIND, ALL);
    }

    /** After news at this node, a reading that follows the answer to the command includes the change. */
    public Consumer<UUID> outdatedBefore(Consumer<UUID> tell) {
        return meetingId -> {
            lines.outdated(meetingId);
            tell.accept(meetingId);
        };
    }

    /** Another epoch has begun: everything that was read is wrong. */
    public void forget() {
        lines.forget();
    }

    @Override
    public Future<Optional<Topic>> topic(String id) {
        if (!id.equals(ALL)) return Future.succeededFuture(Optional.empty());
        return lines.now().map(all -> Optional.of(new Topic(actor -> OptionalLong.of(all.number(actor, policy)))));
    }

    /** The list's seq for this person, or an earlier one: a list that is read after this may be newer. */
    Future<Long> seq(Actor actor) {
        return lines.now().map(all -> all.number(actor, policy));
    }
}
