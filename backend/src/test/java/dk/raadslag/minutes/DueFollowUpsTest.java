package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CourseTest;
import dk.raadslag.alert.Alerts;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.body.SeatStore;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingCache;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.text.TextStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is told that a follow-up is soon due, and how often. */
class DueFollowUpsTest extends CourseTest {
    @Test
    void aFollowUpIsToldOneWorkingDayBeforeItIsDueOnceByTwoProcesses() throws Exception {
        UUID followUp = UUID.randomUUID();
        start();
        open("2.1");
        asked(followUp, "2027-01-18");
        did(postItem(
                "sekretariat", "2.1", "done", seen().put("outcome", "approved").put("openNext", false)));
        tell("2027-01-14T12:00:00Z");
        assertThat(due("medlem")).as("two working days before").isEmpty();
        tell("2027-01-15T12:00:00Z");
        tell("2027-01-17T12:00:00Z");
        assertThat(due("medlem")).hasSize(1);
        assertThat(due("medlem-viborg")).isEmpty();
        asked(followUp, "2027-01-19");
        assertThat(due("medlem")).as("of a deadline that is no more").isEmpty();
        tell("2027-01-18T12:00:00Z");
        assertThat(due("medlem")).hasSize(1);
    }

    @Test
    void ofAQuarterItIsToldBeforeItsLastDayOnce() throws Exception {
        UUID followUp = UUID.randomUUID();
        start();
        open("2.1");
        did(putItem(
                "sekretariat",
                "2.1",
                "follow-ups/" + followUp,
                seen().put("task", "afrapporterer")
                        .put("who", "medlem")
                        .putNull("due")
                        .put("done", false)
                        .put("planned", new JsonObject().put("quarter", "2031-1"))
                        .put("written", "inden udgangen af 1. kvartal 2031")));
        did(postItem(
                "sekretariat", "2.1", "done", seen().put("outcome", "approved").put("openNext", false)));
        int before = due("medlem").size();
        tell("2031-03-27T12:00:00Z");
        assertThat(due("medlem")).as("two working days before").hasSize(before);
        tell("2031-03-28T12:00:00Z");
        tell("2031-03-31T12:00:00Z");
        assertThat(due("medlem")).hasSize(before + 1);
    }

    private void asked(UUID followUp, String due) {
        did(putItem(
                "sekretariat",
                "2.1",
                "follow-ups/" + followUp,
                seen().put("task", "sender link")
                        .put("who", "medlem")
                        .put("due", due)
                        .put("done", false)));
    }

    private List<String> due(String user) {
        return api.get(user, "/api/me/alerts").body().getJsonArray("alerts").stream()
                .map(alert -> ((JsonObject) alert).getString("kind"))
                .filter("follow-up-due"::equals)
                .toList();
    }

    /** Two processes at the same moment. */
    private static void tell(String now) throws Exception {
        Future.all(process(now).tell(), process(now).tell()).await(20, TimeUnit.SECONDS);
    }

    private static DueFollowUps process(String now) throws Exception {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        Database db = new Database(SERVER.vertx(), SERVER.database().options(), 2);
        Base base = new Base(SERVER.vertx(), Jobs.resting(SERVER.vertx()), db, clock, "https://raadslag.example.org");
        Bodies bodies = new Bodies(base);
        bodies.start().await(20, TimeUnit.SECONDS);
        MeetingStore meetings = new MeetingStore(new ItemStore(), new TextStore(SERVER.vertx()), new MeetingCache());
        return new DueFollowUps(
                base,
                new FollowUpStore(),
                meetings,
                new Named(new SeatStore(), bodies, new SeatRoles(new SeatStore(), bodies)),
                new Alerts(clock));
    }
}
