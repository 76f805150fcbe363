package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Speaker;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The list of speakers while the meeting is live. Each command concerns one person, so that two commands at the same
 * time never undo each other.
 */
public final class SpeakerService {
    private final MeetingChanges changes;

    SpeakerService(MeetingChanges changes) {
        this.changes = changes;
    }

    /** @param lineId of somebody present, for those who run the meeting; null for oneself */
    public Future<MeetingSnapshot> ask(Actor actor, UUID meetingId, UUID lineId) {
        return change(actor, meetingId, (attempt, speakers) -> {
            Attendance line = lineId == null ? own(attempt) : anybodys(attempt, lineId);
            requireHere(attempt, line);
            if (speakers.stream().anyMatch(speaker -> speaker.id().equals(line.id()))) return speakers;
            speakers.add(new Speaker(line.id(), line.name(), line.from(), attempt.now(), false));
            return speakers;
        });
    }

    /** A person withdraws the request to speak, or has spoken. */
    public Future<MeetingSnapshot> remove(Actor actor, UUID meetingId, UUID lineId) {
        return change(actor, meetingId, (attempt, speakers) -> {
            if (!isOwn(attempt, lineId)) attempt.byThoseWhoRun();
            speakers.remove(found(speakers, lineId));
            return speakers;
        });
    }

    /** The current speaker leaves the list. */
    public Future<MeetingSnapshot> giveFloor(Actor actor, UUID meetingId, UUID lineId) {
        return change(actor, meetingId, (attempt, speakers) -> {
            attempt.byThoseWhoRun();
            Speaker next = found(speakers, lineId);
            if (next.speaking()) return speakers;
            requireHere(attempt, anybodys(attempt, lineId));
            speakers.removeIf(speaker -> speaker.speaking() || speaker.equals(next));
            speakers.add(0, next.withSpeaking(true));
            return speakers;
        });
    }

    /** @param position among those who wait, counted from 0 without the moved person */
    public Future<MeetingSnapshot> move(Actor actor, UUID meetingId, UUID lineId, int position) {
        return change(actor, meetingId, (attempt, speakers) -> {
            attempt.byThoseWhoRun();
            Speaker moved = found(speakers, lineId);
            if (moved.speaking()) throw new Refusal(Code.HAS_THE_FLOOR, Map.of("name", moved.name()));
            speakers.remove(moved);
            int first = speakers.stream().anyMatch(Speaker::speaking) ? 1 : 0;
            speakers.add(Math.min(first + position, speakers.size()), moved);
            return speakers;
        });
    }

    private Future<MeetingSnapshot> change(
            Actor actor, UUID meetingId, BiFunction<Attempt, List<Speaker>, List<Speaker>> use) {
        return changes.change(actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, attempt -> {
            AttendancePolicy.requireFollower(attempt);
            List<Speaker> before = attempt.whole().speakers();
            List<Speaker> after = List.copyOf(use.apply(attempt, new ArrayList<>(before)));
            attempt.during(Code.NOT_LIVE, MeetingStatus.LIVE);
            return after.equals(before) ? List.of() : List.of(new CourseEvent.SpeakersSet(after));
        });
    }

    private static Attendance own(Attempt attempt) {
        return Seating.of(List.of(), attempt.whole())
                .lineOf(attempt.actor())
                .orElseThrow(() -> Refusal.forbidden(attempt.actor()));
    }

    private static Attendance anybodys(Attempt attempt, UUID lineId) {
        if (!isOwn(attempt, lineId)) attempt.byThoseWhoRun();
        return attempt.whole().attendance().stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    private static boolean isOwn(Attempt attempt, UUID lineId) {
        String subject = attempt.actor().subject();
        return attempt.whole().attendance().stream()
                .anyMatch(line -> line.id().equals(lineId) && subject != null && subject.equals(line.subject()));
    }

    private static void requireHere(Attempt attempt, Attendance line) {
        if (line.group() == Group.APOLOGY || !line.presentAt(attempt.now())) {
            throw new Refusal(Code.NOT_PRESENT, Map.of("name", line.name()));
        }
    }

    private static Speaker found(List<Speaker> speakers, UUID lineId) {
        return speakers.stream()
                .filter(speaker -> speaker.id().equals(lineId))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }
}
