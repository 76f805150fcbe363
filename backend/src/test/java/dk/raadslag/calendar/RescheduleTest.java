package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting that was planned gets another time or place. */
class RescheduleTest extends PlannedMeetings {
    private String id;

    @BeforeEach
    void aMeeting() {
        plan(KKR, "-06-01T10:00", "-06-01T14:00");
        id = entry("sekretariat").getString("id");
    }

    @Test
    void theDeadlinesOfAPlannedDateFollowIt() {
        String before = deadline("sekretariat", "agenda");
        did(to(year + "-09-03T10:00", null));
        assertThat(entry("sekretariat").getString("start")).startsWith(year + "-09-03T10:00");
        assertThat(deadline("sekretariat", "agenda")).isGreaterThan(before).startsWith(year + "-08");
    }

    @Test
    void theDeadlinesOfADraftStay() {
        String before = deadline("sekretariat", "agenda");
        step(id, "draft");
        did(to(year + "-09-03T10:00", null));
        assertThat(deadline("sekretariat", "agenda")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01T10:00, , date-past",
        "9040-06-01T10:00, , holiday-year-unknown",
        "YEAR-06-01T10:00, YEAR-06-01T09:00, end-before-start",
        "YEAR-06-01T10:00, YEAR-06-03T09:00, meeting-too-long",
        "YEAR-10-01T12:00, , meeting-overlaps"
    })
    void impossibleTimesAreRefusedAndChangeNothing(String start, String end, String code) {
        plan(KKR, "-10-01T10:00", "-10-01T14:00");
        Answer answer = to(inYear(start), inYear(end));
        assertThat(answer.code()).isEqualTo(code);
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void aMeetingMayGoOnOverMidnightOrTheDayAfter() {
        did(to(year + "-06-01T22:00", year + "-06-02T01:00"));
        did(to(year + "-06-01T10:00", year + "-06-02T15:00"));
        assertThat(entry("sekretariat").getString("end")).startsWith(year + "-06-02T15:00");
    }

    @Test
    void aPlaceIsCorrectedWithoutMovingTheDate() {
        did(to(year + "-06-01T10:00", year + "-06-01T15:00"));
        assertThat(entry("sekretariat").getString("place")).isEqualTo("Horsens");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"formand, forbidden", "medlem, unknown", "direktoer, unknown", "NULL, login-required"},
            nullValues = "NULL")
    void onlyTheSecretariatMovesAMeeting(String user, String code) {
        assertThat(to(user, year + "-09-03T10:00", null).code()).isEqualTo(code);
        assertThat(version()).isEqualTo(1);
    }

    private String inYear(String time) {
        return time == null ? null : time.replace("YEAR", String.valueOf(year));
    }

    private Answer to(String start, String end) {
        return to("sekretariat", start, end);
    }

    private Answer to(String user, String start, String end) {
        JsonObject date =
                meeting(start, end).put("place", "Horsens").putNull("link").put("version", version());
        return api.put(user, "/api/meetings/" + id + "/description", date);
    }

    private long version() {
        return api.get("sekretariat", "/api/meetings/" + id).body().getLong("version");
    }

    private static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
    }
}
