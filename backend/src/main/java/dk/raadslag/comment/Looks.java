package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Audience;
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
import java.util.function.Function;

/** The only way to a round: through its viewer. */
final class Looks {
    private final MeetingStore meetings;
    private final MeetingPolicy policy;
    private final RoundStore store;
    private final Clock clock;

    Looks(MeetingStore meetings, MeetingPolicy policy, RoundStore store, Clock clock) {
        this.meetings = meetings;
        this.policy = policy;
        this.store = store;
        this.clock = clock;
    }

    /** A round, loaded now, for any viewer. */
    interface Sight extends Function<Actor, Optional<Look>> {}

    /** How much of a meeting is loaded. */
    private interface Load extends BiFunction<SqlConnection, UUID, Future<Optional<MeetingSnapshot>>> {}

    /**
     * The meeting without words. Fails with {@code unknown} when the viewer may not know of the round, with
     * {@code round-over} when it is over for them.
     */
    Future<Look> look(SqlConnection conn, Actor actor, Round round) {
        return look(conn, actor, round, meetings::facts);
    }

    /** The same with the words of the draft. */
    Future<Look> lookAtWords(SqlConnection conn, Actor actor, Round round) {
        return look(conn, actor, round, meetings::snapshot);
    }

    private Future<Look> look(SqlConnection conn, Actor actor, Round round, Load load) {
        return store.asked(conn, round.id()).compose(asked -> load.apply(conn, round.meetingId())
                .map(meeting -> meeting.flatMap(whole -> look(actor, round, whole, asked))
                        .orElseThrow(() -> RoundPolicy.notReadable(Look.me(actor, asked)))));
    }

    private Optional<Look> look(Actor actor, Round round, MeetingSnapshot whole, List<Asked> asked) {
        return Look.of(actor, audience(actor, whole), round, whole, asked, now());
    }

    /** The rounds that the actor may know of, in their order; the meetings without words. */
    Future<List<Look>> looks(SqlConnection conn, Actor actor, List<Round> rounds) {
        return sights(conn, rounds).map(sights -> sights.stream()
                .map(sight -> sight.apply(actor))
                .flatMap(Optional::stream)
                .toList());
    }

    /** The rounds, loaded once for many viewers. */
    Future<List<Sight>> sights(SqlConnection conn, List<Round> rounds) {
        if (rounds.isEmpty()) return Future.succeededFuture(List.of());
        List<UUID> ids = rounds.stream().map(Round::id).toList();
        List<UUID> meetingIds = rounds.stream().map(Round::meetingId).toList();
        return store.asked(conn, ids)
                .compose(asked -> meetings.facts(conn, meetingIds).map(found -> rounds.stream()
                        .filter(round -> found.containsKey(round.meetingId()))
                        .map(round -> (Sight) actor -> look(
                                actor, round, found.get(round.meetingId()), asked.getOrDefault(round.id(), List.of())))
                        .toList()));
    }

    /** What the actor is to the meeting by role, whatever they were asked to read. */
    Audience audience(Actor actor, MeetingSnapshot meeting) {
        return policy.audience(actor, meeting);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
