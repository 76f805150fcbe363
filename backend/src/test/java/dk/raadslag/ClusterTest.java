package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.live.Browser;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import dk.raadslag.text.Pen;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes' worth of server on one database serve the same text. */
@ExtendWith({PostgresExtension.class, KeycloakExtension.class})
class ClusterTest {
    private record Node(Vertx vertx, String url) {}

    private static Node one;
    private static Node other;
    private String textId;

    @BeforeAll
    static void startBoth() throws Exception {
        PostgresExtension.Database database = PostgresExtension.freshDatabase();
        Config config = ServerExtension.config(database.config());
        one = start(config);
        other = start(config);
    }

    @AfterAll
    static void stopBoth() throws Exception {
        one.vertx().close().await(30, TimeUnit.SECONDS);
        other.vertx().close().await(30, TimeUnit.SECONDS);
    }

    private static Node start(Config config) throws Exception {
        VertxOptions options = new VertxOptions().setEventBusOptions(Cluster.eventBus(config.cluster()));
        Vertx vertx =
                Cluster.join(Vertx.builder().with(options), config.cluster()).await(60, TimeUnit.SECONDS);
        App app = new App(config, Clock.systemUTC());
        vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
        return new Node(vertx, "http://127.0.0.1:" + app.port());
    }

    @BeforeEach
    void importAgenda() {
        Api api = new Api(one.url());
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        textId = Api.item(meeting, "2.1")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id");
    }

    @Test
    void wordsWrittenAtOneProcessAppearAtTheOtherInTheSameOrder() {
        Pen here = Pen.of(one.url(), "sekretariat", textId);
        Pen there = Pen.of(other.url(), "referent", textId);
        here.write("Skrevet ved den ene");
        there.hears("Skrevet ved den ene");
        long version = there.write("Skrevet ved den anden");
        here.hears("Skrevet ved den anden");
        assertThat(here.write("Og igen ved den første")).isEqualTo(version + 1);
        there.hears("Og igen ved den første");
    }

    @Test
    void aTicketFromOneAdmitsAtTheOther() {
        String ticket = Pen.ticket(one.url(), "sekretariat", textId).body().getString("ticket");
        Pen.withTicket(other.url(), textId, ticket).leave();
    }

    @Test
    void cursorsAreSeenOnAllProcesses() {
        Pen here = Pen.of(one.url(), "sekretariat", textId);
        Pen there = Pen.of(other.url(), "referent", textId);
        String name = new Api(one.url()).get("sekretariat", "/api/me").body().getString("name");
        here.shows("{\"user\":{\"name\":\"" + name + "\"}}");
        assertThat(there.sees()).contains(name);
    }

    @Test
    void aReaderOfARoundAtOneIsCountedAtTheOther() {
        Api api = new Api(one.url());
        String id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        JsonObject wanted = new JsonObject()
                .put(
                        "version",
                        api.get("sekretariat", "/api/meetings/" + id).body().getLong("version"))
                .put("deadline", "2036-12-02T12:00")
                .put("note", "")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true);
        String round = api.post("sekretariat", "/api/meetings/" + id + "/rounds", wanted)
                .body()
                .getString("id");
        Browser secretary = Browser.of(one.url(), "sekretariat");
        secretary.watch("round", round);
        hearsOf(secretary, 1);
        Browser chair = Browser.of(other.url(), "formand");
        chair.watch("round", round);
        hearsOf(secretary, 2);
        hearsOf(chair, 2);
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        JsonObject words = new JsonObject()
                .put("itemId", Api.item(meeting, "2.1").getString("id"))
                .put("words", "Hvorfor?");
        for (String none : new String[] {"field", "anchor", "place", "quote", "proposal", "answers"})
            words.putNull(none);
        api.put("sekretariat", "/api/rounds/" + round + "/comments/" + UUID.randomUUID(), words);
        assertThat(chair.hear("topic").get("seq").longValue()).isEqualTo(1);
        chair.leave();
        hearsOf(secretary, 1);
        secretary.leave();
    }

    @Test
    void aMeetingThatStartsAtOneIsListedAtTheOther() {
        Api api = new Api(one.url());
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        Browser member = Browser.of(other.url(), "medlem");
        member.watch("meetings", "all");
        long before = member.hear("topic").get("seq").longValue();
        JsonObject seen = new JsonObject().put("version", 99);
        api.post("sekretariat", "/api/meetings/" + id + "/publish", seen);
        long sent = member.hear("topic").get("seq").longValue();
        assertThat(sent).isNotEqualTo(before);
        api.post("sekretariat", "/api/meetings/" + id + "/start", seen);
        assertThat(member.hear("topic").get("seq").longValue())
                .isNotEqualTo(sent)
                .isEqualTo(Browser.seq(one.url(), "medlem", "meetings", "all"));
        member.leave();
    }

    @Test
    void aTextThatIsFrozenAtOneIsFrozenAtTheOther() {
        Api api = new Api(other.url());
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        JsonObject texts = Api.item(meeting, "2.1").getJsonObject("texts");
        Pen here = Pen.of(
                one.url(), "sekretariat", texts.getJsonObject("background").getString("id"));
        api.post("sekretariat", "/api/meetings/" + id + "/publish", new JsonObject().put("version", 99));
        assertThat(here.isDenied()).isEqualTo("agenda-sent");
    }

    /** Waits until this many read the round; news of before may come first. */
    private static void hearsOf(Browser browser, int readers) {
        while (browser.hear("topic").get("watching").intValue() != readers) {}
    }
}
