package dk.raadslag.today;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CourseTest;
import dk.raadslag.Sample;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** The cards of the start page about a meeting in three days, whose agenda is sent out. */
abstract class StartPageTest extends CourseTest {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Override
    @BeforeEach
    protected void sendOut() {
        super.sendOut();
        did(step("sekretariat", "cancel"));
        draft();
        did(step("sekretariat", "publish"));
    }

    final void draft() {
        String soon = LocalDate.now().plusDays(3).format(PRINTED);
        byte[] agenda = Sample.AGENDA.replace("03-12-2026", soon).getBytes(StandardCharsets.UTF_8);
        id = api.importText("sekretariat", agenda).body().getString("id");
    }

    /** The cards about this meeting. */
    final List<JsonObject> cards(String user) {
        JsonObject today = api.get(user, "/api/me/today").body();
        assertThat(today.getJsonArray("cards")).as(today.encode()).isNotNull();
        return today.getJsonArray("cards").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getJsonObject("meeting") != null
                        && card.getJsonObject("meeting").getString("id").equals(id))
                .toList();
    }

    /** Their kinds on one lane. */
    final List<String> kinds(String user, String lane) {
        return cards(user).stream()
                .filter(card -> card.getString("lane").equals(lane))
                .map(card -> card.getString("kind"))
                .toList();
    }

    final JsonObject card(String user, String kind) {
        return cards(user).stream()
                .filter(card -> card.getString("kind").equals(kind))
                .findFirst()
                .orElse(new JsonObject());
    }
}
