package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.live.Rooms;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.minutes.CorrectionStore.Written;
import dk.raadslag.model.Correction;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.ItemStatus;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells followers that somebody corrected the decision of an item that was done. Words are not events, so this reads
 * the log of a text when news says that it grew. It tells a person's first words at once, and their later ones after a
 * pause. Reading twice, or on two processes, tells nothing twice.
 */
public final class CorrectionService {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionService.class);
    /** What one person writes within this time is told as one correction at its beginning, and as one at its end. */
    private static final Duration BURST = Duration.ofMinutes(5);
    /** News of a text comes several times a second while people write. */
    private static final Duration SOON = Duration.ofMillis(500);

    private record Look(long timer, Instant due) {}

    private final Vertx vertx;
    private final Database db;
    private final CorrectionStore store;
    private final MeetingChanges changes;
    private final Clock clock;
    private final Map<UUID, Look> planned = new HashMap<>();

    CorrectionService(Vertx vertx, Database db, CorrectionStore store, MeetingChanges changes, Clock clock) {
        this.vertx = vertx;
        this.db = db;
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /** Starts to listen, and catches up on what was written while no process listened. */
    void start() {
        vertx.eventBus()
                .<JsonObject>consumer(
                        Rooms.TEXT_CHANGED,
                        news -> lookAfter(SOON, UUID.fromString(news.body().getString("text"))));
        db.read(store::toLookAt)
                .onSuccess(texts -> texts.forEach(textId -> lookAfter(SOON, textId)))
                .onFailure(cause -> LOG.warn("could not look for corrections", cause));
    }

    private synchronized void lookAfter(Duration time, UUID textId) {
        Instant due = clock.instant().plus(time);
        Look known = planned.get(textId);
        if (known != null && !known.due().isAfter(due)) return;
        if (known != null) vertx.cancelTimer(known.timer());
        long timer = vertx.setTimer(Math.max(1, time.toMillis()), id -> look(textId, id));
        planned.put(textId, new Look(timer, due));
    }

    private void look(UUID textId, long timer) {
        synchronized (this) {
            planned.computeIfPresent(textId, (id, look) -> look.timer() == timer ? null : look);
        }
        db.read(conn -> store.written(conn, textId))
                .compose(all -> {
                    Future<Void> told = Future.succeededFuture();
                    for (Written written : all) told = told.compose(ok -> tell(textId, written));
                    return told;
                })
                .onFailure(cause -> {
                    LOG.warn("could not tell of a correction; it is tried again", cause);
                    lookAfter(BURST, textId);
                });
    }

    private Future<Void> tell(UUID textId, Written written) {
        Instant at = written.at().truncatedTo(ChronoUnit.MILLIS);
        if (written.told() != null) {
            if (!at.isAfter(written.told())) return Future.succeededFuture();
            Duration rest = Duration.between(clock.instant(), written.told().plus(BURST));
            if (!rest.isNegative()) {
                lookAfter(rest.plus(SOON), textId);
                return Future.succeededFuture();
            }
        }
        // In the writer's name: their rights were checked when they wrote.
        Actor writer = new Actor(written.subject(), written.by(), Set.of(), Instant.MIN, Instant.MAX);
        return changes.change(
                        writer,
                        written.meetingId(),
                        MeetingChanges.WHATEVER_WAS_SEEN,
                        attempt -> corrected(attempt, written.itemId(), new Correction(at, written.by())))
                .mapEmpty();
    }

    private static List<Event> corrected(Attempt attempt, UUID itemId, Correction correction) {
        return attempt.whole()
                .item(itemId)
                .filter(item -> item.status() == ItemStatus.DONE)
                .filter(item -> !item.corrections().contains(correction))
                .<List<Event>>map(item -> List.of(new CourseEvent.DecisionCorrected(itemId, correction)))
                .orElse(List.of());
    }
}
