package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What follows from a document's words is in the meeting: kinds, points, the next list, the minutes it approves. */
class ImportedFactsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String MINUTES =
            """
            REFERAT 2031

            KKR SJÆLLAND

            Dato: 05-02-2031 09:30

            1. Sager

            1.1. Busser

            SAG-2031-00001 abc

            Indstilling

            Det indstilles, at KKR Sjælland

            - godkender planen
            - drøfter taksterne.

            Beslutning

            Ad 1) Godkendt.

            Ad 2) Udsat.

            2. Punkter til næste møde

            2.1. Sager på vej til næste møde

            SAG-2031-00002 abc

            Baggrund

            Til næste møde ventes:

            - Vandråd
            - Årsaftale
            """;

    private static final String AGENDA =
            """
            DAGSORDEN 2031

            KKR SJÆLLAND

            Dato: 09-04-2031 09:30

            1. Godkendelse af referat

            1.1. Godkendelse af referat fra mødet den 5. februar 2031

            SAG-2031-00003 abc

            Indstilling

            Det indstilles, at KKR Sjælland godkender referatet.

            2. Siden sidst

            2.1. Orientering

            SAG-2031-00004 abc

            Indstilling

            Det indstilles, at KKR Sjælland tager orienteringen til efterretning.
            """;

    @Test
    void theyAreImportedWithTheWords() {
        JsonObject minutes = imported(MINUTES);
        assertThat(minutes.getJsonArray("nextItems").stream().map(item -> ((JsonObject) item).getString("title")))
                .containsExactly("Vandråd", "Årsaftale");
        assertThat(Api.item(minutes, "1.1").getJsonObject("treatment").getJsonArray("points").stream()
                        .map(point -> ((JsonObject) point).getString("outcome")))
                .containsExactly("approved", "postponed");

        JsonObject agenda = imported(AGENDA);
        JsonObject approving = Api.item(agenda, "1.1").getJsonObject("plan");
        assertThat(approving.getString("approves")).isEqualTo(minutes.getString("id"));
        assertThat(approving.getString("kind")).isEqualTo("decision");
        assertThat(Api.item(agenda, "2.1").getJsonObject("plan").getString("kind"))
                .isEqualTo("orientation");
    }

    @Test
    void aPreviewTellsHowFarTheDocumentSaysThem() {
        JsonObject council =
                previewed("Referat af møde i Kulturudvalget i Fjordby Kommune den 4. maj 2031 kl. 17.00\n\n"
                        + "Punkt 1. Godkendelse af referat\nBeslutning\nReferatet fra mødet den 6. april 2031 blev godkendt.\n\n"
                        + "Punkt 2. Eventuelt\nBeslutning\nIntet.\n");
        JsonObject body = council.getJsonObject("facts").getJsonObject("body");
        assertThat(council.getString("bodyId")).isNull();
        assertThat(body.getString("name")).isEqualTo("Kulturudvalget, Fjordby Kommune");
        assertThat(body.getString("kind")).isEqualTo("committee");
        assertThat(body.getString("provenance")).isEqualTo("stated");
        JsonObject approves = council.getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("facts")
                .getJsonObject("approves");
        assertThat(approves.getString("value")).isEqualTo("2031-04-06");
        assertThat(approves.getString("provenance")).isEqualTo("derived");
        assertThat(previewed(MINUTES).getJsonObject("facts").getJsonArray("nextItems"))
                .hasSize(2);
    }

    private static JsonObject previewed(String text) {
        Answer seen = SERVER.api()
                .send(
                        "sekretariat-sjaelland",
                        "/api/imports/preview",
                        "POST",
                        "application/octet-stream",
                        text.getBytes(StandardCharsets.UTF_8));
        assertThat(seen.status()).as(seen.body().encode()).isEqualTo(200);
        return seen.body();
    }

    private static JsonObject imported(String text) {
        Answer made = SERVER.api()
                .send(
                        "sekretariat-sjaelland",
                        "/api/meetings",
                        "POST",
                        "application/octet-stream",
                        text.getBytes(StandardCharsets.UTF_8));
        assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
        return SERVER.api()
                .get("sekretariat-sjaelland", "/api/meetings/" + made.body().getString("id"))
                .body();
    }
}
