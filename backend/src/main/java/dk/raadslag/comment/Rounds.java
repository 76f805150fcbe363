package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.live.Sequenced;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.meeting.MeetingStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reading and changing rounds: always through the one who looks, and every change under the round's lock. */
final class Rounds {
    private final Database db;
    private final MeetingStore meetings;
    private final RoundStore store;
    private final Looks looks;
    private final Topics topics;
    private final Sequenced sequenced;

    Rounds(Database db, MeetingStore meetings, RoundStore store, Looks looks, Topics topics) {
        this.db = db;
        this.meetings = meetings;
        this.store = store;
        this.looks = looks;
        this.topics = topics;
        this.sequenced = new Sequenced(db, topics, RoundTopics.ROUND, "round");
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
        return sequenced
                .change(
                        roundId,
                        conn -> look(conn, actor, roundId),
                        // Looked at again under the lock: somebody may have closed it in the meantime.
                        (conn, seq) -> look(conn, actor, roundId)
                                .compose(look ->
                                        work.apply(new Change(conn, look, seq)).map(look.round())))
                .onSuccess(round -> toldOfMeeting(round.meetingId()))
                .map(Round::seq);
    }

    /** The round's lock and next seq within the caller's transaction, who calls {@link #told} after its commit. */
    Future<Long> next(SqlConnection conn, UUID roundId) {
        return sequenced.next(conn, roundId);
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

    /** A round was changed, or opened, within another transaction, and that is committed. */
    void told(UUID roundId, UUID meetingId) {
        sequenced.told(roundId);
        toldOfMeeting(meetingId);
    }

    private void toldOfMeeting(UUID meetingId) {
        topics.changed(RoundTopics.ROUNDS, meetingId.toString());
    }

    /** Fails with {@code unknown} for whom there is no such round. */
    Future<Look> look(SqlConnection conn, Actor actor, UUID roundId) {
        return looks.look(conn, actor, roundId);
    }

    /** Empty when the actor may not know of the round. */
    Future<Optional<Look>> look(SqlConnection conn, Actor actor, Round round) {
        return looks.look(conn, actor, round);
    }

    Instant now() {
        return looks.now();
    }
}
