package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.live.Sequenced;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.meeting.MeetingStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reading and changing rounds: always through the viewer, and every change under the round's lock. */
final class Rounds {
    private final Database db;
    private final MeetingStore meetings;
    private final RoundStore store;
    private final Looks looks;
    private final Topics topics;
    private final Sequenced<Round> sequenced;

    Rounds(Database db, MeetingStore meetings, RoundStore store, Looks looks, Topics topics) {
        this.db = db;
        this.meetings = meetings;
        this.store = store;
        this.looks = looks;
        this.topics = topics;
        this.sequenced = new Sequenced<>(db, topics, RoundTopics.ROUND, store::next);
    }

    /** A round under its lock. */
    record Change(SqlConnection conn, Look look, long seq) {
        Instant now() {
            return look.now();
        }
    }

    /**
     * Reads at one moment, the meeting without words; fails with {@code unknown} when the viewer may not know of the
     * round.
     */
    <T> Future<T> read(Actor actor, UUID roundId, BiFunction<SqlConnection, Look, Future<T>> reading) {
        return db.consistently(conn -> get(conn, roundId)
                .compose(round -> looks.look(conn, actor, round))
                .compose(look -> reading.apply(conn, look)));
    }

    /** The same with the words of the draft. */
    <T> Future<T> readWords(Actor actor, UUID roundId, BiFunction<SqlConnection, Look, Future<T>> reading) {
        return db.consistently(conn -> get(conn, roundId)
                .compose(round -> looks.lookAtWords(conn, actor, round))
                .compose(look -> reading.apply(conn, look)));
    }

    /** The rounds that the actor may know of, in their order; the meetings without words. */
    Future<List<Look>> looks(SqlConnection conn, Actor actor, List<Round> rounds) {
        return looks.looks(conn, actor, rounds);
    }

    /** Changes the round in one transaction; answers with the round's seq afterwards. */
    Future<Long> change(Actor actor, UUID roundId, Function<Change, Future<?>> work) {
        return sequenced
                .change(roundId, (conn, round) -> looks.look(conn, actor, round)
                        .compose(look -> work.apply(new Change(conn, look, round.seq())))
                        .map(round))
                .onSuccess(round -> toldOfMeeting(round.meetingId()))
                .map(Round::seq);
    }

    /**
     * Takes the round's lock and its next seq in the transaction of the caller, who calls {@link #told} after the
     * commit.
     */
    Future<Look> locked(SqlConnection conn, Actor actor, UUID roundId) {
        return sequenced.next(conn, roundId).compose(round -> looks.look(conn, actor, round));
    }

    /** Writes something personal that nobody else hears about. */
    Future<Void> mark(Function<SqlConnection, Future<Void>> work) {
        return db.write(work);
    }

    /**
     * Fails with {@code unknown} when the actor may not know of the meeting, with {@code round-over} when the only way
     * to it was one of its rounds.
     */
    Future<Void> demandKnown(SqlConnection conn, Actor actor, UUID meetingId, List<Round> rounds) {
        return meetings.facts(conn, meetingId).compose(found -> {
            boolean known = found.flatMap(meeting -> MeetingSight.seen(meeting, looks.audience(actor, meeting)))
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

    /** Checks no rights: who may know of the round or the meeting is the caller's to ask. */
    Future<UUID> meetingOf(UUID roundId) {
        return db.read(conn -> get(conn, roundId)).map(Round::meetingId);
    }

    private Future<Round> get(SqlConnection conn, UUID roundId) {
        return store.get(conn, roundId).map(found -> found.orElseThrow(Refusal::unknown));
    }

    /** Another transaction changed or opened a round, and is committed. */
    void told(UUID roundId, UUID meetingId) {
        sequenced.told(roundId);
        toldOfMeeting(meetingId);
    }

    private void toldOfMeeting(UUID meetingId) {
        topics.changed(RoundTopics.ROUNDS, meetingId.toString());
    }

    Instant now() {
        return looks.now();
    }
}
