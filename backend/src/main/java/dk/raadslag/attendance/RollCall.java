package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Stay;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** The secretariat marks people in the list of participants, one or all at once; the server's clock says when. */
public final class RollCall {
    /** What becomes of a person. */
    public enum Mark {
        /** There from the beginning. */
        WHOLE,
        /** Comes now, for the first time or again; right after the beginning it counts as from the beginning. */
        ARRIVES,
        /** Leaves now. */
        LEAVES,
        /** Is not there after all: the stay that still goes on is taken back. */
        ABSENT
    }

    /** The same mark for all of these lines. */
    public record Marks(List<UUID> lines, Mark mark, long version) {}

    private final SeatedChanges changes;

    RollCall(SeatedChanges changes) {
        this.changes = changes;
    }

    /** Marks people. Those for whom it is so already stay as they are. */
    public Future<MeetingSnapshot> mark(Actor actor, UUID meetingId, Marks marks) {
        return changes.ofMeeting(actor, meetingId, marks.version(), (attempt, seating) -> {
            AttendanceService.onOpenList(attempt.byThoseWhoWrite());
            if (marks.mark() == Mark.LEAVES) attempt.during(Code.NOT_LIVE, MeetingStatus.LIVE);
            return marked(attempt, seating, marks);
        });
    }

    private static List<Event> marked(Attempt attempt, Seating seating, Marks marks) {
        List<Event> events = new ArrayList<>();
        Seating now = seating;
        for (UUID lineId : new LinkedHashSet<>(marks.lines())) {
            Attendance before = now.line(lineId).orElseThrow(Refusal::unknown);
            // Two secretaries may tick the same person; they may not take back what they have not seen.
            if (marks.mark() == Mark.LEAVES || marks.mark() == Mark.ABSENT) attempt.onCurrentPart(lineId);
            Attendance after = after(attempt, now, before, marks.mark());
            events.addAll(LineRules.set(attempt, now, after));
            now = now.with(after);
        }
        return events;
    }

    /** When the meeting is over, nobody comes any more: they were there. */
    private static Attendance arrived(Attempt attempt, Seating seating, Attendance line) {
        if (attempt.whole().endedAt() == null) return ArrivalService.come(attempt, seating, line, false);
        return line.came() ? line : line.withStay(Stay.WHOLE);
    }

    private static Attendance after(Attempt attempt, Seating seating, Attendance line, Mark mark) {
        boolean here = line.came() && !line.left();
        return switch (mark) {
            case WHOLE -> line.came() || line.group() == Group.APOLOGY ? line : line.withStay(Stay.WHOLE);
            case ARRIVES -> here ? line : arrived(attempt, seating, line);
            case LEAVES -> here ? line.withLast(line.last().withTo(attempt.now())) : line;
            case ABSENT ->
                here ? line.withStays(line.stays().subList(0, line.stays().size() - 1)) : line;
        };
    }
}
