package dk.raadslag.reply;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.calendar.CalendarStore;
import dk.raadslag.db.Database;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Shows the secretariat of a meeting what calendars answered, and the letters that brought no answer; as a topic, for
 * those who write for its body.
 */
final class ReplyListService implements TopicSource {
    private static final String KIND = "replies";

    private final Database db;
    private final Meetings meetings;
    private final Topics topics;
    private final CalendarStore calendar = new CalendarStore();
    private final ReplyListStore store = new ReplyListStore();

    ReplyListService(Database db, Meetings meetings) {
        this.db = db;
        this.meetings = meetings;
        this.topics = meetings.topics();
        topics.register(KIND, this);
    }

    /** @param at when the person answered */
    record Answer(String name, Outcome answer, Instant at) {}

    /**
     * @param seq of the topic {@code replies} of the meeting
     * @param answers those that hold still, and none of people who have said otherwise on the page since
     */
    record Replies(long seq, List<Answer> answers, List<ReplyListStore.Unused> unused) {
        static Replies of(List<Answer> answers, List<ReplyListStore.Unused> unused) {
            long sum = Stream.concat(answers.stream(), unused.stream())
                    .mapToLong(SeenNumber::of)
                    .sum();
            return new Replies(SeenNumber.ofSum(sum), answers, unused);
        }
    }

    Future<Replies> list(Actor actor, UUID meetingId) {
        return writable(actor, meetingId)
                .compose(ok -> read(meetingId))
                .map(found -> found.orElseThrow(Refusal::unknown).replies());
    }

    @Override
    public Future<Optional<Topic>> topic(String id) {
        return TopicSource.ofUuid(id, meetingId -> read(meetingId)
                .map(found -> found.map(known -> new Topic(actor -> MeetingPolicy.writes(actor, known.bodyId())
                        ? OptionalLong.of(known.replies().seq())
                        : OptionalLong.empty()))));
    }

    /** A letter about this meeting was read, or put away; callable from any thread. */
    void changed(UUID meetingId) {
        topics.changed(KIND, meetingId.toString());
    }

    private record Known(String bodyId, Replies replies) {}

    /** Empty when there is no such meeting. */
    private Future<Optional<Known>> read(UUID meetingId) {
        return db.consistently(conn -> meetings.stores()
                .meetings()
                .facts(conn, meetingId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : replies(conn, found.get())
                                .map(replies ->
                                        Optional.of(new Known(found.get().bodyId(), replies)))));
    }

    /** A letter that somebody has looked at is not shown again. */
    Future<Void> putAway(Actor actor, UUID meetingId, UUID id) {
        return writable(actor, meetingId)
                .compose(ok -> db.write(conn -> store.putAway(conn, meetingId, id)))
                .map(done -> {
                    if (!done) throw Refusal.unknown();
                    changed(meetingId);
                    return null;
                });
    }

    private Future<Void> writable(Actor actor, UUID meetingId) {
        return meetings.service().facts(actor, meetingId).map(mine -> {
            if (!mine.viewer().writes()) throw Refusal.forbidden(actor);
            return null;
        });
    }

    private Future<Replies> replies(SqlConnection conn, MeetingSnapshot whole) {
        return calendar.moves(conn, whole.id())
                .compose(moves -> store.answers(conn, whole.id(), moves))
                .compose(answers -> store.unused(conn, whole.id())
                        .map(unused -> Replies.of(
                                answers.stream()
                                        .filter(one -> holds(whole, one))
                                        .map(one -> new Answer(one.name(), one.answer(), one.at()))
                                        .toList(),
                                unused)));
    }

    private static boolean holds(MeetingSnapshot whole, ReplyListStore.Answered answered) {
        boolean away = whole.attendance().stream()
                .anyMatch(line -> line.group() == Attendance.Group.APOLOGY
                        && answered.subject() != null
                        && answered.subject().equals(line.subject()));
        return away == (answered.answer() == Outcome.DECLINED);
    }
}
