package dk.raadslag.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stations beside our own meetings. */
class StationsTest extends MatterCase {
    private String matter;

    @BeforeEach
    void aMatter() {
        matter = matter("Rammer", item(june, "Rammer"));
    }

    @Test
    void anExternalBodyHasTheMatterBeforeUsAndItsDecisionStandsThere() {
        String id = UUID.randomUUID().toString();
        String dassos = external("DASSOS");
        JsonObject happened = words("Udkast til aftale")
                .put("happened", "2020-01-22")
                .put("decision", "Indstillet til godkendelse.")
                .put("link", "https://example.org/referat");
        did(add("sekretariat", matter, id, "external", dassos, day("2020-01-22"), happened));
        did(add("sekretariat", matter, id, "external", dassos, day("2020-01-22"), happened));
        assertThat(stations("sekretariat", matter)).hasSize(2).first().satisfies(station -> {
            assertThat(station.getString("body")).isEqualTo("DASSOS");
            assertThat(station.getString("state")).isEqualTo("done");
            assertThat(station.getString("words")).isEqualTo("Indstillet til godkendelse.");
        });
    }

    @Test
    void whatIsNotRightIsRefused() {
        JsonObject when = day(year + "-03-01");
        assertThat(added("external", null, when, words("Høring")).code()).isEqualTo("external-unknown");
        assertThat(added("external", UUID.randomUUID().toString(), when, words("Høring"))
                        .code())
                .isEqualTo("external-unknown");
        assertThat(added("external", external("DAS"), when, words("Høring")).code())
                .as("of another region")
                .isEqualTo("external-unknown");
        assertThat(added("councils", null, new JsonObject().put("meeting", june), words("Høring"))
                        .code())
                .isEqualTo("bad-date");
        String ahead = LocalDate.now().plusDays(2).toString();
        assertThat(added("councils", null, when, words("Høring").put("happened", ahead))
                        .code())
                .isEqualTo("happened-ahead");
        assertThat(added("councils", null, when, words("Høring").put("decision", "Ja"))
                        .code())
                .isEqualTo("happened-missing");
        assertThat(added("councils", null, when, words("Høring").put("link", "javascript:alert(1)"))
                        .code())
                .isEqualTo("bad-request");
        assertThat(add("medlem", matter, null, "councils", null, when, words("Høring"))
                        .code())
                .isEqualTo("unknown");
        assertThat(add("formand", matter, null, "councils", null, when, words("Høring"))
                        .code())
                .isEqualTo("forbidden");
        assertThat(stations("sekretariat", matter)).hasSize(1);
    }

    @Test
    void movingOneOutOfOrderIsAskedAboutAndDoneWhenConfirmed() {
        String hearing = announced(matter, day(year + "-03-01"), words("Høring"));
        String adoption = announced(matter, day(year + "-08-01"), words("Offentliggørelse"));
        did(move(matter, hearing, day(year + "-05-31"), false));
        Answer same = move(matter, hearing, day(year + "-06-01"), false);
        assertThat(same.code()).isEqualTo("station-overtakes");
        assertThat(same.body().getString("message")).contains("Rammer");
        assertThat(move(matter, adoption, day(year + "-05-30"), false).code()).isEqualTo("station-overtakes");
        did(move(matter, hearing, day(year + "-06-01"), true));
        assertThat(station(matter, hearing).getString("day")).isEqualTo(year + "-06-01");
        assertThat(station(matter, stations("sekretariat", matter).get(1).getString("id"))
                        .getBoolean("sameDay"))
                .isTrue();
    }

    @Test
    void whatHasHappenedIsNotMovedOrDroppedAndWhatIsDroppedComesBack() {
        String hearing = announced(matter, day(year + "-03-01"), words("Høring"));
        did(drop(hearing, true));
        did(drop(hearing, true));
        assertThat(station(matter, hearing).getString("state")).isEqualTo("dropped");
        did(drop(hearing, false));
        assertThat(station(matter, hearing).getString("state")).isEqualTo("planned");
        JsonObject seen =
                new JsonObject().put("version", station(matter, hearing).getLong("version"));
        String path = "/api/matters/" + matter + "/stations/" + hearing;
        did(api.put(
                "sekretariat", path, seen.copy().put("station", words("Høring").put("happened", "2021-03-04"))));
        assertThat(api.put("sekretariat", path, seen.put("station", words("Høring")))
                        .code())
                .isEqualTo("stale-version");
        assertThat(move(matter, hearing, day(year + "-04-01"), true).code()).isEqualTo("station-done");
        assertThat(drop(hearing, true).code()).isEqualTo("station-done");
    }

    private Answer added(String kind, String external, JsonObject planned, JsonObject words) {
        return add("sekretariat", matter, null, kind, external, planned, words);
    }

    private Answer drop(String station, boolean dropped) {
        return api.put(
                "sekretariat",
                "/api/matters/" + matter + "/stations/" + station + "/dropped",
                new JsonObject()
                        .put("dropped", dropped)
                        .put("version", station(matter, station).getLong("version")));
    }

    private String external(String shortName) {
        JsonArray found = api.get("sekretariat", "/api/external-bodies?q=" + shortName)
                .body()
                .getJsonArray("bodies");
        return found.stream()
                .map(JsonObject.class::cast)
                .filter(body -> body.getString("shortName").equals(shortName))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}
