package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Saving the words of an item: who may, when, against which version, and what is not a text. */
class TextTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Api api;
    private String id;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
    }

    @Test
    void theSecretariatSavesWithFormattingAndReadsItBack() {
        JsonArray ops = new JsonArray(
                """
                [{"insert":"Fed","attributes":{"bold":true}},{"insert":" tekst"},{"insert":"\\n","attributes":{"header":3}},
                 {"insert":"punkt 🚲"},{"insert":"\\n","attributes":{"list":"bullet","indent":1}},
                 {"insert":{"attachmentMark":true}},{"insert":"se "},
                 {"insert":"her","attributes":{"link":"https://example.org/a"}},{"insert":"\\n"},
                 {"insert":{"table":{"rows":[["By","Antal"],["Skive","7"]]}}},{"insert":"\\n"}]""");
        Answer saved = save("sekretariat", "decision", ops, 0);
        assertThat(saved.status()).as(saved.body().encode()).isEqualTo(200);
        assertThat(saved.body().getLong("version")).isEqualTo(1);
        JsonObject decision = item().getJsonObject("decision");
        assertThat(decision.getJsonArray("ops")).isEqualTo(ops);
        assertThat(decision.getString("plain")).isEqualTo("Fed tekst\npunkt 🚲\n./. se her\nBy\tAntal\nSkive\t7");
    }

    @Test
    void nobodyElseSaves() {
        api.post("sekretariat", "/api/meetings/" + id + "/publish", new JsonObject().put("version", 99));
        for (String user : new String[] {"formand", "medlem", "stedfortraeder", "direktoer"}) {
            assertThat(save(user, "decision", words("x"), 0).code()).as(user).isEqualTo("forbidden");
        }
        assertThat(save(null, "decision", words("x"), 0).code()).isEqualTo("login-required");
        assertThat(item().getValue("decision")).isNull();
    }

    @Test
    void whoMayNotKnowTheMeetingDoesNotLearnThatTheTextExists() {
        assertThat(save("medlem", "decision", words("x"), 0).code()).isEqualTo("unknown");
        Answer missing = api.put(
                "medlem",
                "/api/texts/00000000-0000-0000-0000-000000000000",
                new JsonObject().put("ops", words("x")).put("version", 0));
        assertThat(missing.code()).isEqualTo("unknown");
    }

    @Test
    void theSecondToSaveIsToldAndBothTextsAreKept() {
        save("sekretariat", "decision", words("Den første"), 0);
        Answer second = save("sekretariat", "decision", words("Den anden"), 0);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("stale-version");
        assertThat(second.body().getJsonObject("current").getString("plain")).isEqualTo("Den første");
        assertThat(second.body().getLong("version")).isEqualTo(1);
        assertThat(save("sekretariat", "decision", words("Den anden"), 1).status())
                .isEqualTo(200);
    }

    @Test
    void anAgendaThatWasSentOutDoesNotChangeButItsDecisionsDo() {
        assertThat(save("sekretariat", "background", words("Kladde"), 0).status())
                .isEqualTo(200);
        api.post("sekretariat", "/api/meetings/" + id + "/publish", new JsonObject().put("version", 99));
        assertThat(save("sekretariat", "background", words("Rettet"), 1).code()).isEqualTo("text-frozen");
        assertThat(save("sekretariat", "decision", words("Besluttet"), 0).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotATextIsRefusedWhole() {
        List<String> bad = List.of(
                "[{\"insert\":\"uden afslutning\"}]",
                "[{\"insert\":\"x\",\"attributes\":{\"color\":\"red\"}},{\"insert\":\"\\n\"}]",
                "[{\"insert\":\"x\",\"attributes\":{\"link\":\"javascript:alert(1)\"}},{\"insert\":\"\\n\"}]",
                "[{\"insert\":\"x\",\"attributes\":{\"bold\":\"ja\"}},{\"insert\":\"\\n\"}]",
                "[{\"insert\":\"\\n\",\"attributes\":{\"header\":9}}]",
                "[{\"insert\":{\"script\":\"x\"}},{\"insert\":\"\\n\"}]",
                "[{\"insert\":{\"table\":{\"rows\":[[1]]}}},{\"insert\":\"\\n\"}]",
                "[{\"insert\":{\"table\":{\"rows\":\"x\"}}},{\"insert\":\"\\n\"}]");
        for (String ops : bad) {
            Answer refused = save("sekretariat", "decision", new JsonArray(ops), 0);
            assertThat(refused.status()).as(ops).isEqualTo(400);
            assertThat(refused.code()).as(ops).isEqualTo("bad-text");
        }
        for (String ops : List.of("[]", "[{}]", "[{\"insert\":null}]", "[{\"insert\":\"x\",\"more\":1}]", "[1]")) {
            assertThat(save("sekretariat", "decision", new JsonArray(ops), 0).code())
                    .as(ops)
                    .isEqualTo("bad-request");
        }
        assertThat(item().getValue("decision")).isNull();
    }

    private Answer save(String user, String field, JsonArray ops, long version) {
        String textId = item().getJsonObject("texts").getJsonObject(field).getString("id");
        return api.put(
                user, "/api/texts/" + textId, new JsonObject().put("ops", ops).put("version", version));
    }

    private static JsonArray words(String words) {
        return new JsonArray().add(new JsonObject().put("insert", words + "\n"));
    }

    private JsonObject item() {
        return Api.item(api.get("sekretariat", "/api/meetings/" + id).body(), "2.2");
    }
}
