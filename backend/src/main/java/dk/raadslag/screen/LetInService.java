package dk.raadslag.screen;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.account.RightsNews;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The side of the secretariat: which screen shows a code, letting it into one meeting, and ending that. Those who write
 * for the meeting's body do so, while its agenda is sent out or it runs.
 */
final class LetInService {
    private static final Duration AT_MOST = Duration.ofDays(1);
    /** Of one person: nobody mistypes so often, and guessing finds nothing. */
    private static final int MOST_WRONG = 20;

    private static final Duration WRONG_WITHIN = Duration.ofMinutes(10);
    /** Meetings that did not begin on their day are not what a screen waits for. */
    private static final Duration STARTED_BEFORE = Duration.ofDays(1);

    private final Database db;
    private final ScreenStore screens;
    private final ScreenCodeStore codes;
    private final ScreenMeetingStore meetings;
    private final MeetingService service;
    private final RightsNews rights;
    private final Topics topics;
    private final Clock clock;
    private final Tries wrong;

    LetInService(
            Database db,
            ScreenStore screens,
            ScreenCodeStore codes,
            MeetingService service,
            RightsNews rights,
            Topics topics,
            Clock clock) {
        this.db = db;
        this.screens = screens;
        this.codes = codes;
        this.meetings = new ScreenMeetingStore();
        this.service = service;
        this.rights = rights;
        this.topics = topics;
        this.clock = clock;
        this.wrong = new Tries(clock, MOST_WRONG, WRONG_WITHIN);
    }

    /**
     * Who asks.
     *
     * @param asked when the screen was opened
     * @param meetings that the asker may let it into, the running ones first
     */
    record Asking(Device device, Instant asked, List<ScreenMeetingStore.Choice> meetings) {}

    /** @param seq of the topic {@code screens} */
    record LetIn(long seq, List<Screen.Listed> screens) {}

    /** What a code shows, for those who write for any body. Fails with {@code bad-screen-code}. */
    Future<Asking> find(Actor actor, String code) {
        if (!MeetingPolicy.mayWriteSomewhere(actor)) return Future.failedFuture(Refusal.forbidden(actor));
        wrong.require(actor.subject());
        Instant now = clock.instant();
        List<String> bodies = actor.roles().stream()
                .map(Membership::bodyId)
                .filter(body -> MeetingPolicy.writes(actor, body))
                .toList();
        return db.transaction(conn -> codes.find(conn, SecretLink.hash(code), now)
                .map(found -> found.orElseThrow(() -> wrongCode(actor)))
                .compose(screen -> meetings.choices(conn, bodies, DanishTime.at(now.minus(STARTED_BEFORE)))
                        .map(choices -> new Asking(screen.device(), screen.asked(), choices))));
    }

    /** Lets the screen that shows this code into the meeting, once. Fails with {@code bad-screen-code}. */
    Future<LetIn> letIn(Actor actor, UUID meetingId, String code) {
        Instant now = clock.instant();
        return writable(actor, meetingId)
                .compose(meeting -> {
                    if (!isOpen(meeting.status())) throw new Refusal(Code.SCREEN_CLOSED);
                    wrong.require(actor.subject());
                    return db.transaction(conn -> codes.find(conn, SecretLink.hash(code), now)
                            .map(found -> found.orElseThrow(() -> wrongCode(actor)))
                            .compose(screen -> screens.letIn(
                                            conn, screen.id(), meetingId, actor.name(), now, now.plus(AT_MOST))
                                    .compose(ok -> codes.forget(conn, screen.id()))));
                })
                .onSuccess(ok -> changed(meetingId))
                .compose(ok -> of(actor, meetingId));
    }

    /** Those that are let in. */
    Future<LetIn> of(Actor actor, UUID meetingId) {
        return writable(actor, meetingId)
                .compose(meeting -> db.read(conn -> screens.letInto(conn, meetingId, clock.instant())))
                .map(all -> new LetIn(
                        ScreenTopic.seq(all), all.stream().map(Screen::listed).toList()));
    }

    /** Ends what a screen may show; once more changes nothing. */
    Future<LetIn> end(Actor actor, UUID meetingId, UUID screenId) {
        return writable(actor, meetingId)
                .compose(meeting -> db.transaction(conn -> screens.end(conn, screenId, meetingId, clock.instant())
                        .compose(there -> there
                                ? rights.changed(conn, subject(screenId))
                                : Future.failedFuture(Refusal.unknown()))))
                .onSuccess(at -> told(screenId, meetingId, at))
                .compose(ok -> of(actor, meetingId));
    }

    /** Ends those whose time is over, and returns when that is done. */
    Future<Void> endDue() {
        Instant now = clock.instant();
        return db.transaction(conn -> screens.endDue(conn, now).compose(ended -> {
                    Future<Void> all = Future.succeededFuture();
                    for (ScreenStore.Ended one : ended)
                        all = all.compose(
                                ok -> rights.changed(conn, subject(one.id())).mapEmpty());
                    return all.map(ended);
                }))
                .onSuccess(ended -> ended.forEach(one -> told(one.id(), one.meetingId(), now)))
                .mapEmpty();
    }

    /** Its socket ends, and those who look at the list hear of it. */
    private void told(UUID screenId, UUID meetingId, Instant at) {
        rights.tell(subject(screenId), at);
        changed(meetingId);
    }

    private void changed(UUID meetingId) {
        topics.changed(ScreenTopic.KIND, meetingId.toString());
    }

    private Future<MeetingSnapshot> writable(Actor actor, UUID meetingId) {
        return service.facts(actor, meetingId).map(meeting -> {
            if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
            return meeting;
        });
    }

    private Refusal wrongCode(Actor actor) {
        wrong.count(actor.subject());
        return new Refusal(Code.BAD_SCREEN_CODE);
    }

    private static boolean isOpen(MeetingStatus status) {
        return status == MeetingStatus.PUBLISHED || status == MeetingStatus.LIVE;
    }

    private static String subject(UUID screenId) {
        return Actor.screenSubject(screenId);
    }
}
