package dk.raadslag.dispatch;

import dk.raadslag.db.Database;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Whom an item was sent to and what became of it, as a topic for its secretariat and chair. */
final class DispatchTopic implements TopicSource {
    static final String KIND = "dispatches";

    private final Database db;
    private final Meetings meetings;
    private final DispatchPolicy policy;
    private final ReceiptService receipts;

    DispatchTopic(Database db, Meetings meetings, DispatchPolicy policy, ReceiptService receipts, Topics topics) {
        this.db = db;
        this.meetings = meetings;
        this.policy = policy;
        this.receipts = receipts;
        topics.register(KIND, this);
    }

    @Override
    public Future<Optional<Topic>> topic(String id) {
        return TopicSource.ofUuid(id, this::topic);
    }

    private Future<Optional<Topic>> topic(UUID itemId) {
        return db.consistently(conn -> meetings.stores()
                .items()
                .meetingOf(conn, itemId)
                .compose(meetingId -> meetingId.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : meetings.stores()
                                .meetings()
                                .facts(conn, meetingId.get())
                                .compose(facts -> facts.isEmpty()
                                        ? Future.succeededFuture(Optional.empty())
                                        : receipts.ofItem(conn, itemId)
                                                .map(listed -> Optional.of(topic(facts.get(), listed))))));
    }

    private Topic topic(MeetingSnapshot facts, ReceiptService.Listed listed) {
        return new Topic(actor -> policy.reads(actor, facts) ? OptionalLong.of(listed.seq()) : OptionalLong.empty());
    }

    static long seq(List<Dispatch> all) {
        return SeenNumber.ofSum(all.stream().mapToLong(SeenNumber::of).sum());
    }
}
