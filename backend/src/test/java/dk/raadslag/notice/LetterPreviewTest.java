package dk.raadslag.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Before something is sent out, the secretariat sees the letter and its receivers, and what is sent is that letter. */
class LetterPreviewTest extends CourseTest {
    @Test
    void theLetterOfARevisedAgendaTellsWhatChangedInOpenItemsAndIsTheOneThatWasShown() {
        did(step("sekretariat", "revise"));
        rename("2.1", "Fortrolig aftale");
        close("2.1");
        rename("2.2", "Hjælpemidler på tværs");
        JsonObject shown = letter("agenda_revised").body();
        assertThat(shown.getString("text"))
                .contains("Tid: kl. ", "Sted: ", "Det er ændret:\n– Punkt 2.2: titlen er ændret\n")
                .doesNotContain("2.1", "ortrolig", "cykel", "jælpemidler");
        did(step("sekretariat", "send-revised"));
        assertThat(sent(shown.getString("subject")))
                .extracting(letter -> letter.getString("text"))
                .contains(shown.getString("text"))
                .allSatisfy(text -> assertThat(text).contains("Punkt 2.2").doesNotContain("2.1", "ortrolig"));
        assertThat(letter("agenda_revised").body().getString("text"))
                .as("nothing has changed since")
                .doesNotContain("ændret:");
    }

    @Test
    void anItemThatIsClosedOrOpenedByTheRevisionIsNotNamed() {
        close("2.2");
        did(step("sekretariat", "revise"));
        did(putItem("sekretariat", "2.2", "closed", seen().put("closed", false)));
        assertThat(letter("agenda_revised").body().getString("text")).doesNotContain("2.2", "ændret:");
        did(step("sekretariat", "send-revised"));
        assertThat(sent("Revideret dagsorden").get(0).getString("text")).doesNotContain("2.2");
    }

    @Test
    void thoseWhoHaveNoAddressAreNamedAndTheOthersCounted() {
        JsonObject all = letter("agenda_sent").body();
        UUID seat = seat("kkr-midtjylland", "0751", "Aarhus", null);
        UUID nameless = UUID.randomUUID();
        sql("insert into person (id, name) values (?, 'Medlem, Aarhus')", nameless);
        sql(
                """
                insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                values (?, 'holder', ?, '2026-01-02', now(), 'test', 'test')""",
                seat,
                nameless);
        JsonObject one = letter("agenda_sent").body();
        assertThat(one.getInteger("letters")).isEqualTo(all.getInteger("letters"));
        JsonObject body = one.getJsonArray("groups").getJsonObject(0);
        assertThat(body.getInteger("people"))
                .isEqualTo(all.getJsonArray("groups").getJsonObject(0).getInteger("people") + 1);
        assertThat(body.getJsonArray("unreached"))
                .isEqualTo(new JsonArray()
                        .add(new JsonObject().put("name", "Medlem, Aarhus").put("from", "Aarhus")));
        assertThat(one.getJsonArray("groups")).as("directors get the agenda").hasSize(2);
        assertThat(letter("minutes_sent").body().getJsonArray("groups"))
                .as("minutes are for those who hold a seat")
                .hasSize(1);
        sql("update seat set valid_to = '2026-01-31' where id = ?", seat);
    }

    @Test
    void onlyThoseWhoWriteSeeWhoGetsIt() {
        assertOutcomes(
                user -> api.get(user, "/api/meetings/" + id + "/letter?occasion=minutes_sent"),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
    }

    private Answer letter(String occasion) {
        return api.get("sekretariat", "/api/meetings/" + id + "/letter?occasion=" + occasion);
    }

    private void rename(String number, String title) {
        JsonObject item = new JsonObject()
                .put("title", title)
                .put("kind", "decision")
                .putNull("minutes")
                .putNull("slot")
                .put("guests", new JsonArray())
                .put("directorsRead", false)
                .putNull("caseNumber")
                .put("caseOfficers", new JsonArray())
                .put("presenters", new JsonArray());
        did(putItem("sekretariat", number, "description", seen().put("item", item)));
    }

    /** The newest letters of this meeting with such a subject. */
    private List<JsonObject> sent(String subject) {
        return api.get("sekretariat", "/api/letters").body().getJsonArray("letters").stream()
                .map(JsonObject.class::cast)
                .filter(letter -> letter.getString("subject").startsWith(subject)
                        && letter.getString("text").contains(id))
                .toList();
    }
}
