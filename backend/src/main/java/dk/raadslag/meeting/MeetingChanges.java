package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.live.EventLog;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Event;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Recorded;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one path of every change: lock the meeting, look at it as the actor sees it, let the use case refuse or answer
 * with events, save them and append them to the log with the next versions, commit, and only then tell anybody.
 */
public final class MeetingChanges {
    /** The version for a command that does not depend on what was on the screen. */
    public static final long WHATEVER_WAS_SEEN = Long.MAX_VALUE;

    /** A command on a meeting, given without its words; answers with events, or refuses. */
    public interface UseCase extends Function<Attempt, List<? extends Event>> {
        /** True if it must read the texts. */
        default boolean readsWords() {
            return false;
        }

        /** An item in whose texts nobody writes from before they are read to the commit; null for none. */
        default UUID holds() {
            return null;
        }
    }

    /** A use case that reads the texts. @param holds as {@link UseCase#holds()} */
    private record Reading(UseCase useCase, UUID holds) implements UseCase {
        @Override
        public List<? extends Event> apply(Attempt attempt) {
            return useCase.apply(attempt);
        }

        @Override
        public boolean readsWords() {
            return true;
        }
    }

    /** A command that must read the texts: the meeting is loaded with all of them. */
    public static UseCase readingWords(UseCase useCase) {
        return new Reading(useCase, null);
    }

    /** The same, for one that decides by the words of an item. */
    static UseCase holdingWords(UUID itemId, UseCase useCase) {
        return new Reading(useCase, itemId);
    }

    private final Database db;
    private final MeetingPolicy policy;
    private final MeetingStore meetings;
    private final EventStore events;
    private final Editions editions;
    private final EventLog log;
    private final Notices notices;
    private final ChosenIdStore chosen = new ChosenIdStore();
    private final Clock clock;
    private final Consumer<UUID> committed;
    private final Consumer<UUID> deleted;

    /**
     * @param committed hears of each meeting that changed, after its commit
     * @param deleted hears of each meeting that was deleted
     */
    public MeetingChanges(
            Database db,
            MeetingPolicy policy,
            MeetingStore meetings,
            EventStore events,
            Editions editions,
            EventLog log,
            Notices notices,
            Clock clock,
            Consumer<UUID> committed,
            Consumer<UUID> deleted) {
        this.db = db;
        this.policy = policy;
        this.meetings = meetings;
        this.events = events;
        this.editions = editions;
        this.log = log;
        this.notices = notices;
        this.clock = clock;
        this.committed = committed;
        this.deleted = deleted;
    }

    /**
     * @param seen the version the actor had on the screen
     * @return the meeting after the change; fails with what {@code useCase} refused with, or with {@code unknown}
     */
    public Future<MeetingSnapshot> change(Actor actor, UUID meetingId, long seen, UseCase useCase) {
        return db.transaction(conn -> within(conn, actor, meetingId, seen, useCase))
                .onSuccess(after -> told(meetingId));
    }

    /**
     * Creates something in a meeting under the id that the browser chose, for the secretariat. Does nothing when this
     * very person created it before: the answer was lost, and the browser asks again.
     */
    public Future<MeetingSnapshot> createWithin(
            Actor actor, UUID meetingId, long seen, ChosenIdStore.Kind kind, UUID id, UseCase useCase) {
        return db.transaction(conn -> within(conn, actor, meetingId, seen, attempt -> {
                            attempt.byThoseWhoWrite();
                            return List.of();
                        })
                        .compose(now -> chosen.take(conn, actor, kind, meetingId, id)
                                .compose(fresh -> fresh
                                        ? within(conn, actor, meetingId, seen, useCase)
                                        : Future.succeededFuture(now))))
                .onSuccess(after -> told(meetingId));
    }

    /**
     * Deletes a meeting, with its log.
     *
     * @param allowed refuses when it must stay
     * @return the meeting as it was
     */
    Future<MeetingSnapshot> delete(Actor actor, UUID meetingId, long seen, Consumer<Attempt> allowed) {
        return db.transaction(conn -> within(conn, actor, meetingId, seen, attempt -> {
                            allowed.accept(attempt);
                            return List.of();
                        })
                        .compose(before -> meetings.delete(conn, meetingId, actor, now())
                                .map(gone -> {
                                    if (!gone) throw new Refusal(Code.WAS_COMMENTED);
                                    return before;
                                })))
                .onSuccess(before -> deleted.accept(meetingId));
    }

