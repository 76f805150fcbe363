package dk.raadslag.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.body.SeatStore;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingStores;
import dk.raadslag.text.TextStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A meeting whose agenda was sent out to people on seats, and what these are told of it. */
abstract class AlertCase extends CourseTest {
    final JsonObject bell(String user) {
        Answer answer = api.get(user, "/api/me/alerts");
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body();
    }

    /** Those of this meeting, newest first. */
    final List<JsonObject> alerts(String user) {
        return bell(user).getJsonArray("alerts").stream()
                .map(JsonObject.class::cast)
                .filter(alert -> alert.getString("meetingId").equals(id))
                .toList();
    }

    final List<String> kinds(String user) {
        return alerts(user).stream().map(alert -> alert.getString("kind")).toList();
    }

    final JsonObject alert(String user, String kind) {
        return alerts(user).stream()
                .filter(alert -> alert.getString("kind").equals(kind))
                .findFirst()
                .orElse(null);
    }

    final Answer read(String user, String... ids) {
        return api.post(user, "/api/me/alerts/read", nothing().put("ids", new JsonArray(List.of(ids))));
    }

    final void moveTo(String start, String place) {
        did(put(
                "sekretariat",
                "description",
                seen().put("start", start).putNull("end").put("place", place).putNull("link")));
    }

    /** Asks somebody for something in the decision on an item that is open or done. */
    final Answer ask(String number, UUID followUp, String who, boolean done) {
        return putItem(
                "sekretariat",
                number,
                "follow-ups/" + followUp,
                seen().put("task", "sender link")
                        .put("who", who)
                        .put("due", "2027-01-15")
                        .put("done", done));
    }

    /** What was told happened some minutes ago. */
    static void minutesPass(int minutes) {
        sql(
                "update alert set first_at = first_at - make_interval(mins => ?), at = at - make_interval(mins => ?)",
                minutes,
                minutes);
    }

    /** A decision that asks these for something. */
    final void given(String number, String... people) {
        if (!meeting("sekretariat").getString("status").equals("live")) start();
        open(number);
        for (String user : people) did(ask(number, UUID.randomUUID(), user, false));
        did(finish(number, "approved"));
    }

    /**
     * What waits has happened just after the last morning, whatever time it is.
     *
     * @return how much later it is some minutes after that, in which the next morning cannot come
     */
    static Duration justAfterMorning() {
        Instant morning = Gathering.morning(Instant.now());
        OffsetDateTime at = morning.plusSeconds(60).atOffset(ZoneOffset.UTC);
        sql("update alert set first_at = ?, at = ? where letter_at is null or push_at is null", at, at);
        return Duration.between(Instant.now(), morning.plus(Duration.ofMinutes(10)));
    }

    /** What a process to which it is so much later is built on. */
    static Base base(Duration later) {
        Database db = new Database(SERVER.vertx(), SERVER.database().options(), 2);
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        return new Base(SERVER.vertx(), Jobs.resting(SERVER.vertx()), db, clock, "https://raadslag.example.org");
    }

    static Outgoing outgoing(Base base, Bodies bodies) {
        MeetingStores stores = MeetingStores.over(new TextStore(SERVER.vertx()));
        MeetingService meetings = new MeetingService(
                base.db(), stores.meetings(), new MeetingPolicy(bodies), bodies, stores.log(), base.clock());
        AlertWords words = new AlertWords(List.of(new Everything(meetings)));
        return new Outgoing(words, meetings, new SeatRoles(new SeatStore(), bodies), base.clock());
    }

    /** Of each alert what the actor may see of its item. */
    private record Everything(MeetingService meetings) implements AlertSource {
        @Override
        public Set<Kind> kinds() {
            return EnumSet.allOf(Kind.class);
        }

        @Override
        public Future<List<Told>> told(SqlConnection conn, Actor actor, List<Alert> alerts) {
            List<UUID> ids =
                    alerts.stream().map(alert -> alert.about().meetingId()).toList();
            return meetings.facts(conn, actor, ids).map(mine -> alerts.stream()
                    .flatMap(alert -> Optional.ofNullable(mine.get(alert.about().meetingId()))
                            .flatMap(meeting -> meeting.item(alert.about().itemId())
                                    .map(item -> Told.of(alert, meeting)
                                            .on(item)
                                            .until(
                                                    item.treatment()
                                                            .followUps()
                                                            .get(0)
                                                            .due(),
                                                    null)))
                            .stream())
                    .toList());
        }
    }
}
