package dk.raadslag.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is planned, as stations of its matter. */
class PlannedStationsTest extends MatterCase {
    private String matter;
    private String autumn;

    @BeforeEach
    void aMatterAndAMeetingToCome() {
        matter = matter("Havne", item(june, "Havne"));
        autumn = meeting(KKR, "-09-01");
    }

    @Test
    void whatIsPlannedInAMatterIsAStationAndStaysOneAsAnItem() {
        String planned = planned(plan("Havneplan").put("matterId", matter));
        assertThat(List.of(station(matter, planned))).allSatisfy(station -> {
            assertThat(station.getString("kind")).isEqualTo("planned");
            assertThat(station.getString("day")).isEqualTo(year + "-09-01");
        });
        did(step(autumn, "draft"));
        take(autumn);
        String item = last("Havneplan");
        assertThat(station(matter, item).getString("kind")).isEqualTo("item");
        did(api.post("sekretariat", "/api/items/" + item + "/remove", version(autumn)));
        assertThat(last("Havneplan")).isEqualTo(planned);
        take(autumn);
        assertThat(stations("sekretariat", matter))
                .filteredOn(station -> station.getString("title").equals("Havneplan"))
                .singleElement()
                .satisfies(station -> assertThat(station.getString("kind")).isEqualTo("item"));
    }

