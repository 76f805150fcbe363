package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who may know of an inquiry, and of what the others answered. */
class InquiryRightsTest extends InquiryCase {
    @Test
    void anInquiryIsClosedWithItsItem() {
        String inquiry = asked();
        for (String user : EVERYBODY)
            assertThat(read(user, inquiry).status()).as(user).isEqualTo(200);
        close("2.1");
        String[] entitled = {"sekretariat", "formand", "medlem", "medlem-viborg"};
        for (String user : entitled)
            assertThat(read(user, inquiry).status()).as(user).isEqualTo(200);
        assertThat(read("stedfortraeder", inquiry).code()).isEqualTo("unknown");
        assertThat(read("direktoer", inquiry).code()).isEqualTo("unknown");
        assertThat(read(null, inquiry).status()).isIn(401, 404);
        assertThat(api.get("direktoer", "/api/items/" + item + "/inquiries")
                        .body()
                        .getJsonArray("inquiries"))
                .isEmpty();
        assertThat(answer("stedfortraeder", inquiry, "Randers", "given", null, "app")
                        .code())
                .isEqualTo("unknown");
        did(step("sekretariat", "revise"));
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(read("direktoer", inquiry).code())
                .as("opening counts when the agenda is sent again")
                .isEqualTo("unknown");
        did(step("sekretariat", "send-revised"));
        assertThat(read("direktoer", inquiry).status()).isEqualTo(200);
    }

    @Test
    void whoReadsOnlyThePublicWordingOfAClosedItemKnowsNothingOfItsInquiry() {
        String inquiry = asked();
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", true).put("wording", "Lukket punkt")));
        assertThat(item("direktoer", "2.1").getString("id")).isEqualTo(item);
        assertThat(read("direktoer", inquiry).code()).isEqualTo("unknown");
        assertThat(answer("direktoer", inquiry, "Randers", "given", null, "app").code())
                .isEqualTo("unknown");
        assertThat(read("medlem", inquiry).status()).isEqualTo(200);
    }

    @Test
    void whileARevisionOpensTheItemItsInquiryIsAsClosedAsItWasSent() {
        String inquiry = asked();
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", true).put("wording", "Lukket punkt")));
        did(step("sekretariat", "revise"));
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(item("direktoer", "2.1").getString("id")).isEqualTo(item);
        for (String user : new String[] {"direktoer", "stedfortraeder", null}) {
            assertThat(read(user, inquiry).code()).as(user).isEqualTo("unknown");
        }
        assertThat(api.get("direktoer", "/api/items/" + item + "/inquiries")
                        .body()
                        .getJsonArray("inquiries"))
                .isEmpty();
        assertThat(read("medlem", inquiry).status()).isEqualTo(200);
        did(step("sekretariat", "send-revised"));
        for (String user : EVERYBODY)
            assertThat(read(user, inquiry).status()).as(user).isEqualTo(200);
    }

    @Test
    void othersSeeTheAnswersWhenTheInquirySaysSo() {
        String later = asked(
                question("hearing", "midtjylland", LocalDate.now().plusDays(20)).put("visible", "after_deadline"));
        did(answer("medlem", later, "Randers", "supports-remarks", "Mere havvind", "app"));
        assertThat(read("medlem-viborg", later).body().encode())
                .doesNotContain("havvind", "supports-remarks\",\"words");
        assertThat(read("medlem", later).body().encode()).contains("havvind");
        assertThat(read("formand", later).body().encode()).contains("havvind");
        long before = read("medlem-viborg", later).body().getLong("seq");
        did(answer("medlem", later, "Randers", "supports", null, "app"));
        assertThat(read("medlem-viborg", later).body().getLong("seq")).isEqualTo(before);
        midnight(later);
        assertThat(read("medlem-viborg", later).body().getJsonObject("tally").getInteger("yes"))
                .isEqualTo(1);
        assertThat(read(null, asked()).body().getJsonObject("tally")).isNull();
    }

    @Test
    void aSubstituteAnswersOnlyWhenCalledIn() {
        String inquiry = asked();
        assertThat(answer("stedfortraeder", inquiry, "Randers", "given", null, "app")
                        .code())
                .isEqualTo("not-a-party");
        did(apologize("medlem", randers, true));
        did(answer("stedfortraeder", inquiry, "Randers", "given", null, "app"));
    }

    @Test
    void whoLosesTheSeatAnswersNoMoreAndTheAnswerStays() {
        String inquiry = asked();
        did(answer("medlem-viborg", inquiry, "Viborg", "given", null, "app"));
        hold(viborg, "holder", null);
        assertThat(answer("medlem-viborg", inquiry, "Viborg", "declined", null, "app")
                        .code())
                .isEqualTo("not-a-party");
        hold(viborg, "holder", "medlem-viborg");
        assertThat(party("sekretariat", inquiry, "Viborg")
                        .getJsonObject("answer")
                        .getString("choice"))
                .isEqualTo("given");
    }
}
