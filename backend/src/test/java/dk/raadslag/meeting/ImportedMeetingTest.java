package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A freshly imported meeting for each test, and what people do with it over HTTP. */
abstract class ImportedMeetingTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    Api api;
    String id;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        Answer imported = api.importText("sekretariat", Sample.agenda());
        assertThat(imported.status()).as(imported.body().encode()).isEqualTo(201);
        id = imported.body().getString("id");
    }

    final void start() {
        assertThat(step("sekretariat", "start").status()).isEqualTo(200);
    }

    final void decideFirstItem(String words) {
        start();
        itemStep("sekretariat", "1.1", "open");
        save("1.1", words);
        assertThat(finish("sekretariat", "1.1", "approved", true).status()).isEqualTo(200);
    }

    final JsonObject meeting(String user) {
        Answer answer = api.get(user, "/api/meetings/" + id);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body();
    }

    final Answer step(String user, String step) {
        return api.post(user, "/api/meetings/" + id + "/" + step, seen());
    }

    final Answer showDecisions(String user, boolean shown) {
        return api.put(user, "/api/meetings/" + id + "/decisions-shown", seen().put("shown", shown));
    }

    final Answer closed(String user, JsonObject body) {
        return api.put(user, itemPath("2.1") + "/closed", seen().mergeIn(body));
    }

    final Answer itemStep(String user, String number, String step) {
        return api.post(user, itemPath(number) + "/" + step, seen());
    }

    final Answer finish(String user, String number, String outcome, boolean openNext) {
        return api.post(
                user, itemPath(number) + "/done", seen().put("outcome", outcome).put("openNext", openNext));
    }

    final void save(String number, String words) {
        JsonObject handle =
                Api.item(meeting("sekretariat"), number).getJsonObject("texts").getJsonObject("decision");
        Pen pen = Pen.of(SERVER.url(), "sekretariat", handle.getString("id"));
        pen.write(words);
        pen.leave();
    }

    final String decision(String user, String number) {
        return Api.item(meeting(user), number).getJsonObject("decision").getString("plain");
    }

    final String itemPath(String number) {
        return "/api/items/" + Api.item(meeting("sekretariat"), number).getString("id");
    }

    final JsonObject seen() {
        return new JsonObject().put("version", meeting("sekretariat").getLong("version"));
    }
}
