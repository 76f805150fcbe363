package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The extra places of 2020: 65 nurses (15 + 15 + 35) and 11 pedagogues (6 + 2 + 3), as minuted; where the other 44 were
 * is not, so that Herning is test data.
 */
class ReportTest extends InquiryCase {
    private static JsonObject figure(String label, String sumAs, int max) {
        return new JsonObject()
                .put("label", label)
                .put("sumAs", sumAs)
                .put("min", 0)
                .put("max", max);
    }

    private JsonObject places() {
        JsonArray figures = new JsonArray()
                .add(figure("Sygeplejerske, september", "Sygeplejerske", 100))
                .add(figure("Sygeplejerske, februar", "Sygeplejerske", 100))
                .add(figure("Pædagog, sommer", "Pædagog", 100))
                .add(figure("Pædagog, vinter", "Pædagog", 100))
                .add(figure("Andre", null, 50));
        return question("report", "midtjylland", LocalDate.now().plusDays(20)).put("figures", figures);
    }

    private Answer reports(String user, String inquiry, String name, Integer... numbers) {
        JsonObject said = new JsonObject()
                .put("externalId", party("sekretariat", inquiry, name).getString("externalId"))
                .put("choice", "reported")
                .put("numbers", new JsonArray(List.of(numbers)))
                .put("channel", user.equals("sekretariat") ? "mail" : "app");
        return api.post(user, "/api/inquiries/" + inquiry + "/answers", said);
    }

    @Test
    void theExtraPlacesOf2020AddUp() {
        String inquiry = asked(places());
        did(reports("medlem", inquiry, "Randers", 8, 7, 3, 3, 0));
        did(reports("medlem-viborg", inquiry, "Viborg", 8, 7, 0, 0, 0));
        did(reports("sekretariat", inquiry, "Aarhus", 19, 16, 1, 1, 0));
        did(reports("sekretariat", inquiry, "Horsens", 0, 0, 2, 1, 0));
        did(reports("sekretariat", inquiry, "Herning", 0, 0, 0, 0, 44));
        did(answer("sekretariat", inquiry, "Samsø", "nothing", null, "phone"));
        JsonObject read = read("sekretariat", inquiry).body();
        assertThat(read.getJsonArray("sums")).isEqualTo(new JsonArray(List.of(35, 30, 6, 5, 44)));
        assertThat(read.getString("phrase"))
                .startsWith("5 af 19 kommuner har meldt ind, og 1 har intet at melde ind. "
                        + "I alt 120: Sygeplejerske 65, Pædagog 11 og Andre 44. De øvrige 13 svarer senest den ");
        assertThat(party("medlem", inquiry, "Randers").getJsonObject("answer").getJsonArray("numbers"))
                .isEqualTo(new JsonArray(List.of(8, 7, 3, 3, 0)));
        did(reports("medlem", inquiry, "Randers", 9, 7, 3, 3, 0));
        assertThat(read("medlem", inquiry).body().getJsonArray("sums").getInteger(0))
                .as("the newest counts, once")
                .isEqualTo(36);
        did(answer("medlem", inquiry, "Randers", null, null, "app"));
        assertThat(read("medlem", inquiry).body().getJsonArray("sums").getInteger(0))
                .isEqualTo(27);
    }

    @Test
    void aNumberIsInItsRangeAndNoneIsLeftOut() {
        String inquiry = asked(places());
        Answer tooMany = reports("medlem", inquiry, "Randers", 8, 7, 3, 3, 51);
        assertThat(tooMany.code()).isEqualTo("number-range");
        assertThat(tooMany.body().getString("message")).isEqualTo("“Andre” skal være et helt tal fra 0 til 50.");
        assertThat(reports("medlem", inquiry, "Randers", 8, 7, 3, 3, -1).code()).isEqualTo("number-range");
        assertThat(reports("medlem", inquiry, "Randers", 8, 7).code()).isEqualTo("number-range");
        assertThat(present("sekretariat", inquiry).code()).isEqualTo("other-choice");
    }

    @Test
    void aReportAsksForNumbersThatCanBeFilledIn() {
        item = item("sekretariat", "2.1").getString("id");
        String path = "/api/items/" + item + "/inquiries";
        assertThat(api.post("sekretariat", path, places().put("figures", new JsonArray()))
                        .code())
                .isEqualTo("no-figures");
        JsonObject twice = places();
        twice.getJsonArray("figures").add(figure("andre", null, 3));
        assertThat(api.post("sekretariat", path, twice).code()).isEqualTo("bad-figure");
        JsonObject turned = places();
        turned.getJsonArray("figures").add(figure("Læger", null, -3));
        assertThat(api.post("sekretariat", path, turned).code()).isEqualTo("bad-figure");
    }

    @Test
    void theSumsAreHiddenWithTheAnswers() {
        String inquiry = asked(places().put("visible", "secretariat"));
        did(reports("medlem", inquiry, "Randers", 8, 7, 3, 3, 0));
        assertThat(read("medlem-viborg", inquiry).body().getJsonArray("sums")).isNull();
        assertThat(party("medlem-viborg", inquiry, "Randers").getJsonObject("answer"))
                .isNull();
        assertThat(read("formand", inquiry).body().getJsonArray("sums").getInteger(0))
                .isEqualTo(8);
    }
}
