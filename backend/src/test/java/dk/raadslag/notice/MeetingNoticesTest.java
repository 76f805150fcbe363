package dk.raadslag.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who gets a letter when an agenda or minutes are sent out, and what does not stand in it. */
class MeetingNoticesTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Api api;
    private String id;

    @BeforeEach
    void aMeetingOfABodyWithSeats() {
        api = SERVER.api();
        id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        if (letters().isEmpty()) {
            seat("kkr-midtjylland", "Medlem, Randers", "randers@example.org");
            seat("kd-net-midtjylland", "Direktør, Randers", "direktion@example.org");
        }
    }

    @Test
    void membersAndDirectorsGetMailAboutTheAgendaWithoutAWordOfItsContent() {
        int before = letters().size();
        step("publish");
        List<JsonObject> sent = letters().subList(0, letters().size() - before);
        assertThat(sent)
                .extracting(letter -> letter.getString("to"))
                .containsExactlyInAnyOrder("randers@example.org", "direktion@example.org");
        for (JsonObject letter : sent) {
            assertThat(letter.getString("subject")).isEqualTo("Dagsorden: KKR Midtjylland 3. december 2026");
            assertThat(letter.getString("text"))
                    .contains("https://raadslag.example.org/moede/" + id, "Tid: kl. ")
                    .doesNotContain("cykelstier", "2.1");
        }
        step("revise");
        step("send-revised");
        assertThat(letters().get(0).getString("subject")).startsWith("Revideret dagsorden");
    }

    @Test
    void onlyDirectorsGetMailAboutADraftAndNobodyAboutARefusedStep() {
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        int before = letters().size();
        JsonObject body = new JsonObject()
                .put("deadline", "2036-11-30T12:00")
                .put("note", "")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true)
                .put("version", version());
        api.post("medlem", "/api/meetings/" + id + "/rounds", body);
        assertThat(letters()).hasSize(before);
        assertThat(api.post("sekretariat", "/api/meetings/" + id + "/rounds", body)
                        .status())
                .isEqualTo(201);
        List<JsonObject> sent = letters().subList(0, letters().size() - before);
        assertThat(sent).extracting(letter -> letter.getString("to")).containsExactly("direktion@example.org");
    }

    private void seat(String body, String name, String email) {
        boolean director = body.startsWith("kd-net");
        JsonObject seat = new JsonObject()
                .put("term", "2026-2029")
                .put("municipality", "0730")
                .put("reason", director ? "director" : "mayor")
                .put("holder", new JsonObject().put("name", name).put("email", email));
        Api.Answer made = api.post("sekretariat", "/api/bodies/" + body + "/seats", seat);
        assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
    }

    private void step(String step) {
        JsonObject seen = new JsonObject().put("version", version());
        assertThat(api.post("sekretariat", "/api/meetings/" + id + "/" + step, seen)
                        .status())
                .isEqualTo(200);
    }

    private long version() {
        return api.get("sekretariat", "/api/meetings/" + id).body().getLong("version");
    }

    /** Newest first. */
    private List<JsonObject> letters() {
        return api.get("sekretariat", "/api/letters").body().getJsonArray("letters").stream()
                .map(letter -> (JsonObject) letter)
                .toList();
    }
}
