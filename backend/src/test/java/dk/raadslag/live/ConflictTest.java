package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Json;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people do conflicting things at the same moment: both see one order, and the second hears of it. */
class ConflictTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();
    private final String id =
            api.importText("sekretariat", Sample.agenda()).body().getString("id");

    @RepeatedTest(5)
    void reorderingClosingAndSendingOutAtOnceEndInOneOrder() throws IOException {
        List<Browser> both =
                Stream.of("sekretariat", "referent").map(this::following).toList();
        long seen = meeting().getLong("version");
        JsonObject move = seen(seen).put("section", 1).put("position", 1);
        JsonObject close = seen(seen).put("closed", true);
        String first = item("2.1");
        String second = item("2.2");
        List<Answer> answers = Stream.<CompletableFuture<Answer>>of(
                        sent(() -> api.put("sekretariat", "/api/items/" + first + "/place", move)),
                        sent(() -> api.put("referent", "/api/items/" + second + "/place", back(move))),
                        sent(() -> api.put("referent", "/api/items/" + second + "/closed", close)),
                        sent(() -> api.put("sekretariat", "/api/items/" + second + "/closed", close)),
                        sent(() -> api.post("referent", "/api/meetings/" + id + "/publish", seen(seen))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers.get(4).status()).isEqualTo(200);
        for (Answer answer : answers.subList(0, 4)) {
            String code = answer.status() == 200 ? "ok" : answer.code();
            assertThat(code).as(answer.body().encode()).isIn("ok", "stale-version", "agenda-sent");
            if (code.equals("stale-version"))
                assertThat(answer.body().getString("by")).as("who was first").isNotBlank();
        }
        MeetingSnapshot now = Json.WIRE.readValue(meeting().encode(), MeetingSnapshot.class);
        for (Browser one : both) one.until(now);
        assertThat(now.editions()).as("sent out once").hasSize(1);
    }

    private static JsonObject back(JsonObject move) {
        return move.copy().put("position", 0);
    }

    private static CompletableFuture<Answer> sent(Supplier<Answer> command) {
        return CompletableFuture.supplyAsync(command);
    }

    private Browser following(String user) {
        Browser browser = Browser.of(SERVER.url(), user);
        browser.hear("welcome");
        browser.follow(id, 0);
        browser.hear("snapshot");
        return browser;
    }

    private static JsonObject seen(long version) {
        return new JsonObject().put("version", version);
    }

    private JsonObject meeting() {
        return api.get("sekretariat", "/api/meetings/" + id).body();
    }

    private String item(String number) {
        return Api.item(meeting(), number).getString("id");
    }
}
