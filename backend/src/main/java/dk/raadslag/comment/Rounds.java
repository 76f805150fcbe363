package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.meeting.MeetingStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** The only way to a round: through the one who looks, and every change under the round's lock. */
final class Rounds {
    private final Database db;
    private final MeetingStore meetings;
    private final RoundStore store;
    private final Clock clock;
    private final Consumer<UUID> changed;

    /** @param changed told of each round that changed, after the commit */
    Rounds(Database db, MeetingStore meetings, RoundStore store, Clock clock, Consumer<UUID> changed) {
        this.db = db;
        this.meetings = meetings;
        this.store = store;
        this.clock = clock;
        this.changed = changed;
    }

    /** A round under its lock. */
    record Change(SqlConnection conn, Look look, long seq) {
        Instant now() {
            return look.now();
        }
    }

    /** Reads at one moment; fails with {@code unknown} for whom there is no such round. */
    <T> Future<T> read(Actor actor, UUID roundId, BiFunction<SqlConnection, Look, Future<T>> reading) {
        return db.consistently(conn -> look(conn, actor, roundId).compose(look -> reading.apply(conn, look)));
    }

    /** Changes the round in one transaction; what it answers is the round's seq after it. */
    Future<Long> change(Actor actor, UUID roundId, Function<Change, Future<?>> work) {
        return db.transaction(conn -> look(conn, actor, roundId)
                        .compose(before -> store.next(conn, roundId))
                        // Looked at again under the lock: somebody may have closed it in the meantime.
                        .compose(seq -> look(conn, actor, roundId)
                                .compose(look -> work.apply(new Change(conn, look, seq)))
                                .map(seq)))
                .onSuccess(seq -> changed.accept(roundId));
    }

    /** Writes what is one person's own, and nobody else is told of. */
    Future<Void> mark(Function<SqlConnection, Future<Void>> work) {
        return db.write(work);
    }

    /**
     * Fails with {@code unknown} when the actor may not know of the meeting, with {@code round-over} when the only way to
     * it was one of its rounds.
     */
    Future<Void> demandKnown(SqlConnection conn, Actor actor, UUID meetingId, List<Round> rounds) {
        return meetings.snapshot(conn, meetingId).compose(found -> {
            boolean known = found.flatMap(meeting -> MeetingSight.seen(meeting, MeetingPolicy.audience(actor, meeting)))
                    .isPresent();
            if (known) return Future.succeededFuture();
            Future<Void> asked = Future.succeededFuture();
            for (Round round : rounds) asked = asked.compose(ok -> demandNotNamed(conn, actor, round));
            return asked.compose(ok -> Future.failedFuture(Refusal.unknown()));
        });
    }

    private Future<Void> demandNotNamed(SqlConnection conn, Actor actor, Round round) {
        return store.asked(conn, round.id()).compose(asked -> {
            Asked me = Look.me(actor, asked);
            return me == null || me.director()
                    ? Future.succeededFuture()
                    : Future.failedFuture(RoundPolicy.notReadable(me));
        });
    }

    /** Says nothing of who may know of either. */
    Future<UUID> meetingOf(UUID roundId) {
        return db.read(conn -> store.get(conn, roundId))
                .map(found -> found.orElseThrow(Refusal::unknown).meetingId());
    }

    /** A round was changed and committed elsewhere. */
    void told(UUID roundId) {
        changed.accept(roundId);
    }

    Future<Look> look(SqlConnection conn, Actor actor, UUID roundId) {
        return store.get(conn, roundId)
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(round -> look(conn, actor, round))
                .compose(
                        found -> found.map(Future::succeededFuture).orElseGet(() -> notReadable(conn, actor, roundId)));
    }

    private Future<Look> notReadable(SqlConnection conn, Actor actor, UUID roundId) {
        return store.asked(conn, roundId)
                .compose(asked -> Future.failedFuture(RoundPolicy.notReadable(Look.me(actor, asked))));
    }

    /** Empty when the actor may not know of the round. */
    Future<Optional<Look>> look(SqlConnection conn, Actor actor, Round round) {
        return whoLooks(conn, round).map(look -> look.apply(actor));
    }

    /** A round as anybody may look at it now, for whoever has to ask for many. */
    Future<Function<Actor, Optional<Look>>> whoLooks(SqlConnection conn, Round round) {
        return store.asked(conn, round.id()).compose(asked -> meetings.snapshot(conn, round.meetingId())
                .map(found -> actor -> found.flatMap(
                        whole -> Look.of(actor, MeetingPolicy.audience(actor, whole), round, whole, asked, now()))));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
