package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.Api.Answer;
import dk.raadslag.App;
import dk.raadslag.Config;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People are let in and out through the real Keycloak. */
class InvitationTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Seats kkr = new Seats(SERVER.api(), "kkr-midtjylland");
    private final String email = "person-" + UUID.randomUUID() + "@example.org";

    @Test
    void anInvitedPersonGetsALoginInTheGroupOfTheSeatAndAPasswordWhereNoMailCanBeSent() {
        String seat = seat("0730", "Medlem, Randers");
        Answer invited = kkr.invite("sekretariat", kkr.holderId(seat));
        assertThat(invited.status()).as(invited.body().encode()).isEqualTo(200);
        assertThat(invited.body().getString("outcome")).isEqualTo("password");
        assertThat(invited.body().getString("login")).isEqualTo(email);
        assertThat(invited.body().getString("password")).hasSize(16);
        assertThat(KeycloakUsers.byEmail(email)).hasSize(1);
        assertThat(KeycloakUsers.groups(email)).containsExactly("/kkr-midtjylland/members");
        assertThat(state(seat)).isEqualTo("invited");
        assertThatThrownBy(() -> KeycloakExtension.token(email)).hasMessageContaining("40");
    }

    @Test
    void anExpertGetsALoginWithoutAnyRoleAndItsPasswordIsShownOnce() {
        JsonObject expert = Seats.whom("Fagekspert, Trafik", email);
        assertThat(admit("formand", expert).code()).isEqualTo("forbidden");
        assertThat(admit("sekretariat", Seats.whom("Fagekspert", "ingen adresse"))
                        .code())
                .isEqualTo("bad-email");
        assertThat(admit("sekretariat", Seats.whom("Fagekspert", "")).code()).isEqualTo("no-email");
        JsonObject admitted = admit("sekretariat", expert).body();
        assertThat(admitted.getJsonObject("invitation").getString("outcome")).isEqualTo("password");
        assertThat(KeycloakUsers.groups(email)).isEmpty();
        JsonObject again = admit("sekretariat", expert).body();
        assertThat(again.getString("id")).isEqualTo(admitted.getString("id"));
        tellsNothing(again.getJsonObject("invitation"));
    }

    /** Otherwise the secretariat of one region could log in as a person of another. */
    @Test
    void thePasswordOfAnExistingAccountIsShownToNobody() {
        KeycloakUsers.createWaiting(email, "/kkr-syddanmark/secretariat");
        tellsNothing(
                admit("sekretariat", Seats.whom("Fagekspert", email)).body().getJsonObject("invitation"));
        Answer invited = kkr.invite("sekretariat", kkr.holderId(seat("0740", "Medlem, Silkeborg")));
        tellsNothing(invited.body());
        assertThat(invited.body().getString("login"))
                .as("not the name that somebody else gave the account")
                .isEqualTo(email);
    }

    private static void tellsNothing(JsonObject invitation) {
        assertThat(invitation.getString("outcome")).isEqualTo("not_mailed");
        assertThat(invitation.getString("password")).isNull();
    }

    private static Answer admit(String user, JsonObject whom) {
        return SERVER.api().post(user, "/api/bodies/kkr-midtjylland/experts", whom);
    }

    @Test
    void pressingAgainCreatesNoSecondUserAndShowsNoPasswordAgain() {
        String seat = seat("0710", "Medlem, Favrskov");
        String person = kkr.holderId(seat);
        kkr.invite("sekretariat", person);
        tellsNothing(kkr.invite("sekretariat", person).body());
        assertThat(KeycloakUsers.byEmail(email)).hasSize(1);
    }

    @Test
    void aPersonWithAPasswordKeepsItAndIsActiveAfterTheFirstLogin() {
        String seat = seat("0727", "Medlem, Odder");
        kkr.invite("sekretariat", kkr.holderId(seat));
        KeycloakUsers.choosePassword(email);
        Answer again = kkr.invite("sekretariat", kkr.holderId(seat));
        assertThat(again.body().getString("outcome")).isEqualTo("linked");
        assertThat(again.body().getString("password")).isNull();
        JsonArray seats = me().getJsonArray("seats");
        assertThat(seats).hasSize(1);
        assertThat(seats.getJsonObject(0).getMap())
                .containsEntry("seatId", seat)
                .containsEntry("bodyId", "kkr-midtjylland")
                .containsEntry("from", "Odder")
                .containsEntry("isSubstitute", false);
        assertThat(state(seat)).isEqualTo("active");
    }

    @Test
    void onlyTheSecretariatOfTheBodyInvitesAndRemoves() {
        String person = kkr.holderId(seat("0657", "Medlem, Herning"));
        for (String user : new String[] {"medlem", "formand", "direktoer", null}) {
            String code = user == null ? "login-required" : "forbidden";
            assertThat(kkr.invite(user, person).code()).isEqualTo(code);
            assertThat(kkr.remove(user, person).code()).isEqualTo(code);
        }
        Seats other = new Seats(SERVER.api(), "kkr-syddanmark");
        assertThat(other.invite("sekretariat", person).code()).isEqualTo("forbidden");
        assertThat(other.remove("sekretariat", person).code()).isEqualTo("forbidden");
        assertThat(KeycloakUsers.byEmail(email)).isEmpty();
    }

    @Test
    void withoutAnAddressNobodyIsInvited() {
        String seat = kkr.made(Seats.party("0661", "A").put("holder", Seats.whom("Medlem, Holstebro", null)));
        assertThat(kkr.invite("sekretariat", kkr.holderId(seat)).code()).isEqualTo("no-email");
    }

    @Test
    void aLoginWithAnUnconfirmedAddressIsNotTrusted() {
        KeycloakUsers.createUnconfirmed(email);
        Answer refused = kkr.invite("sekretariat", kkr.holderId(seat("0665", "Medlem, Lemvig")));
        assertThat(refused.code()).isEqualTo("unverified-login");
        assertThat(KeycloakUsers.groups(email)).isEmpty();
    }

    @Test
    void whenTheSeatGoesToSomebodyElseTheGroupFollows() {
        String seat = seat("0671", "Medlem, Struer");
        String person = kkr.holderId(seat);
        kkr.invite("sekretariat", person);
        JsonObject nobody = new JsonObject().putNull("person");
        assertThat(kkr.put("sekretariat", seat, "holder", nobody).status()).isEqualTo(200);
        assertThat(KeycloakUsers.groups(email)).isEmpty();
        JsonObject back = new JsonObject().put("person", new JsonObject().put("id", person));
        assertThat(kkr.put("sekretariat", seat, "substitute", back).status()).isEqualTo(200);
        assertThat(KeycloakUsers.groups(email)).containsExactly("/kkr-midtjylland/substitutes");
        kkr.remove("sekretariat", person);
        assertThat(KeycloakUsers.groups(email)).isEmpty();
        kkr.put("sekretariat", seat, "substitute", nobody);
        kkr.put("sekretariat", seat, "holder", back);
        assertThat(KeycloakUsers.groups(email))
                .as("removed by hand, so it stays")
                .isEmpty();
    }

    @Test
    void aSeatThatBeginsLaterGivesAccessThen() {
        String seat = kkr.made(Seats.party("0760", "A"));
        LocalDate tomorrow = SeatService.today(Clock.systemUTC()).plusDays(1);
        kkr.put(
                "sekretariat",
                seat,
                "holder",
                new JsonObject()
                        .put("person", Seats.whom("Medlem, Ringkøbing-Skjern", email))
                        .put("from", tomorrow.toString()));
        String person = kkr.seen("sekretariat", seat, "?on=" + tomorrow)
                .getJsonObject("holder")
                .getString("id");
        assertThat(kkr.invite("sekretariat", person).status()).isEqualTo(200);
        assertThat(KeycloakUsers.byEmail(email)).hasSize(1);
        assertThat(KeycloakUsers.groups(email)).isEmpty();
    }

    @Test
    void whileKeycloakIsDownNobodyIsInvitedAndPressingAgainCompletesIt() throws Exception {
        String seat = seat("0766", "Medlem, Hedensted");
        String person = kkr.holderId(seat);
        Config away = ServerExtension.withoutLogin(ServerExtension.config(SERVER.database()));
        App app = new App(away, Clock.systemUTC());
        String id = SERVER.vertx().deployVerticle(app).await(30, TimeUnit.SECONDS);
        Seats there = new Seats(new dk.raadslag.Api("http://127.0.0.1:" + app.port()), "kkr-midtjylland");
        Answer refused = there.invite("sekretariat", person);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("login-unavailable");
        assertThat(KeycloakUsers.byEmail(email)).isEmpty();
        assertThat(state(seat)).isEqualTo("not_invited");
        SERVER.vertx().undeploy(id).await(30, TimeUnit.SECONDS);
        assertThat(kkr.invite("sekretariat", person).status()).isEqualTo(200);
        assertThat(KeycloakUsers.groups(email)).containsExactly("/kkr-midtjylland/members");
    }

    private String seat(String municipality, String name) {
        return kkr.made(Seats.party(municipality, "A").put("holder", Seats.whom(name, email)));
    }

    private String state(String seat) {
        return kkr.seen("sekretariat", seat).getJsonObject("holder").getString("access");
    }

    private JsonObject me() {
        return SERVER.api()
                .sendWithToken(ServerExtension.acceptedToken(SERVER, email), "/api/me", "GET", null, null)
                .body();
    }
}
