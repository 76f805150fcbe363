package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.live.TopicSource;
import dk.raadslag.live.TopicSource.Topic;
import dk.raadslag.live.Topics;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What people hear about comment rounds on their screens: how far one has come and how many read it ({@code round}),
 * and that any of a meeting's rounds has something new ({@code rounds}). Nobody hears of a round except through a
 * {@link Look}.
 */
final class RoundTopics {
    static final String ROUND = "round";
    static final String ROUNDS = "rounds";

    private final Database db;
    private final MeetingStore meetings;
    private final RoundStore store;
    private final Looks looks;

    RoundTopics(Database db, MeetingStore meetings, RoundStore store, Looks looks) {
        this.db = db;
        this.meetings = meetings;
        this.store = store;
        this.looks = looks;
    }

    void register(Topics topics) {
        topics.register(ROUND, new OneRound());
        topics.register(
                ROUNDS, id -> TopicSource.ofUuid(id, meetingId -> db.consistently(conn -> ofMeeting(conn, meetingId))));
    }

    /** People with a round on the screen count as its readers. */
    private final class OneRound implements TopicSource {
        @Override
        public Future<Optional<Topic>> topic(String id) {
            return TopicSource.ofUuid(id, roundId -> db.consistently(conn -> ofRound(conn, roundId)));
        }

        @Override
        public boolean isCounted() {
            return true;
        }
    }

    private Future<Optional<Topic>> ofRound(SqlConnection conn, UUID roundId) {
        return store.get(conn, roundId)
                .compose(found -> looks.sights(conn, found.stream().toList()))
                .map(sights -> sights.stream().findFirst().map(sight -> new Topic(actor -> seq(sight.apply(actor)))));
    }

    private static OptionalLong seq(Optional<Look> look) {
        return look.map(seen -> OptionalLong.of(seen.round().seq())).orElse(OptionalLong.empty());
    }

    /** Grows with each round that the viewer sees; 0 for people who may know of the meeting but see no round. */
    private Future<Optional<Topic>> ofMeeting(SqlConnection conn, UUID meetingId) {
        return meetings.facts(conn, meetingId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : store.ofMeeting(conn, meetingId)
                                .compose(all -> looks.sights(conn, all))
                                .map(sights -> Optional.of(new Topic(actor -> seq(actor, found.get(), sights)))));
    }

    private OptionalLong seq(Actor actor, MeetingSnapshot meeting, List<Looks.Sight> sights) {
        List<Round> seen = sights.stream()
                .flatMap(sight -> sight.apply(actor).stream())
                .map(Look::round)
                .toList();
        if (!seen.isEmpty())
            return OptionalLong.of(
                    seen.stream().mapToLong(round -> round.seq() + 1).sum());
        boolean known = MeetingSight.mayKnow(meeting.status(), looks.audience(actor, meeting));
        return known ? OptionalLong.of(0) : OptionalLong.empty();
    }
}
