package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.MeetingSnapshot;
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

    /** Reads at one moment, the meeting without words; fails with {@code unknown} for whom there is no such round. */
    <T> Future<T> read(Actor actor, UUID roundId, BiFunction<SqlConnection, Look, Future<T>> reading) {
        return read(actor, roundId, meetings::facts, reading);
    }

    /** The same with the words of the draft. */
    <T> Future<T> readWords(Actor actor, UUID roundId, BiFunction<SqlConnection, Look, Future<T>> reading) {
        return read(actor, roundId, meetings::snapshot, reading);
    }

    private <T> Future<T> read(
            Actor actor, UUID roundId, Load load, BiFunction<SqlConnection, Look, Future<T>> reading) {
        return db.consistently(conn -> store.get(conn, roundId)
                .compose(found -> look(conn, actor, found, load))
                .compose(look -> reading.apply(conn, look)));
    }

    /** How much of a meeting is loaded. */
    private interface Load extends BiFunction<SqlConnection, UUID, Future<Optional<MeetingSnapshot>>> {}

    /** Changes the round in one transaction; what it answers is the round's seq after it. */
    Future<Long> change(Actor actor, UUID roundId, Function<Change, Future<?>> work) {
        return db.transaction(conn -> locked(conn, actor, roundId).compose(look -> work.apply(
                                new Change(conn, look, look.round().seq()))
                        .map(look.round().seq())))
                .onSuccess(seq -> changed.accept(roundId));
    }

    /** Takes the round's lock and its next seq in the caller's transaction, who calls {@link #told} after its commit. */
    Future<Look> locked(SqlConnection conn, Actor actor, UUID roundId) {
        return store.next(conn, roundId).compose(found -> look(conn, actor, found, meetings::facts));
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
        return meetings.facts(conn, meetingId).compose(found -> {
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

    private Future<Look> look(SqlConnection conn, Actor actor, Optional<Round> found, Load load) {
        Round round = found.orElseThrow(Refusal::unknown);
        return store.asked(conn, round.id()).compose(asked -> load.apply(conn, round.meetingId())
                .map(meeting -> meeting.flatMap(whole -> look(actor, round, whole, asked))
                        .orElseThrow(() -> RoundPolicy.notReadable(Look.me(actor, asked)))));
    }

    private Optional<Look> look(Actor actor, Round round, MeetingSnapshot whole, List<Asked> asked) {
        return Look.of(actor, MeetingPolicy.audience(actor, whole), round, whole, asked, now());
    }

    /** Those of the rounds that the actor may know of, in their order; the meetings without words. */
    Future<List<Look>> looks(SqlConnection conn, Actor actor, List<Round> rounds) {
        if (rounds.isEmpty()) return Future.succeededFuture(List.of());
        List<UUID> ids = rounds.stream().map(Round::id).toList();
        List<UUID> meetingIds = rounds.stream().map(Round::meetingId).toList();
        return store.asked(conn, ids)
                .compose(asked -> meetings.facts(conn, meetingIds).map(found -> rounds.stream()
                        .filter(round -> found.containsKey(round.meetingId()))
                        .map(round -> look(
                                actor, round, found.get(round.meetingId()), asked.getOrDefault(round.id(), List.of())))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    /** A round as anybody may look at it now, for whoever has to ask for many. */
    Future<Function<Actor, Optional<Look>>> whoLooks(SqlConnection conn, Round round) {
        return store.asked(conn, round.id()).compose(asked -> meetings.facts(conn, round.meetingId())
                .map(found -> actor -> found.flatMap(whole -> look(actor, round, whole, asked))));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
