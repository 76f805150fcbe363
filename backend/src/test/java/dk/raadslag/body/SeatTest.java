package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seats over HTTP: who may read and change what, and what is refused. */
class SeatTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static int people;
    private final Seats kkr = new Seats(SERVER.api(), "kkr-midtjylland");

    @Test
    void everybodyReadsTheTenBodies() {
        JsonArray bodies = SERVER.api().get(null, "/api/bodies").body().getJsonArray("bodies");
        assertThat(bodies).hasSize(10);
        assertThat(bodies.getJsonObject(0).getString("id")).isEqualTo("kkr-hovedstaden");
        assertThat(bodies.getJsonObject(1).getString("id")).isEqualTo("kd-net-hovedstaden");
    }

    @Test
    void thePublicReadsOnlyWhoHoldsASeat() {
        String seat = kkr.made(Seats.party("0730", "A")
                .put("holder", Seats.whom("Medlem, Randers", address()))
                .put("substitute", Seats.whom("Stedfortræder, Randers", address())));
        JsonObject seen = kkr.seen(null, seat);
        assertThat(seen.getString("from")).isEqualTo("Randers");
        assertThat(seen.getString("party")).isEqualTo("A");
        assertThat(seen.getJsonObject("holder"))
                .isEqualTo(Seats.whom("Medlem, Randers", null).putNull("id").putNull("access"));
        assertThat(seen.getValue("substitute")).isNull();
        assertThat(kkr.list(null, "").getValue("choices")).isNull();
        assertThat(kkr.list(null, "").encode()).doesNotContain("@");
        for (String user : new String[] {"medlem", "direktoer", "stedfortraeder"}) {
            assertThat(kkr.seen(user, seat).getJsonObject("substitute").getString("name"))
                    .as(user)
                    .isEqualTo("Stedfortræder, Randers");
            assertThat(kkr.list(user, "").encode()).doesNotContain("@", "not_invited");
        }
        JsonObject edited = kkr.seen("sekretariat", seat);
        assertThat(edited.getJsonObject("holder").getString("email")).contains("@");
        assertThat(edited.getJsonObject("holder").getString("access")).isEqualTo("not_invited");
    }

    @Test
    void onlyTheSecretariatOfTheSameBodyChangesSeats() {
        String seat = kkr.made(Seats.party("0740", "V"));
        JsonObject part = new JsonObject().put("person", Seats.whom("Medlem, Silkeborg", null));
        JsonObject end = new JsonObject().put("lastDay", "2026-12-31");
        for (String user : new String[] {"medlem", "formand", "stedfortraeder", "direktoer", null}) {
            String code = user == null ? "login-required" : "forbidden";
            assertThat(kkr.create(user, Seats.party("0740", "A")).code()).isEqualTo(code);
            assertThat(kkr.put(user, seat, "holder", part).code()).isEqualTo(code);
            assertThat(kkr.put(user, seat, "substitute", part).code()).isEqualTo(code);
            assertThat(SERVER.api()
                            .post(user, "/api/seats/" + seat + "/end", end)
                            .code())
                    .isEqualTo(code);
            assertThat(SERVER.api().get(user, "/api/seats/" + seat + "/history").code())
                    .isEqualTo(code);
        }
        Seats other = new Seats(SERVER.api(), "kkr-syddanmark");
        assertThat(other.create("sekretariat", Seats.party("0461", "A")).code()).isEqualTo("forbidden");
        assertThat(other.list("sekretariat", "").getBoolean("edits")).isFalse();
        assertThat(kkr.put("sekretariat", seat, "holder", part).status()).isEqualTo(200);
    }

    @Test
    void theHistoryHasEveryEntry() {
        String seat = kkr.made(Seats.party("0746", "F").put("holder", Seats.whom("Medlem, Skanderborg", null)));
        LocalDate today = SeatService.today(Clock.systemUTC());
        kkr.put(
                "sekretariat",
                seat,
                "holder",
                new JsonObject()
                        .put("person", Seats.whom("Nyt medlem, Skanderborg", null))
                        .put("from", today.plusDays(10).toString()));
        kkr.put(
                "sekretariat",
                seat,
                "holder",
                new JsonObject()
                        .putNull("person")
                        .put("from", today.plusDays(20).toString()));
        assertThat(holder(seat, today)).isEqualTo("Medlem, Skanderborg");
        assertThat(holder(seat, today.plusDays(10))).isEqualTo("Nyt medlem, Skanderborg");
        assertThat(kkr.seen(null, seat, "?on=" + today.plusDays(20)).getValue("holder"))
                .isNull();
        Answer history = SERVER.api().get("sekretariat", "/api/seats/" + seat + "/history");
        assertThat(history.body().getJsonArray("history").stream().map(line -> ((JsonObject) line).getString("name")))
                .containsExactly(null, "Nyt medlem, Skanderborg", "Medlem, Skanderborg", null);
        assertThat(history.body().encode()).contains("Sekretariatet KKR Midtjylland");
    }

    @Test
    void aSeatThatIsGivenUpExistsUntilItsLastDay() {
        String seat = kkr.made(Seats.party("0751", "Ø"));
        Answer ended = SERVER.api()
                .post("sekretariat", "/api/seats/" + seat + "/end", new JsonObject().put("lastDay", "2027-03-31"));
        assertThat(ended.status()).isEqualTo(200);
        assertThat(kkr.seen(null, seat, "?on=2027-03-31")).isNotNull();
        assertThat(kkr.seen(null, seat, "?on=2027-04-01")).isNull();
    }

    @Test
    void nobodyHasTwoPartsInABodyOnTheSameDayExceptAsSubstituteOfSeveralSeats() {
        String email = address();
        JsonObject person = new JsonObject().put("person", Seats.whom("Stedfortræder, Viborg", email));
        String one = kkr.made(Seats.party("0791", "A"));
        String other = kkr.made(Seats.party("0791", "V"));
        assertThat(kkr.put("sekretariat", one, "substitute", person).status()).isEqualTo(200);
        assertThat(kkr.put("sekretariat", other, "holder", person).code()).isEqualTo("already-seated");
        assertThat(kkr.put("sekretariat", one, "holder", person).code()).isEqualTo("already-seated");
        assertThat(kkr.put("sekretariat", other, "substitute", person).status())
                .as("named to stand in on two seats")
                .isEqualTo(200);
        assertThat(kkr.put("sekretariat", one, "substitute", person.copy().put("from", "2027-01-01"))
                        .status())
                .as("the same part again")
                .isEqualTo(200);
    }

    @Test
    void aMayorHasOneSeatByOffice() {
        JsonObject mayor = Seats.party("0756", "V").put("reason", "mayor");
        kkr.made(mayor);
        assertThat(kkr.create("sekretariat", mayor).code()).isEqualTo("mayor-exists");
        kkr.made(mayor.copy().put("term", "2022-2025"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1999-2003, 0730, A, party, -, unknown-term",
                "2026-2029, 9999, A, party, -, unknown-municipality",
                "2026-2029, 0461, A, party, -, unknown-municipality",
                "2026-2029, -, A, party, -, unknown-municipality",
                "2026-2029, 0730, A, region, -, unknown-municipality",
                "2026-2029, 0730, AB, party, -, bad-request",
                "2026-2029, 0730, 1, party, -, bad-request",
                "2026-2029, 0730, a, party, -, bad-request",
                "2026-2029, 0730, A, king, -, bad-request",
                "2026-2029, 0730, A, director, -, bad-reason",
                "2026-2029, 0730, A, party, 2025-12-31, outside-term",
                "2026-2029, 0730, A, party, 2026-02-30, bad-date",
                "2026-2029, 0730, A, party, i morgen, bad-request",
            })
    void anImpossibleSeatIsRefused(
            String term, String municipality, String letter, String reason, String from, String code) {
        int before = kkr.list("sekretariat", "").getJsonArray("seats").size();
        JsonObject seat = new JsonObject()
                .put("term", term)
                .put("municipality", municipality)
                .put("party", letter)
                .put("reason", reason)
                .put("from", from);
        Answer answer = kkr.create("sekretariat", seat);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(kkr.list("sekretariat", "").getJsonArray("seats")).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "' ', -, bad-name",
                "Medlem, medlem, bad-email",
                "Medlem, a@b, bad-email",
                "Medlem, 'a b@example.org', bad-email",
                "Medlem, 'a@example.org, b@example.org', bad-email",
            })
    void anImpossiblePersonIsRefused(String name, String email, String code) {
        Answer answer = kkr.create("sekretariat", Seats.party("0730", "A").put("holder", Seats.whom(name, email)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void anythingThatDoesNotExistIsUnknown() {
        String nothing = "00000000-0000-0000-0000-000000000000";
        JsonObject nobody = new JsonObject().putNull("person");
        assertThat(kkr.put("sekretariat", nothing, "holder", nobody).code()).isEqualTo("unknown");
        assertThat(SERVER.api().get(null, "/api/bodies/kkr-jylland/seats").code())
                .isEqualTo("unknown");
        assertThat(kkr.invite("sekretariat", nothing).code()).isEqualTo("unknown");
        String seat = kkr.made(Seats.party("0706", "A"));
        JsonObject stranger = new JsonObject().put("person", new JsonObject().put("id", nothing));
        assertThat(kkr.put("sekretariat", seat, "holder", stranger).code()).isEqualTo("unknown");
        JsonObject early = nobody.copy().put("from", "2025-12-31");
        assertThat(kkr.put("sekretariat", seat, "holder", early).code()).isEqualTo("outside-seat");
        JsonObject backwards = nobody.copy().put("from", "2027-02-01").put("to", "2027-01-31");
        assertThat(kkr.put("sekretariat", seat, "holder", backwards).code()).isEqualTo("outside-seat");
    }

    @Test
    void aDirectorMayHaveAStandInWhoIsNobodyElseInTheNetwork() {
        Seats kdNet = new Seats(SERVER.api(), "kd-net-midtjylland");
        String seat = kdNet.made(Seats.party("0730", null).put("reason", "director"));
        String other = kdNet.made(Seats.party("0766", null).put("reason", "director"));
        JsonObject someone = new JsonObject().put("person", Seats.whom("Vicedirektør, Randers", address()));
        assertThat(kdNet.put("medlem", seat, "substitute", someone).code()).isEqualTo("forbidden");
        assertThat(kdNet.put("sekretariat", seat, "substitute", someone).status())
                .isEqualTo(200);
        assertThat(kdNet.seen("medlem", seat).getJsonObject("substitute").getString("name"))
                .isEqualTo("Vicedirektør, Randers");
        assertThat(kdNet.seen(null, seat).getValue("substitute")).isNull();
        String id = kdNet.seen("sekretariat", seat).getJsonObject("substitute").getString("id");
        JsonObject same = new JsonObject().put("person", new JsonObject().put("id", id));
        assertThat(kdNet.put("sekretariat", other, "holder", same).code()).isEqualTo("already-seated");
    }

    private String holder(String seat, LocalDate day) {
        return kkr.seen(null, seat, "?on=" + day).getJsonObject("holder").getString("name");
    }

    private static String address() {
        return "person" + ++people + "@example.org";
    }
}
