package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.App;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.body.Seats;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.KeycloakUsers;
import dk.raadslag.text.Pen;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody's rights change while the browser is open. */
class RightsChangeTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Seats kkr = new Seats(SERVER.api(), "kkr-midtjylland");

    @Test
    void aRemovedPersonIsCutOffAtOnceAndANewLoginHasTheCurrentRights() throws Exception {
        String email = "person-" + UUID.randomUUID() + "@example.org";
        String person = invited("0730", email);
        KeycloakUsers.choosePassword(email);
        String token = ServerExtension.acceptedToken(SERVER, email);
        Browser browser = Browser.silent(SERVER.url());
        browser.say(hello(token));
        browser.hear("welcome");

        assertThat(kkr.remove("sekretariat", person).status()).isEqualTo(200);
        assertThat(browser.hear("refused").get("code").asText()).isEqualTo("login-ended");
        assertThat(browser.closeCode()).isEqualTo(4401);
        Api.Answer old = SERVER.api().sendWithToken(token, "/api/me", "GET", null, null);
        assertThat(old.status()).isEqualTo(401);
        assertThat(old.code()).isEqualTo("bad-token");
        Browser late = Browser.silent(SERVER.url());
        late.say(hello(token));
        assertThat(late.hear("refused").get("code").asText()).isEqualTo("bad-token");

        String renewed = ServerExtension.acceptedToken(SERVER, email);
        JsonObject me = SERVER.api()
                .sendWithToken(renewed, "/api/me", "GET", null, null)
                .body();
        assertThat(me.getJsonArray("roles")).isEmpty();
    }

    @Test
    void aPersonWhoIsLetInSeesItAtOnce() {
        Browser browser = Browser.silent(SERVER.url());
        browser.say(hello(KeycloakExtension.token("direktoer")));
        browser.hear("welcome");
        Seats kdNet = new Seats(SERVER.api(), "kd-net-midtjylland");
        String seat = kdNet.made(Seats.party("0730", null)
                .put("reason", "director")
                .put("holder", Seats.whom("Direktør, Randers", "direktoer@example.org")));
        assertThat(kdNet.invite("sekretariat", kdNet.holderId(seat)).body().getString("outcome"))
                .isEqualTo("linked");
        assertThat(browser.hear("refused").get("code").asText()).isEqualTo("login-ended");
    }

    @Test
    void theSocketOfATextIsClosedToo() {
        String person = invited("0740", "referent@example.org");
        String text = text(meeting());
        String token = ServerExtension.acceptedToken(SERVER, "referent");
        Pen pen = Pen.withToken(SERVER.url(), token, text);
        String late = Pen.ticketFor(SERVER.url(), token, text);
        kkr.remove("sekretariat", person);
        assertThat(pen.closed()).startsWith("4401");
        assertThat(Pen.withTicket(SERVER.url(), text, late).closed())
                .as("a ticket from before")
                .startsWith("4401");
        // Still of the secretariat: the browser comes again with a new login.
        Pen again = Pen.withToken(SERVER.url(), ServerExtension.acceptedToken(SERVER, "referent"), text);
        again.write("Skrevet med det nye login");
        again.leave();
    }

    @Test
    void aProcessThatMissedTheNewsReadsTheTable() throws Exception {
        String email = "person-" + UUID.randomUUID() + "@example.org";
        String person = invited("0746", email);
        KeycloakUsers.choosePassword(email);
        Vertx apart = Vertx.vertx();
        App other = new App(ServerExtension.config(SERVER.database()), Clock.systemUTC());
        apart.deployVerticle(other).await(30, TimeUnit.SECONDS);
        Browser browser = Browser.silent("http://127.0.0.1:" + other.port());
        browser.say(hello(ServerExtension.acceptedToken(SERVER, email)));
        browser.hear("welcome");
        kkr.remove("sekretariat", person);
        assertThat(browser.hear("refused").get("code").asText()).isEqualTo("login-ended");
        apart.close().await(30, TimeUnit.SECONDS);
    }

    private String invited(String municipality, String email) {
        String seat =
                kkr.made(Seats.party(municipality, "A").put("holder", Seats.whom("Medlem, " + municipality, email)));
        String person = kkr.holderId(seat);
        assertThat(kkr.invite("sekretariat", person).status()).isEqualTo(200);
        return person;
    }

    private static String meeting() {
        return SERVER.api().importText("sekretariat", Sample.agenda()).body().getString("id");
    }

    private static String text(String meeting) {
        return Api.item(
                        SERVER.api()
                                .get("sekretariat", "/api/meetings/" + meeting)
                                .body(),
                        "2.1")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id");
    }

    private static String hello(String token) {
        return "{\"type\":\"hello\",\"token\":\"" + token + "\"}";
    }
}
