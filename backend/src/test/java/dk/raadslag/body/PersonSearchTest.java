package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People are found by name and place, as far as the lists of seats show them. */
class PersonSearchTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static Seats kkr;

    @BeforeAll
    static void sit() {
        kkr = new Seats(SERVER.api(), "kkr-midtjylland");
        seat("0730", "A", "Åge Ømand-Holm", "Vikar Vikarsen");
        seat("0740", "V", "Hansine Aagaard", null);
        seat("0791", "C", "Hansemann (Hans) André d'Arc", null);
        seat("0661", "B", "Benny 'Bo' :* & | ! \\ Prøve", null);
    }

    private static String seat(String municipality, String party, String holder, String substitute) {
        JsonObject seat = Seats.party(municipality, party).put("holder", Seats.whom(holder, null));
        if (substitute != null) seat.put("substitute", Seats.whom(substitute, null));
        return kkr.made(seat);
    }

    private static List<String> names(String user, String typed) {
        return names(user, typed, "");
    }

    private static List<String> names(String user, String typed, String more) {
        Answer answer = asked(user, typed, more);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body().getJsonArray("people").stream()
                .map(person -> ((JsonObject) person).getString("name"))
                .toList();
    }

    private static Answer asked(String user, String typed, String more) {
        return SERVER.api().get(user, "/api/people?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more);
    }

    @Test
    void everybodyFindsHoldersByTheBeginningsOfTheirNames() {
        assertThat(names(null, "hans")).containsExactly("Hansemann (Hans) André d'Arc", "Hansine Aagaard");
        assertThat(names(null, "HANSINE aag")).containsExactly("Hansine Aagaard");
        assertThat(names(null, "hansine x")).isEmpty();
        JsonObject found =
                asked(null, "hansine", "").body().getJsonArray("people").getJsonObject(0);
        assertThat(found)
                .isEqualTo(new JsonObject()
                        .put("name", "Hansine Aagaard")
                        .put("part", "holder")
                        .put("bodyId", "kkr-midtjylland")
                        .put("body", "KKR Midtjylland")
                        .put("from", "Silkeborg")
                        .put("party", "V")
                        .put("reason", "party"));
    }

    @Test
    void aaAndAccentsAndHyphensMakeNoDifference() {
        assertThat(names(null, "aage")).containsExactly("Åge Ømand-Holm");
        assertThat(names(null, "ågaard")).containsExactly("Hansine Aagaard");
        assertThat(names(null, "ÅGAARD")).containsExactly("Hansine Aagaard");
        assertThat(names(null, "holm")).containsExactly("Åge Ømand-Holm");
        assertThat(names(null, "ømand-holm")).containsExactly("Åge Ømand-Holm");
        assertThat(names(null, "andre arc")).containsExactly("Hansemann (Hans) André d'Arc");
    }

    @Test
    void thePlaceFindsThemToo() {
        assertThat(names(null, "silkeborg")).contains("Hansine Aagaard");
        assertThat(names(null, "hans silke")).containsExactly("Hansine Aagaard");
        assertThat(names(null, "hans silke", "&body=kd-net-midtjylland")).isEmpty();
    }

    @Test
    void onlyPeopleOfTheRegionFindSubstitutes() {
        assertThat(names(null, "vikarsen")).isEmpty();
        assertThat(names("medlem", "vikarsen")).containsExactly("Vikar Vikarsen");
        assertThat(names("direktoer", "vikarsen randers")).containsExactly("Vikar Vikarsen");
        assertThat(names(null, "randers")).doesNotContain("Vikar Vikarsen");
    }

    @Test
    void whoHasLeftIsNotFoundAndTheirSuccessorIs() {
        String seat = seat("0746", "A", "Fratrådt Frandsen", null);
        assertThat(names(null, "fratrådt")).containsExactly("Fratrådt Frandsen");
        JsonObject next = new JsonObject().put("person", Seats.whom("Tiltrådt Tang", null));
        assertThat(kkr.put("sekretariat", seat, "holder", next).status()).isEqualTo(200);
        assertThat(names(null, "fratrådt")).isEmpty();
        assertThat(names(null, "tang")).containsExactly("Tiltrådt Tang");
        SERVER.sql("update seat set valid_to = valid_from where id = ?", java.util.UUID.fromString(seat));
        assertThat(names("sekretariat", "tang")).isEmpty();
    }

    @Test
    void signsOfTheQueryLanguageAreNoWords() {
        for (String typed : new String[] {"':* | & ! \\", "a", "'; drop table person; --", "%", "prøve'"}) {
            assertThat(asked("medlem", typed, "").status()).as(typed).isEqualTo(200);
        }
        assertThat(names(null, "a")).isEmpty();
        assertThat(names(null, "prøve' :*")).containsExactly("Benny 'Bo' :* & | ! \\ Prøve");
        assertThat(asked(null, "", "").code()).isEqualTo("bad-request");
        assertThat(asked(null, "x".repeat(201), "").code()).isEqualTo("bad-request");
    }
}