    @Test
    void whatCameOfAnItemIsAStationOfItsMatterAndClosedWithIt() {
        String source = stations("sekretariat", matter).get(0).getString("id");
        planned(plan("Molen").put("sourceItemId", source));
        did(step(june, "publish"));
        assertThat(know("Molen", matter)).hasSize(EVERYBODY.length);
        did(link("sekretariat", item(meetingToWrite(), "Andet"), matter));
        close(june, source, true);
        assertThat(know("Molen", matter)).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void aClosedOrInternalOneIsAStationForThoseAloneWhoMayKnowOfIt() {
        did(step(june, "publish"));
        planned(plan("Kajleje").put("matterId", matter).put("closed", true));
        planned(plan("Kranleje").put("matterId", matter).put("internal", true));
        assertThat(know("Kajleje", matter)).containsExactly("sekretariat", "formand", "medlem");
        assertThat(know("Kranleje", matter)).containsExactly("sekretariat", "formand");
    }

    @Test
    void whatIsPlannedInAClosedMatterIsClosedAndSoIsTheItemThatItBecomes() {
        did(step(june, "publish"));
        did(describe("sekretariat", matter, described(matter).put("closed", true)));
        String planned = planned(plan("Havnesalg").put("matterId", matter));
        assertThat(readers("Havnesalg")).containsExactly("sekretariat", "formand", "medlem");
        did(describePlanned(planned, "Havnesalg"));
        assertThat(readers("Havnesalg")).containsExactly("sekretariat", "formand", "medlem");
        did(step(autumn, "draft"));
        take(autumn);
        did(step(autumn, "publish"));
        assertThat(snapshot(autumn).encode()).contains("Havnesalg");
        assertThat(api.get(null, "/api/meetings/" + autumn).body().encode()).doesNotContain("Havnesalg");
        assertThat(readers("Havnesalg")).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void whatIsPlannedInAnOpenMatterIsClosedWithIt() {
        did(step(june, "publish"));
        planned(plan("Havnekøb").put("matterId", matter));
        assertThat(readers("Havnekøb")).hasSize(EVERYBODY.length);
        long before = board(null).getLong("seq");
        did(describe("sekretariat", matter, described(matter).put("closed", true)));
        assertThat(readers("Havnekøb")).containsExactly("sekretariat", "formand", "medlem");
        assertThat(board(null).getLong("seq")).isNotEqualTo(before);
        did(describe("sekretariat", matter, described(matter).put("closed", false)));
        assertThat(readers("Havnekøb")).hasSize(EVERYBODY.length);
        close(june, stations("sekretariat", matter).get(0).getString("id"), true);
        assertThat(readers("Havnekøb")).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void anUnsentRevisionDoesNotTakeAwayWhatOthersReadAsPlanned() {
        planned(plan("Havnefest").put("matterId", matter));
        did(step(june, "publish"));
        did(step(autumn, "draft"));
        item(autumn, "Andet");
        did(step(autumn, "publish"));
        did(step(autumn, "revise"));
        take(autumn);
        assertThat(named("sekretariat", "Havnefest")).containsExactly("item");
        assertThat(named("direktoer", "Havnefest")).containsExactly("planned");
        did(step(autumn, "send-revised"));
        assertThat(named("direktoer", "Havnefest")).containsExactly("item");
        did(step(autumn, "revise"));
        did(api.post("sekretariat", "/api/items/" + last("Havnefest") + "/remove", version(autumn)));
        assertThat(named("sekretariat", "Havnefest")).containsExactly("planned");
        assertThat(named("direktoer", "Havnefest")).containsExactly("item");
        did(step(autumn, "send-revised"));
        assertThat(named("direktoer", "Havnefest")).containsExactly("planned");
    }

    @Test
    void anItemThatOthersKnowIsNotToldTwice() {
        planned(plan("Havneplads").put("matterId", matter));
        did(step(june, "publish"));
        did(step(autumn, "draft"));
        take(autumn);
        assertThat(named("direktoer", "Havneplads")).containsExactly("planned");
        did(step(autumn, "publish"));
        assertThat(named("direktoer", "Havneplads")).containsExactly("item");
    }

    @Test
    void nothingIsPlannedInAMatterThatThePersonMayNotKnowOrOfAnotherRegion() {
        JsonObject plan = plan("Havn").put("matterId", UUID.randomUUID().toString());
        assertThat(api.post("sekretariat", "/api/bodies/" + KKR + "/planned", plan)
                        .code())
                .isEqualTo("unknown");
        JsonObject far = plan("Havn").put("matterId", matter).put("planned", new JsonObject().put("half", year + "-2"));
        assertThat(api.post("sekretariat-nordjylland", "/api/bodies/kkr-nordjylland/planned", far)
                        .code())
                .isEqualTo("unknown");
    }

    private String meetingToWrite() {
        did(step(autumn, "draft"));
        return autumn;
    }

    private JsonObject plan(String title) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("title", title)
                .put("planned", new JsonObject().put("meeting", autumn))
                .put("closed", false)
                .put("internal", false);
    }

    private String planned(JsonObject plan) {
        did(api.post("sekretariat", "/api/bodies/" + KKR + "/planned", plan));
        return plan.getString("id");
    }

    private Answer describePlanned(String id, String title) {
        long version = board("sekretariat").getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getLong("version");
        return api.put(
                "sekretariat",
                "/api/planned/" + id,
                new JsonObject()
                        .put("title", title)
                        .putNull("note")
                        .put("closed", false)
                        .put("internal", false)
                        .put("version", version));
    }

    private JsonObject board(String user) {
        return api.get(user, "/api/planned?region=midtjylland").body();
    }

    /** Those who learn of these words from the long-term agenda. */
    private List<String> readers(String words) {
        return Stream.of(EVERYBODY)
                .filter(user -> board(user).encode().contains(words))
                .map(user -> user == null ? "public" : user)
                .toList();
    }

    private void take(String meeting) {
        did(api.post(
                "sekretariat",
                "/api/meetings/" + meeting + "/take-next-items",
                version(meeting).put("section", 0)));
    }

    /** The id of the station with this title. */
    private String last(String title) {
        return stations("sekretariat", matter).stream()
                .filter(station -> station.getString("title").equals(title))
                .reduce((one, other) -> other)
                .orElseThrow()
                .getString("id");
    }

    private List<String> named(String user, String title) {
        return stations(user, matter).stream()
                .filter(station -> station.getString("title").equals(title))
                .map(station -> station.getString("kind"))
                .toList();
    }
}
