package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Stay;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** "Jeg er her" and "jeg går": people register themselves; until the meeting begins, with the code in the room. */
public final class ArrivalService {

    /** What the screen in the room shows. */
    public record Shown(String code, String link, Instant until, int size, String path) {}

    private final Database db;
    private final ArrivalKeyStore keys;
    private final MeetingService meetings;
    private final SeatedChanges changes;
    private final Clock clock;

    ArrivalService(Database db, ArrivalKeyStore keys, MeetingService meetings, SeatedChanges changes, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.meetings = meetings;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The current code, for those who run the meeting.
     *
     * @param origin the address of this server as the browser knows it
     */
    public Future<Shown> code(Actor actor, UUID meetingId, String origin) {
        return meetings.facts(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().runs()) throw Refusal.forbidden(actor);
            requireOpen(meeting);
            return shown(meetingId, origin);
        });
    }

    /** The same for a screen that was let into the meeting; empty when there is none now. */
    public Future<Optional<Shown>> onScreen(Actor screen, UUID meetingId, String origin) {
        return meetings.known(screen, meetingId)
                .compose(meeting -> meeting.filter(ArrivalService::isOpen).isPresent()
                        ? shown(meetingId, origin).map(Optional::of)
                        : Future.succeededFuture(Optional.empty()));
    }

    private Future<Shown> shown(UUID meetingId, String origin) {
        return db.read(keys::key).map(key -> {
            Instant now = clock.instant();
            String code = new ArrivalCodes(key).of(meetingId, now);
            String link = origin + "/moede/" + meetingId + "/her/" + code;
            QrCode qr = QrCode.of(link);
            return new Shown(code, link, ArrivalCodes.next(now), qr.size(), qr.path());
        });
    }

    /**
     * Registers the actor: the holder of a seat, or the substitute who was called in.
     *
     * @param code of the screen in the room, or null
     */
    public Future<MeetingSnapshot> arrive(Actor actor, UUID meetingId, String code, boolean online) {
        return db.read(keys::key)
                .compose(key ->
                        changes.ofMeeting(actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, (attempt, seating) -> {
                            AttendancePolicy.requireFollower(attempt);
                            Attendance mine = own(attempt, seating);
                            requireOpen(attempt.whole());
                            boolean isInRoom =
                                    code != null && new ArrivalCodes(key).accepts(code, meetingId, attempt.now());
                            if (code != null && !isInRoom) {
                                throw new Refusal(Code.BAD_CODE);
                            }
                            if (!isInRoom && attempt.whole().status() != MeetingStatus.LIVE) {
                                throw new Refusal(Code.SCAN_IN_THE_ROOM);
                            }
                            Attendance here = mine.withGroup(Group.PARTICIPANT);
                            return LineRules.set(attempt, seating, come(attempt, seating, here, online));
                        }));
    }

    /** The actor leaves before the end, and may come back. */
    public Future<MeetingSnapshot> depart(Actor actor, UUID meetingId) {
        return changes.ofMeeting(actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, (attempt, seating) -> {
            AttendancePolicy.requireFollower(attempt);
            Attendance mine = own(attempt, seating);
            attempt.during(Code.NOT_LIVE, MeetingStatus.LIVE);
            if (!mine.presentAt(attempt.now())) throw new Refusal(Code.NOT_HERE);
            return LineRules.set(attempt, seating, mine.withLast(mine.last().withTo(attempt.now())));
        });
    }

    /** The line of a person who is in the meeting from now on. */
    static Attendance come(Attempt attempt, Seating seating, Attendance here, boolean online) {
        Instant now = attempt.now();
        if (here.left()) return here.withStay(new Stay(now, null, online));
        // People who take over a seat from somebody were not there from the beginning.
        Instant since = seating.wasTakenByOther(here) ? now : Times.arrival(attempt.whole(), now);
        if (!here.came()) return here.withStay(new Stay(since, null, online));
        Stay last = here.last();
        if (last.online() == online) return here;
        // Until right after the beginning the choice is replaced; later the person moves from the room to online, or
        // back.
        return since == null || !last.begin().isBefore(now)
                ? here.withLast(last.withOnline(online))
                : here.withLast(last.withTo(now)).withStay(new Stay(now, null, online));
    }

    /** The actor's line, present or future; refuses people who have no part in the meeting. */
    private static Attendance own(Attempt attempt, Seating seating) {
        Actor actor = attempt.actor();
        var called = seating.lineOf(actor).filter(Attendance::calledIn);
        if (called.isPresent()) return called.get();
        var held = seating.heldBy(actor);
        if (held.isPresent()) {
            return seating.holdersLine(held.get().id())
                    .orElseGet(() -> SeatRules.expected(held.get()))
                    .withSubject(actor.subject());
        }
        var listed = seating.lineOf(actor).filter(line -> line.insteadOf() == null);
        if (listed.isPresent()) return listed.get();
        if (!AttendancePolicy.isDirectorOf(actor, attempt.whole())) throw Refusal.forbidden(actor);
        return Attendance.listed(Group.PARTICIPANT, actor.name(), null, null)
                .withId(UUID.randomUUID())
                .withStays(List.of())
                .withSubject(actor.subject());
    }

    private static void requireOpen(MeetingSnapshot meeting) {
        if (!isOpen(meeting)) throw new Refusal(Code.ARRIVAL_CLOSED);
    }

    private static boolean isOpen(MeetingSnapshot meeting) {
        return meeting.status() == MeetingStatus.PUBLISHED || meeting.status() == MeetingStatus.LIVE;
    }
}
