package dk.raadslag.reply;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.calendar.CalendarStore;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows the secretariat of a meeting what calendars answered, and the letters that brought no answer. */
final class ReplyListService {
    private final Database db;
    private final Meetings meetings;
    private final CalendarStore calendar = new CalendarStore();
    private final ReplyListStore store = new ReplyListStore();

    ReplyListService(Database db, Meetings meetings) {
        this.db = db;
        this.meetings = meetings;
    }

    /** @param at when the person answered */
    record Answer(String name, Outcome answer, Instant at) {}

    /** @param answers those that hold still, and none of people who have said otherwise on the page since */
    record Replies(List<Answer> answers, List<ReplyListStore.Unused> unused) {}

    Future<Replies> list(Actor actor, UUID meetingId) {
        return writable(actor, meetingId)
                .compose(ok -> db.consistently(conn -> meetings.stores()
                        .meetings()
                        .facts(conn, meetingId)
                        .compose(found -> replies(conn, found.orElseThrow(Refusal::unknown)))));
    }

    /** A letter that somebody has looked at is not shown again. */
    Future<Void> putAway(Actor actor, UUID meetingId, UUID id) {
        return writable(actor, meetingId)
                .compose(ok -> db.write(conn -> store.putAway(conn, meetingId, id)))
                .map(done -> {
                    if (!done) throw Refusal.unknown();
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
                        .map(unused -> new Replies(
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