    /** The same for the meeting of an item; fails with {@code unknown} also when there is no such item. */
    public Future<MeetingSnapshot> changeWith(Actor actor, UUID itemId, long seen, UseCase useCase) {
        return meetingWith(itemId).compose(meetingId -> change(actor, meetingId, seen, useCase));
    }

    /** The meeting of an item; fails with {@code unknown}. Checks no rights. */
    public Future<UUID> meetingWith(UUID itemId) {
        return db.read(conn -> meetings.withItem(conn, itemId)).map(found -> found.orElseThrow(Refusal::unknown));
    }

    /** The same within the transaction of the caller, who calls {@link #told} after its commit. */
    public Future<MeetingSnapshot> within(SqlConnection conn, Actor actor, UUID meetingId, long seen, UseCase useCase) {
        return meetings.lock(conn, meetingId)
                .compose(exists ->
                        useCase.holds() == null ? Future.succeededFuture() : meetings.hold(conn, useCase.holds()))
                .compose(held ->
                        useCase.readsWords() ? meetings.snapshot(conn, meetingId) : meetings.facts(conn, meetingId))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(before -> attempt(conn, actor, before, seen)
                        .compose(attempt -> record(conn, actor, before, useCase.apply(attempt))));
    }

    /** Takes all locks in the order of the ids, so that two callers cannot deadlock. */
    public Future<Void> lockAll(SqlConnection conn, Collection<UUID> meetingIds) {
        Future<Void> locked = Future.succeededFuture();
        for (UUID id : new TreeSet<>(meetingIds)) {
            locked = locked.compose(ok -> meetings.lock(conn, id)).mapEmpty();
        }
        return locked;
    }

    /**
     * What follows in another meeting from the actor's change in this one; does nothing when that changes nothing
     * there.
     */
    Future<Void> follow(SqlConnection conn, Actor actor, UUID meetingId, Event event) {
        return meetings.facts(conn, meetingId).compose(found -> {
            MeetingSnapshot before = found.orElseThrow(Refusal::unknown);
            boolean changes = !event.applyTo(before, new Moment(before.version() + 1, now(), actor.name()))
                    .equals(before);
            return changes ? record(conn, actor, before, List.of(event)).mapEmpty() : Future.succeededFuture();
        });
    }

    /** A change of this meeting is committed. */
    public void told(UUID meetingId) {
        committed.accept(meetingId);
    }

    /** Creates a meeting; the caller has decided that the actor may, and calls {@link #told} after the commit. */
    public Future<MeetingSnapshot> create(SqlConnection conn, Actor actor, MeetingSnapshot meeting) {
        return record(conn, actor, meeting.atVersion(0), List.of(new LifeEvent.MeetingCreated(meeting.atVersion(1))));
    }

    private Future<Attempt> attempt(SqlConnection conn, Actor actor, MeetingSnapshot before, long seen) {
        Audience audience = policy.audience(actor, before);
        MeetingSnapshot mine = MeetingSight.seen(before, audience).orElseThrow(Refusal::unknown);
        // An actor who may change nothing is refused before anything else is looked up; one who sees everything missed
        // nothing.
        if (actor.isAnonymous() || seen >= before.version()) {
            return Future.succeededFuture(new Attempt(actor, audience, mine, before, List.of(), now()));
        }
        return log.byOthersSince(conn, before.id(), seen, actor)
                .map(others -> new Attempt(actor, audience, mine, before, others, now()));
    }

    private Future<MeetingSnapshot> record(
            SqlConnection conn, Actor actor, MeetingSnapshot before, List<? extends Event> happened) {
        Future<MeetingSnapshot> state = Future.succeededFuture(before);
        for (Event event : happened) state = state.compose(now -> record(conn, actor, now, event));
        return state;
    }

    private Future<MeetingSnapshot> record(SqlConnection conn, Actor actor, MeetingSnapshot before, Event event) {
        Moment moment = new Moment(before.version() + 1, now(), actor.name());
        return event instanceof LifeEvent.SendsOut sending && sending.edition() == null
                ? editions.seal(conn, before, sending, moment).compose(kept -> save(conn, actor, before, kept, moment))
                : save(conn, actor, before, event, moment);
    }

    private Future<MeetingSnapshot> save(
            SqlConnection conn, Actor actor, MeetingSnapshot before, Event event, Moment moment) {
        Recorded recorded = new Recorded(moment, event);
        MeetingSnapshot after = recorded.applyTo(before);
        return events.apply(conn, event, after)
                .compose(ok -> log.append(conn, before.id(), actor, recorded))
                .compose(ok -> notices.of(conn, before, after, event))
                .map(after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
