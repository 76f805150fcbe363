package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.body.Seats;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Watching topics on a socket, whatever they are about. */
class TopicSocketTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String LIST = "meetings";

    @Test
    void aSocketWatchesTwentyTopicsAndNoMore() throws Exception {
        Browser browser = Browser.of(SERVER.url(), "sekretariat");
        for (int i = 0; i < 20; i++) {
            browser.watch("round", UUID.randomUUID().toString());
            browser.hear("topic-gone");
        }
        browser.watch(LIST, "all");
        assertThat(browser.hear("refused").get("code").textValue()).isEqualTo("bad-frame");
        assertThat(browser.closeCode()).isEqualTo(4400);
    }

    @Test
    void anUnwatchedTopicMakesRoomAndSendsNoMore() {
        Browser browser = Browser.of(SERVER.url(), "sekretariat");
        for (int i = 0; i < 40; i++) {
            browser.watch(LIST, "all");
            browser.hear("topic");
            browser.unwatch(LIST, "all");
            browser.watch("round", "r" + i);
            browser.hear("topic-gone");
            browser.unwatch("round", "r" + i);
        }
        SERVER.api().importText("sekretariat", Sample.agenda());
        browser.watch("round", "none");
        assertThat(browser.hear("topic", "topic-gone").get("id").textValue()).isEqualTo("none");
    }

    @Test
    void anUnknownKindIsLikeAHiddenTopic() {
        Browser browser = Browser.of(SERVER.url(), null);
        browser.watch("weather", "viborg");
        JsonNode answer = browser.hear("topic-gone");
        assertThat(answer.get("kind").textValue()).isEqualTo("weather");
        assertThat(answer.get("id").textValue()).isEqualTo("viborg");
        browser.watch("round", "not-an-id");
        assertThat(browser.hear("topic-gone").get("id").textValue()).isEqualTo("not-an-id");
    }

    @Test
    void nobodyWatchesBeforeSayingHello() throws Exception {
        Browser browser = Browser.silent(SERVER.url());
        browser.watch(LIST, "all");
        assertThat(browser.hear("refused").get("code").textValue()).isEqualTo("hello-expected");
        assertThat(browser.closeCode()).isEqualTo(4400);
    }

    /** It keeps its meeting; it hears of comment rounds again after a reload. */
    @Test
    void aTabFromBeforeTheUpgradeStaysConnected() {
        String id =
                SERVER.api().importText("sekretariat", Sample.agenda()).body().getString("id");
        Browser old = Browser.of(SERVER.url(), "sekretariat");
        old.say("{\"type\":\"reads\",\"meeting\":\"" + id + "\",\"round\":\"" + UUID.randomUUID() + "\"}");
        old.follow(id, 0);
        assertThat(old.hear("snapshot", "refused").get("type").textValue()).isEqualTo("snapshot");
    }

    @Test
    void aRenewedLoginHearsWhatItMayKnowNow() {
        Browser browser = Browser.silent(SERVER.url());
        browser.say("{\"type\":\"hello\",\"token\":null}");
        browser.watch(LIST, "all");
        long visitors = browser.hear("topic").get("seq").longValue();
        SERVER.api().importText("sekretariat", Sample.agenda());
        browser.say("{\"type\":\"hello\",\"token\":\"" + ServerExtension.acceptedToken(SERVER, "sekretariat") + "\"}");
        assertThat(browser.hear("topic").get("seq").longValue())
                .isNotEqualTo(visitors)
                .isEqualTo(Browser.seq(SERVER.url(), "sekretariat", LIST, "all"));
    }

    @Test
    void aPersonWhoLosesTheRoleWhileWatchingReconnectsWithoutTheTopic() throws Exception {
        String email = "kommende-" + UUID.randomUUID() + "@example.org";
        Seats network = new Seats(SERVER.api(), "kd-net-midtjylland");
        String seat = network.made(Seats.party("0740", null)
                .put("reason", "director")
                .put("holder", Seats.whom("Direktør, Silkeborg", email)));
        String person = network.holderId(seat);
        assertThat(network.invite("sekretariat", person).status()).isEqualTo(200);
        KeycloakUsers.choosePassword(email);
        String round = round();
        Browser browser = Browser.silent(SERVER.url());
        browser.say(hello(ServerExtension.acceptedToken(SERVER, email)));
        browser.watch("round", round);
        assertThat(browser.hear("topic").get("watching").intValue()).isEqualTo(1);

        assertThat(network.remove("sekretariat", person).status()).isEqualTo(200);
        assertThat(browser.hear("refused").get("code").textValue()).isEqualTo("login-ended");
        assertThat(browser.closeCode()).isEqualTo(4401);
        Browser again = Browser.silent(SERVER.url());
        again.say(hello(ServerExtension.acceptedToken(SERVER, email)));
        again.watch("round", round);
        assertThat(again.hear("topic", "topic-gone").get("type").textValue()).isEqualTo("topic-gone");
        assertThat(SERVER.api()
                        .get("sekretariat", "/api/rounds/" + round)
                        .body()
                        .getInteger("readers"))
                .isZero();
    }

    private static String round() {
        String id =
                SERVER.api().importText("sekretariat", Sample.farAhead()).body().getString("id");
        JsonObject wanted = new JsonObject()
                .put("version", 1_000_000)
                .put("deadline", "2036-12-02T12:00")
                .put("note", "")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true);
        return SERVER.api()
                .post("sekretariat", "/api/meetings/" + id + "/rounds", wanted)
                .body()
                .getString("id");
    }

    private static String hello(String token) {
        return "{\"type\":\"hello\",\"token\":\"" + token + "\"}";
    }
}
