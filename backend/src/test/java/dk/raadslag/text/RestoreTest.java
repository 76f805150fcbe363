package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.Api;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A backup is restored while browsers are open, under a server that goes on. */
@Execution(ExecutionMode.CONCURRENT)
class RestoreTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    @Test
    void openBrowsersBringBackTheirWordsAndNobodySeesLostFacts() throws Exception {
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        String textId = Api.item(meeting(id), "2.1")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id");
        Pen one = Pen.of(SERVER.url(), "sekretariat", textId);
        one.write("Grundlag.");
        SERVER.backUp();
        until200(id);

        // What the backup lacks: words of three people, one upon the other, and a fact.
        one = Pen.returning(SERVER.url(), "sekretariat", textId, one);
        Pen other = Pen.of(SERVER.url(), "referent", textId);
        other.adds("Referentens. ");
        one.hears("Referentens. Grundlag.");
        one.adds("Sekretariatets. ");
        String all = "Sekretariatets. Referentens. Grundlag.";
        other.hears(all);
        one.hears(all);
        api.post("sekretariat", "/api/meetings/" + id + "/publish", new JsonObject().put("version", 1));
        api.post("sekretariat", "/api/meetings/" + id + "/revise", new JsonObject().put("version", 2));
        Browser tab = Browser.of(SERVER.url(), "sekretariat");
        String epoch = tab.hear("welcome").get("epoch").asText();
        assertThat(one.epoch).isEqualTo(epoch);
        follow(tab, id, 0, epoch);
        tab.hear("snapshot");
        follow(tab, id, 3, epoch);
        assertThat(tab.hear("passed").get("version").asLong()).isEqualTo(3);

        SERVER.restore();
        assertThat(one.closed()).startsWith("1013 ");
        until200(id);
        assertThat(words(textId)).isEqualTo("Grundlag.");

        // Another came to the same version by other ways.
        api.put("sekretariat", "/api/meetings/" + id + "/decisions-shown", shown(true));
        api.put("sekretariat", "/api/meetings/" + id + "/decisions-shown", shown(false));
        assertThat(meeting(id).getLong("version")).isEqualTo(3);
        // The server checks every two seconds, and makes every browser reload.
        assertThat(tab.closeCode()).isEqualTo(1013);
        Browser again = Browser.of(SERVER.url(), "sekretariat");
        JsonNode welcome = again.hear("welcome");
        assertThat(welcome.get("epoch").asText()).isNotEqualTo(epoch);
        follow(again, id, 3, epoch);
        assertThat(again.hear("snapshot").get("snapshot").get("status").asText())
                .isEqualTo("drafting");

        // The one who comes first brings what the other wrote as well, and is not taken for its author.
        one = Pen.returning(SERVER.url(), "sekretariat", textId, one);
        one.adds("Igen. ");
        assertThat(one.epoch).isEqualTo(welcome.get("epoch").asText());
        assertThat(words(textId)).isEqualTo("Igen. " + all);
        other = Pen.returning(SERVER.url(), "referent", textId, other);
        other.adds("Også igen. ");
        assertThat(words(textId)).isEqualTo("Også igen. Igen. " + all);
        assertThat(byAuthor(textId))
                .containsOnly(
                        Map.entry(name("referent"), "Også igen. "), Map.entry(name("sekretariat"), "Igen. " + all));
    }

    private static void follow(Browser tab, String id, long version, String epoch) {
        tab.say(new JsonObject()
                .put("type", "follow")
                .put("meeting", id)
                .put("version", version)
                .put("epoch", epoch)
                .encode());
    }

    private static JsonObject shown(boolean shown) {
        return new JsonObject().put("shown", shown).put("version", 1);
    }

    private JsonObject meeting(String id) {
        return api.get("sekretariat", "/api/meetings/" + id).body();
    }

    /** The server's connections were cut; it finds new ones. */
    private void until200(String id) {
        List<Integer> found = new ArrayList<>();
        while (found.size() < 100 && !found.contains(200)) {
            found.add(api.get("sekretariat", "/api/meetings/" + id).status());
        }
        assertThat(found).contains(200);
    }

    private String words(String textId) {
        return api.get("sekretariat", "/api/texts/" + textId)
                .body()
                .getJsonObject("content")
                .getString("plain");
    }

    private Map<String, String> byAuthor(String textId) {
        return api.get("sekretariat", "/api/texts/" + textId + "/history").body().getJsonArray("spans").stream()
                .map(JsonObject.class::cast)
                // The last line break stood there from the beginning.
                .filter(span -> span.getString("by") != null)
                .collect(Collectors.toMap(
                        span -> span.getString("by"), span -> span.getString("insert"), String::concat));
    }

    private String name(String user) {
        return api.get(user, "/api/me").body().getString("name");
    }
}
