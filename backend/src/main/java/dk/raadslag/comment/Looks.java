package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The only way to a round: through the one who looks. */
final class Looks {
    private final MeetingStore meetings;
    private final RoundStore store;
    private final Clock clock;

    Looks(MeetingStore meetings, RoundStore store, Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.clock = clock;
    }

    /** Fails with {@code unknown} for whom there is no such round, with {@code round-over} for whom there is none any more. */
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
