package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An item, the people and the decisions of a meeting as documents of their own, each for its reader. */
class ExcerptTest extends ImportedMeetingTest {
    private static final String CLOSED = "Cyklerne blev solgt.";
    private static final String OPEN = "Referatet blev godkendt af fløjtespillerne.";

    private String day;

    @BeforeEach
    void onADayOfItsOwn() {
        day = meeting("sekretariat").getString("start").substring(0, 10);
    }

    @Test
    void anExcerptHasItsItemAloneAndForThoseAloneWhoMayReadIt() {
        closed("sekretariat", new JsonObject().put("closed", true));
        decideFirstItem(OPEN);
        String open = excerpt("1.1");
        String closed = excerpt("2.1");
        for (String user : new String[] {null, "medlem", "direktoer", "formand"}) {
            assertThat(text(user, open))
                    .as(user)
                    .startsWith("Uddrag af dagsorden\n")
                    .contains("1.1. ")
                    .doesNotContain("2.1. ", "cykelstier", OPEN);
        }
        assertThat(text("medlem", closed)).contains("Lukket punkt", "cykelstier");
        for (String user : new String[] {null, "direktoer", "stedfortraeder"}) {
            assertThat(api.get(user, closed).code()).as(user).isEqualTo("unknown");
        }
        closed("sekretariat", new JsonObject().put("closed", false));
        assertThat(text("direktoer", closed)).contains("cykelstier").doesNotContain("Lukket punkt");
        closed("sekretariat", new JsonObject().put("closed", true));
        assertThat(api.get("direktoer", closed).code()).isEqualTo("unknown");
    }

    @Test
    void decisionsAreForThoseWhoMayHaveTheMinutes() {
        closed("sekretariat", new JsonObject().put("closed", true));
        decideFirstItem(OPEN);
        save("2.1", CLOSED);
        finish("sekretariat", "2.1", "endorsed", false);
        step("sekretariat", "end");
        String decisions = "/api/meetings/" + id + "/decisions?as=txt";
        assertThat(api.get("medlem", decisions).code()).isEqualTo("unknown");
        assertThat(text("formand", decisions)).contains("\nUDKAST\n", OPEN, CLOSED);
        assertThat(text("formand", excerpt("1.1")))
                .startsWith("Uddrag af referat\n")
                .contains("UDKAST", OPEN);
        assertThat(text("medlem", excerpt("1.1")))
                .startsWith("Uddrag af dagsorden\n")
                .doesNotContain(OPEN);
        assertThat(ofBody("formand")).doesNotContain(OPEN, CLOSED);
        step("sekretariat", "send-minutes");
        assertThat(text(null, decisions)).contains(OPEN).doesNotContain(CLOSED, "UDKAST", "2.1. ");
        assertThat(text("medlem", decisions)).contains(OPEN, CLOSED, "Lukket punkt");
        assertThat(ofBody(null)).contains(OPEN).doesNotContain(CLOSED);
        assertThat(ofBody("direktoer")).contains(OPEN).doesNotContain(CLOSED);
        assertThat(ofBody("medlem")).contains(OPEN, CLOSED);
        assertThat(api.get("medlem", decisions.replace("txt", "pdf")).header("Content-Disposition"))
                .contains("Beslutninger KKR Midtjylland " + day + ".pdf");
    }

    @Test
    void aPeriodHasEnds() {
        String body = "/api/bodies/kkr-midtjylland/decisions?as=txt";
        assertThat(api.get(null, body + "&from=2020-01-01&to=2025-01-02").code())
                .isEqualTo("period-too-long");
        assertThat(api.get(null, body + "&from=2020-02-30&to=2020-03-02").code())
                .isEqualTo("bad-date");
        assertThat(text(null, body + "&from=1990-01-01&to=1990-12-31"))
                .contains("Der er ikke sendt referater ud fra denne periode.");
        assertThat(api.get(null, body.replace("midtjylland", "intetsted") + "&from=2020-01-01&to=2020-01-02")
                        .code())
                .isEqualTo("unknown");
    }

    private String ofBody(String user) {
        return text(user, "/api/bodies/kkr-midtjylland/decisions?as=txt&from=" + day + "&to=" + day);
    }

    private String excerpt(String number) {
        return itemPath(number) + "/excerpt?as=txt";
    }

    private String text(String user, String path) {
        Answer answer = api.get(user, path);
        assertThat(answer.status()).as(user + " " + path).isEqualTo(200);
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }
}
