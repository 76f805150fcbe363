package dk.raadslag.calendar;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Event;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Changes a meeting's time and place, by the same rules as planning; for the secretariat of the body. */
public final class RescheduleService {
    private static final Set<Code> OF_ITS_START = Set.of(Code.DATE_PAST, Code.MEETING_OVERLAPS);

    private final Database db;
    private final Bodies bodies;
    private final MeetingStore meetings;
    private final CalendarStore store;
    private final RuleStore rules;
    private final MeetingChanges changes;
    private final Clock clock;

    RescheduleService(
            Database db,
            Bodies bodies,
            MeetingStore meetings,
            CalendarStore store,
            RuleStore rules,
            MeetingChanges changes,
            Clock clock) {
        this.db = db;
        this.bodies = bodies;
        this.meetings = meetings;
        this.store = store;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Possible until the meeting begins, because the people who come must know. A new time fails as in
     * {@link PlanningService#plan}; while the meeting is only a planned date, its deadlines follow.
     *
     * @param seen the meeting's version that was on the screen
     */
    public Future<MeetingSnapshot> reschedule(Actor actor, UUID meetingId, MeetingDate date, long seen) {
        return db.transaction(conn -> meetings.when(conn, meetingId)
                        .map(found -> found.orElseThrow(Refusal::unknown).bodyId())
                        .compose(bodyId -> store.lockBody(conn, bodyId)
                                .compose(ok -> others(conn, bodyId, meetingId, date))
                                .compose(taken -> rules.rules(conn, bodyId)
                                        .compose(deadlines -> changes.within(
                                                conn,
                                                actor,
                                                meetingId,
                                                seen,
                                                attempt -> events(attempt, date, taken, deadlines))))))
                .onSuccess(committed -> changes.told(meetingId));
    }

    private List<Event> events(
            Attempt attempt, MeetingDate date, List<CalendarStore.Line> taken, DeadlineRules deadlines) {
        attempt.byThoseWhoWrite().unlessOthers(null, LifeEvent.MeetingDescribed.class);
        MeetingSnapshot before = attempt.meeting();
        if (before.startedAt() != null) throw new Refusal(Code.MEETING_BEGUN);
        boolean moved = !date.start().equals(before.start());
        new PlanningCheck(before.bodyId(), DanishTime.at(clock.instant()), taken, List.of())
                .problem(date)
                // Only a new start is checked: place and end may be corrected despite an overlap, even in the past.
                .filter(problem ->
                        moved || !OF_ITS_START.contains(problem.said().reason()))
                .ifPresent(problem -> {
                    throw problem;
                });
        List<Event> events = new ArrayList<>();
        events.add(new LifeEvent.MeetingDescribed(date.start(), date.end(), date.place(), date.link()));
        if (moved && before.status() == MeetingStatus.PLANNED) {
            events.add(new LifeEvent.DeadlinesSet(deadlines.of(date.start().toLocalDate())));
        }
        return events;
    }

    /** What the two bodies have near that time, without the meeting itself. */
    private Future<List<CalendarStore.Line>> others(
            SqlConnection conn, String bodyId, UUID meetingId, MeetingDate date) {
        return store.near(
                        conn,
                        bodies.withPair(bodyId),
                        date.start().minusDays(2),
                        date.start().plusDays(2))
                .map(lines -> lines.stream()
                        .filter(line -> !line.id().equals(meetingId))
                        .toList());
    }
}
