package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of participants as the secretariat writes it. */
class AttendanceTest extends CourseTest {
    private static JsonObject guest(String name) {
        return new JsonObject()
                .put("group", "SECRETARIAT")
                .put("name", name)
                .putNull("from")
                .put("note", "referent")
                .putNull("seatId")
                .put("stays", stays(null, null))
                .putNull("guestOf");
    }

    private static JsonArray stays(Object from, Object to) {
        return new JsonArray().add(stay(from, to));
    }

    private static JsonObject stay(Object from, Object to) {
        return new JsonObject()
                .put("from", from == null ? null : from.toString())
                .put("to", to == null ? null : to.toString())
                .put("online", false);
    }

    private Answer set(String user, String lineId, JsonObject line) {
        return put(user, "attendance/" + lineId, seen().mergeIn(line));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Test
    void onlyTheSecretariatWritesLines() {
        assertOutcomes(
                user -> set(user, fresh(), guest("Konsulent")),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertOutcomes(
                user -> post(user, "attendance/expected", seen()),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        String lineId = line("sekretariat", "Konsulent").getString("id");
        assertOutcomes(
                user -> post(user, "attendance/" + lineId + "/remove", seen()),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(line("sekretariat", "Konsulent")).isNull();
    }

    @Test
    void expectedPeopleAreListedOnceAndNotPresentYet() {
        did(post("sekretariat", "attendance/expected", seen()));
        start();
        JsonArray lines = meeting("medlem").getJsonArray("attendance");
        assertThat(lines).hasSize(3);
        assertThat(lines.stream()
                        .map(line -> ((JsonObject) line).getJsonArray("stays").size()))
                .containsOnly(0);
        assertThat(lines.encode()).doesNotContain("subject\":\"");
        assertThat(meeting("medlem").getInteger("seats")).isEqualTo(3);
        assertThat(meeting(null).getJsonArray("attendance")).as("the public").isEmpty();
    }

    @Test
    void tickingSomebodyOffKeepsTheSeat() {
        start();
        JsonObject line = line("sekretariat", "medlem");
        JsonObject changed = guest("En anden").put("group", "PARTICIPANT").putNull("note");
        did(set("sekretariat", line.getString("id"), changed));
        JsonObject after = line("medlem", "medlem");
        assertThat(after.getJsonArray("stays")).hasSize(1);
        assertThat(after.getString("seatId")).isEqualTo(randers.toString());
        assertThat(set("sekretariat", line.getString("id"), guest("x")).code()).isEqualTo("seat-group");
        assertThat(set("sekretariat", fresh(), changed.put("seatId", randers.toString()))
                        .code())
                .isEqualTo("seat-listed");
    }

    @Test
    void theSecondOfTwoSecretariesHearsOfTheFirst() {
        String lineId = fresh();
        did(set("sekretariat", lineId, guest("Konsulent")));
        JsonObject seen = seen();
        did(put("sekretariat", "attendance/" + lineId, seen.copy().mergeIn(guest("Chefkonsulent"))));
        Answer second = put("referent", "attendance/" + lineId, seen.copy().mergeIn(guest("Specialkonsulent")));
        assertThat(second.code()).isEqualTo("stale-version");
        assertThat(second.body().getString("by")).isEqualTo("Sekretariatet KKR Midtjylland");
        did(put("referent", "attendance/" + fresh(), seen.copy().mergeIn(guest("Specialkonsulent"))));
        assertThat(line("formand", "Chefkonsulent")).isNotNull();
    }

    @Test
    void impossibleTimesAreRefused() {
        String lineId = fresh();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertThat(set("sekretariat", lineId, guest("A").put("stays", stays(now, null)))
                        .code())
                .as("before the meeting began")
                .isEqualTo("not-begun");
        start();
        JsonObject early = guest("A").put("stays", stays(now.minusSeconds(3600), null));
        assertThat(set("sekretariat", lineId, early).code()).isEqualTo("time-before-meeting");
        JsonObject coming = guest("A").put("stays", stays(null, now.plusSeconds(3600)));
        assertThat(set("sekretariat", lineId, coming).code()).isEqualTo("time-after-meeting");
        sql("update meeting set started_at = now() - interval '2 hours' where id = ?", UUID.fromString(id));
        JsonObject backwards = early.copy().put("stays", stays(now.minusSeconds(3600), now.minusSeconds(4000)));
        assertThat(set("sekretariat", lineId, backwards).code()).isEqualTo("leaves-before-coming");
        did(set("sekretariat", lineId, early));
        assertThat(set("sekretariat", lineId, guest("A").put("stays", stays("i morgen", null)))
                        .code())
                .isEqualTo("bad-request");
        assertThat(set("sekretariat", lineId, guest("A").put("stays", stays("2026-13-41T25:00Z", null)))
                        .code())
                .isEqualTo("bad-date");
    }

    @Test
    void tooLongOrUnknownInputIsRefused() {
        assertThat(set("sekretariat", fresh(), guest("x".repeat(1000))).code()).isEqualTo("bad-request");
        assertThat(set("sekretariat", fresh(), guest(" ")).code()).isEqualTo("bad-request");
        JsonObject unknownSeat = guest("x").put("group", "PARTICIPANT").put("seatId", fresh());
        assertThat(set("sekretariat", fresh(), unknownSeat).code()).isEqualTo("unknown");
        assertThat(set("sekretariat", fresh(), guest("x").put("guestOf", fresh()))
                        .code())
                .isEqualTo("unknown");
        assertThat(post("sekretariat", "attendance/" + fresh() + "/remove", seen())
                        .code())
                .isEqualTo("unknown");
    }

    @Test
    void aGuestOfAClosedItemIsSeenOnlyByThoseEntitled() {
        did(set(
                "sekretariat",
                fresh(),
                guest("Advokat").put("guestOf", item("sekretariat", "2.1").getString("id"))));
        assertThat(line("stedfortraeder", "Advokat")).isNotNull();
        close("2.1");
        assertThat(line("stedfortraeder", "Advokat")).isNull();
        assertThat(line("direktoer", "Advokat")).isNull();
        assertThat(line("medlem", "Advokat")).isNotNull();
    }

    @Test
    void afterTheMinutesAreSentNothingChanges() {
        start();
        did(step("sekretariat", "end"));
        did(set("sekretariat", fresh(), guest("Konsulent")));
        did(post("sekretariat", "send-minutes", seen()));
        assertThat(set("sekretariat", fresh(), guest("x")).code()).isEqualTo("minutes-sent");
    }

    @Test
    void aMemberOfAnotherRegionSeesWhatThePublicSees() {
        sql("update meeting set body_id = 'kkr-syddanmark' where id = ?", UUID.fromString(id));
        for (String user : new String[] {"sekretariat", "medlem", "stedfortraeder", "direktoer"}) {
            JsonObject version = new JsonObject().put("version", 1);
            assertThat(put(user, "attendance/" + fresh(), guest("x").mergeIn(version))
                            .code())
                    .isEqualTo("forbidden");
            assertThat(arrive(user).code()).isEqualTo("forbidden");
            assertThat(apologize(user, randers, false).code()).isEqualTo("forbidden");
            assertThat(post(user, "speakers", nothing().putNull("line")).code()).isEqualTo("forbidden");
        }
    }

    @Test
    void aPersonMayHaveAnyNumberOfSeparateStays() {
        start();
        sql("update meeting set started_at = now() - interval '2 hours' where id = ?", UUID.fromString(id));
        Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7000);
        String lineId = fresh();
        JsonObject twice = guest("A")
                .put(
                        "stays",
                        new JsonArray()
                                .add(stay(began.plusSeconds(1800), null))
                                .add(stay(null, began.plusSeconds(600))));
        did(set("sekretariat", lineId, twice));
        assertThat(line("medlem", "A").getJsonArray("stays").getJsonObject(0).getValue("from"))
                .as("in order")
                .isNull();
        JsonObject mixed = guest("A")
                .put(
                        "stays",
                        new JsonArray()
                                .add(stay(null, began.plusSeconds(600)))
                                .add(stay(began.plusSeconds(300), null)));
        assertThat(set("sekretariat", lineId, mixed).code()).isEqualTo("comes-before-leaving");
        JsonObject endless =
                guest("A").put("stays", new JsonArray().add(stay(null, null)).add(stay(null, null)));
        assertThat(set("sekretariat", lineId, endless).code()).isEqualTo("comes-before-leaving");
    }

    @Test
    void twoHoldersOfOneNameAreListedBesideAWrittenInPerson() {
        UUID namesake = UUID.randomUUID();
        sql("insert into person (id, name, email) values (?, 'medlem', ?)", namesake, namesake + "@example.org");
        sql(
                """
                insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                values (?, 'holder', ?, '2026-01-01', now(), 'test', 'test')""",
                viborg,
                namesake);
        did(set(
                "sekretariat",
                fresh(),
                guest("medlem").put("group", "PARTICIPANT").put("from", "Randers")));
        start();
        assertThat(meeting("sekretariat").getJsonArray("attendance").stream()
                        .map(JsonObject.class::cast)
                        .filter(line -> line.getString("name").equals("medlem"))
                        .map(line -> line.getString("from")))
                .containsExactlyInAnyOrder("Randers", "Viborg");
    }
}
