package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hearing of 2020: 19 councils and the region, a summer more than planned, and 3 with remarks. */
class HearingTest extends InquiryCase {
    @Test
    void theHearingOf2020IsExtendedAndThreeOfTwentyHaveRemarks() throws SQLException {
        JsonObject hearing = question("hearing", "midtjylland", LocalDate.now().plusDays(30));
        String region = each(api.get("sekretariat", "/api/external-bodies?region=midtjylland")
                        .body()
                        .getJsonArray("bodies"))
                .filter(body -> body.getString("name").equals("Regionsrådet i Region Midtjylland"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        hearing.getJsonArray("parties").add(new JsonObject().put("externalId", region));
        String inquiry = asked(hearing);
        did(answer("medlem", inquiry, "Randers", "supports-remarks", "Forebyggelse mangler", "app"));
        int before = letters("Ny frist for en forespørgsel").size();
        did(extend("sekretariat", inquiry, LocalDate.now().plusDays(150)));
        List<String> told = letters("Ny frist for en forespørgsel");
        assertThat(told.subList(before, told.size())).contains("medlem@example.org", "medlem-viborg@example.org");
        JsonObject read = read("medlem-viborg", inquiry).body();
        assertThat(read.getJsonArray("extensions").getJsonObject(0).getString("why"))
                .isEqualTo("Flere byråd");
        assertThat(read.getString("lastDay"))
                .isEqualTo(LocalDate.now().plusDays(150).toString());
        assertThat(party("medlem", inquiry, "Randers").getJsonObject("answer").getString("words"))
                .as("an answer before the extension stays")
                .isEqualTo("Forebyggelse mangler");
        List<String> names = each(read("sekretariat", inquiry).body().getJsonArray("parties"))
                .map(party -> party.getString("name"))
                .toList();
        assertThat(names).hasSize(20);
        for (String name : names) {
            if (name.equals("Randers")) continue;
            boolean remarks = List.of("Viborg", "Samsø").contains(name);
            String choice = remarks ? "supports-remarks" : "no-remarks";
            did(answer("sekretariat", inquiry, name, choice, remarks ? name + " mener" : null, "mail"));
        }
        assertThat(read("sekretariat", inquiry).body().getString("phrase"))
                .isEqualTo("3 af 20 parter bakker op med bemærkninger, og 17 har ingen bemærkninger.");
    }
}
