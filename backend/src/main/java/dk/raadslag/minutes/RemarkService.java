package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.attendance.Seating;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.MemberRemark;
import dk.raadslag.model.MemberRemark.State;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members remark on the minutes that were sent, and what the secretariat answers. */
public final class RemarkService {

    private final Database db;
    private final RemarkStore remarks;
    private final SeatedChanges changes;

    RemarkService(Database db, RemarkStore remarks, SeatedChanges changes) {
        this.db = db;
        this.remarks = remarks;
        this.changes = changes;
    }

    /** Writes a remark, or rewords one's own while nobody has answered it. @param itemId null for all items */
    public Future<MeetingSnapshot> write(
            Actor actor, UUID meetingId, UUID remarkId, UUID itemId, String words, long seen) {
        return db.read(conn -> remarks.author(conn, meetingId, remarkId))
                .compose(author -> changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
                    requireMember(attempt);
                    if (itemId != null) attempt.item(itemId);
                    requireOpen(attempt);
                    find(attempt, remarkId).ifPresent(before -> {
                        if (!author.equals(Optional.of(actor.subject()))) throw Refusal.forbidden(actor);
                        if (before.state() != State.OPEN) throw new Refusal(Code.REMARK_ANSWERED);
                    });
                    String from =
                            seating.entitled(actor).map(Seating.Entitled::from).orElse(null);
                    return List.of(new CourseEvent.MemberRemarkSet(new MemberRemark(
                            remarkId, itemId, actor.name(), from, words.strip(), attempt.now(), State.OPEN, null)));
                }));
    }

    /** Adopts or declines a remark; the answer can change until the minutes are final. */
    public Future<MeetingSnapshot> answer(
            Actor actor, UUID meetingId, UUID remarkId, State state, String answer, long seen) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
            attempt.byThoseWhoWrite().during(Code.NO_REMARKS_NOW, MeetingStatus.MINUTES_SENT);
            MemberRemark before = find(attempt, remarkId).orElseThrow(Refusal::unknown);
            attempt.onCurrentPart(remarkId);
            String words = answer == null || answer.isBlank() ? null : answer.strip();
            MemberRemark after = before.withState(state).withAnswer(words);
            return after.equals(before) ? List.of() : List.of(new CourseEvent.MemberRemarkSet(after));
        });
    }

    /** Members and their substitutes; the secretariat has its own place for remarks. */
    private static void requireMember(Attempt attempt) {
        if (!attempt.audience().closed() || attempt.audience().writes()) throw Refusal.forbidden(attempt.actor());
    }

    private static void requireOpen(Attempt attempt) {
        attempt.during(Code.NO_REMARKS_NOW, MeetingStatus.MINUTES_SENT);
        LocalDate last = attempt.whole().deadlines().remarks();
        if (last != null && DanishTime.at(attempt.now()).toLocalDate().isAfter(last)) {
            throw new Refusal(Code.DEADLINE_OVER);
        }
    }

    private static Optional<MemberRemark> find(Attempt attempt, UUID remarkId) {
        return attempt.whole().memberRemarks().stream()
                .filter(remark -> remark.id().equals(remarkId))
                .findFirst();
    }
}
