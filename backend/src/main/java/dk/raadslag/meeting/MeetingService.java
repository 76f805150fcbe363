package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.live.EventLog;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingStatus;
import dk.raadslag.protocol.Recorded;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A meeting's life. Every look at a meeting goes through the one who looks. */
public final class MeetingService {
    private final Database db;
    private final MeetingStore meetings;
    private final MeetingChanges changes;
    private final EventLog log;

    public MeetingService(Database db, MeetingStore meetings, MeetingChanges changes, EventLog log) {
        this.db = db;
        this.meetings = meetings;
        this.changes = changes;
        this.log = log;
    }

    /** The meetings the actor may know of, newest first. */
    public Future<List<MeetingSummary>> list(Actor actor) {
        return db.read(meetings::lines).map(lines -> lines.stream()
                .map(line -> MeetingSummary.seen(line, MeetingPolicy.audience(actor, line.bodyId())))
                .flatMap(Optional::stream)
                .toList());
    }

    /** The meeting as the actor sees it; fails with {@code unknown}. */
    public Future<MeetingSnapshot> get(Actor actor, UUID meetingId) {
        return db.consistently(conn -> meetings.snapshot(conn, meetingId)).map(found -> found.flatMap(
                        meeting -> MeetingSight.seen(meeting, MeetingPolicy.audience(actor, meeting.bodyId())))
                .orElseThrow(Refusal::unknown));
    }

    /** Who did what, newest first; for those who run the meeting. */
    public Future<List<Recorded>> log(Actor actor, UUID meetingId) {
        return get(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().runs()) throw Refusal.forbidden(actor);
            return db.read(conn -> log.since(conn, meetingId, 0)).map(events -> {
                List<Recorded> newestFirst = new ArrayList<>(events);
                Collections.reverse(newestFirst);
                return newestFirst;
            });
        });
    }

    /** The meeting as it is for whoever asks for its minutes: secretariat and chair once ended, others once sent. */
    public Future<MeetingSnapshot> minutes(Actor actor, UUID meetingId) {
        return get(actor, meetingId).map(meeting -> {
            MeetingStatus needed = meeting.viewer().runs() ? MeetingStatus.ENDED : MeetingStatus.MINUTES_SENT;
            if (meeting.status().isAtLeast(needed)) return meeting;
            throw meeting.viewer().runs()
                    ? Refusal.wrongState("Referatet kan hentes, når mødet er afsluttet.")
                    : Refusal.unknown();
        });
    }

    /** Sends out a draft agenda. */
    public Future<MeetingSnapshot> publish(Actor actor, UUID meetingId, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            if (!isDraft(attempt.meeting())) throw Refusal.wrongState("Dagsordenen er allerede udsendt.");
            return List.of(new Event.AgendaPublished());
        });
    }

    /** Starts the meeting. Nobody may meet on an agenda that was not sent out, so a draft is sent out first. */
    public Future<MeetingSnapshot> start(Actor actor, UUID meetingId, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            if (isDraft(attempt.meeting())) return List.of(new Event.AgendaPublished(), new Event.MeetingStarted());
            if (attempt.meeting().status() == MeetingStatus.PUBLISHED) return List.of(new Event.MeetingStarted());
            throw Refusal.wrongState("Mødet er allerede startet.");
        });
    }

    /** Ends the meeting; an item still open must be finished first, so that its outcome is somebody's decision. */
    public Future<MeetingSnapshot> end(Actor actor, UUID meetingId, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            if (attempt.meeting().status() != MeetingStatus.LIVE) throw Refusal.wrongState("Mødet er ikke i gang.");
            attempt.meeting().openItem().ifPresent(MeetingService::refuseOpen);
            return List.of(new Event.MeetingEnded());
        });
    }

    /** Sends out the minutes of a meeting that is over; its decisions freeze with it. */
    public Future<MeetingSnapshot> sendMinutes(Actor actor, UUID meetingId, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            if (attempt.meeting().status().isAtLeast(MeetingStatus.MINUTES_SENT)) {
                throw Refusal.wrongState("Referatet er allerede sendt ud.");
            }
            if (attempt.meeting().status() != MeetingStatus.ENDED) {
                throw Refusal.wrongState("Referatet kan sendes ud, når mødet er afsluttet.");
            }
            attempt.meeting().openItem().ifPresent(MeetingService::refuseOpen);
            return List.of(new Event.MinutesSent());
        });
    }

    private static void refuseOpen(Item open) {
        throw new Refusal(
                409,
                "item-open",
                "Punkt " + open.number() + " er stadig åbent. Afslut det først.",
                Map.of("number", open.number()));
    }

    /** Whether those who follow see decisions while they are written. */
    public Future<MeetingSnapshot> showDecisions(Actor actor, UUID meetingId, boolean shown, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            return attempt.meeting().showsDecisions() == shown ? List.of() : List.of(new Event.DecisionsShown(shown));
        });
    }

    private static boolean isDraft(MeetingSnapshot meeting) {
        return meeting.status().ordinal() < MeetingStatus.PUBLISHED.ordinal();
    }
}
