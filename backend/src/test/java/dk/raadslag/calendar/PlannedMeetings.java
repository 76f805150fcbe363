package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Meetings planned through the interface, each test in a different year. */
abstract class PlannedMeetings {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    static final String KKR = "/api/bodies/kkr-midtjylland";
    static final String KD_NET = "/api/bodies/kd-net-midtjylland";
    /** Each test plans in a different year, far enough ahead never to be past. */
    static final AtomicInteger YEARS = new AtomicInteger(2040);

    Api api;
    int year;

    @BeforeEach
    void aYearOfItsOwn() {
        api = SERVER.api();
        year = YEARS.getAndIncrement();
    }

    void step(String id, String step) {
        long version = api.get("sekretariat", "/api/meetings/" + id).body().getLong("version");
        Answer answer =
                api.post("sekretariat", "/api/meetings/" + id + "/" + step, new JsonObject().put("version", version));
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
    }

    JsonObject plan(String body, String start, String end) {
        JsonObject meeting = meeting(year + start, end == null ? null : year + end)
                .put("place", "Viborg")
                .put("link", "https://moede.example.org/1");
        Answer answer = planMeeting("sekretariat", body, meeting);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(201);
        return answer.body();
    }

    Answer planMeeting(String user, String body, JsonObject... meetings) {
        return api.post(user, body + "/meetings", new JsonObject().put("meetings", new JsonArray(List.of(meetings))));
    }

    static JsonObject meeting(String start, String end) {
        return new JsonObject().put("start", start).put("end", end);
    }

    static JsonObject part(String title, String... items) {
        return new JsonObject().put("title", title).put("items", new JsonArray(List.of(items)));
    }

    JsonArray preview(String text) {
        Answer answer = api.post("sekretariat", KKR + "/meetings/preview", new JsonObject().put("text", text));
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body().getJsonArray("lines");
    }

    JsonArray entries(String user) {
        return api.get(user, "/api/calendar?region=midtjylland&year=" + year)
                .body()
                .getJsonArray("entries");
    }

    JsonObject entry(String user) {
        JsonArray entries = entries(user);
        assertThat(entries).hasSize(1);
        return entries.getJsonObject(0);
    }

    String deadline(String user, String kind) {
        return entry(user).getJsonObject("deadlines").getString(kind);
    }

    List<String> deadlines(String user) {
        return entry(user).getJsonObject("deadlines").stream()
                .map(Object::toString)
                .sorted(java.util.Comparator.comparing(
                        line -> List.of("c", "a", "m", "r").indexOf(line.substring(0, 1))))
                .toList();
    }

    static List<String> titles(JsonObject meeting) {
        return meeting.getJsonArray("sections").stream()
                .map(section -> ((JsonObject) section).getString("title"))
                .toList();
    }

    static String problem(JsonArray lines, int at) {
        return lines.getJsonObject(at).getJsonObject("problem").getString("code");
    }

    static List<String> codes(JsonObject line) {
        return line.getJsonArray("warnings").stream()
                .map(warning -> ((JsonObject) warning).getString("code"))
                .toList();
    }
}
