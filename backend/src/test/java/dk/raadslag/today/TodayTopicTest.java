package dk.raadslag.today;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.job.Jobs;
import dk.raadslag.live.Rooms;
import dk.raadslag.live.Topics;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The number of the start page, and when it is made anew. */
@ExtendWith(PostgresExtension.class)
class TodayTopicTest {
    private final Vertx vertx = Vertx.vertx();
    private final Jobs jobs = new Jobs(vertx);
    private final Database db =
            new Database(vertx, PostgresExtension.migratedDatabase().options(), 1);
    private final OneMeeting one = new OneMeeting();
    private final TodayTopic topic = new TodayTopic(
            new Base(vertx, jobs, db, Clock.systemUTC(), ""),
            one,
            new Topics(vertx, jobs, new Rooms(vertx, jobs, null)));

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void aMeetingOfTheSameVersionIsTheSame() throws Exception {
        long before = seq();
        one.meeting = one.meeting.withPlace("Et andet sted");
        topic.news();
        assertThat(seq()).isEqualTo(before);
        one.meeting = one.meeting.atVersion(one.meeting.version() + 1);
        assertThat(seq()).as("without news").isEqualTo(before);
        topic.news();
        assertThat(seq()).isNotEqualTo(before);
    }

    @Test
    void inAnotherEpochTheSameVersionIsOfSomethingElse() throws Exception {
        long before = seq();
        one.meeting = one.meeting.withPlace("Et andet sted");
        topic.forget();
        assertThat(seq()).isNotEqualTo(before);
    }

    private long seq() throws Exception {
        return topic.seq(Actor.ANONYMOUS).await(20, TimeUnit.SECONDS);
    }

    /** A meeting that everybody sees. */
    private static final class OneMeeting implements OwnMeetings {
        volatile MeetingSnapshot meeting = Sample.agenda();

        @Override
        public List<String> bodies(Actor actor, String region) {
            return List.of(meeting.bodyId());
        }

        @Override
        public Future<List<MeetingSnapshot>> current(
                SqlConnection conn, Collection<String> bodyIds, LocalDateTime now) {
            return Future.succeededFuture(List.of(meeting));
        }

        @Override
        public Audience audience(Actor actor, MeetingSnapshot whole) {
            return Audience.PUBLIC;
        }

        @Override
        public Optional<MeetingSnapshot> seen(MeetingSnapshot whole, Audience audience) {
            return Optional.of(whole);
        }
    }
}
