package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.sql.ResultSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Members answer. */
class InquiryTest extends InquiryCase {
    @Test
    void aMemberAnswersForTheirOwnMunicipalityAndTheNewestCounts() {
        String inquiry = asked();
        did(answer("medlem", inquiry, "Randers", "given", null, "app"));
        did(answer("medlem", inquiry, "Randers", "declined", null, "app"));
        assertThat(party("direktoer", inquiry, "Randers")
                        .getJsonObject("answer")
                        .getString("choice"))
                .isEqualTo("declined");
        did(answer("medlem", inquiry, "Randers", null, null, "app"));
        assertThat(party("medlem", inquiry, "Randers").getJsonObject("answer")).isNull();
        assertThat(answer("medlem", inquiry, "Viborg", "given", null, "app").code())
                .isEqualTo("not-a-party");
        assertThat(answer("direktoer", inquiry, "Randers", "given", null, "app").code())
                .isEqualTo("not-a-party");
        assertThat(answer("medlem", inquiry, "Viborg", "given", null, "phone").code())
                .isEqualTo("forbidden");
        assertThat(answer("medlem", inquiry, "Randers", "approved", null, "app").code())
                .isEqualTo("other-choice");
    }

    @Test
    void twoAnswersAtOnceAreBothKeptAndOneCounts() throws Exception {
        String inquiry = asked();
        var one = CompletableFuture.supplyAsync(() -> answer("medlem", inquiry, "Randers", "given", null, "app"));
        var other = CompletableFuture.supplyAsync(
                () -> answer("sekretariat", inquiry, "Randers", "declined", null, "phone"));
        did(one.get());
        did(other.get());
        try (var connection = SERVER.connection();
                var asking = connection.prepareStatement("select count(*) from inquiry_answer where inquiry_id = ?")) {
            asking.setObject(1, UUID.fromString(inquiry));
            ResultSet rows = asking.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
        JsonObject tally = read("sekretariat", inquiry).body().getJsonObject("tally");
        assertThat(tally.getInteger("yes") + tally.getInteger("no")).isEqualTo(1);
    }

    @Test
    void whatIsClosedTakesNoAnswer() {
        String inquiry = asked();
        assertThat(closeInquiry("medlem", inquiry).code()).isEqualTo("forbidden");
        did(closeInquiry("sekretariat", inquiry));
        assertThat(closeInquiry("sekretariat", inquiry).code()).isEqualTo("already-closed");
        assertThat(answer("medlem", inquiry, "Randers", "given", null, "app").code())
                .isEqualTo("already-closed");
        String over = asked();
        midnight(over);
        assertThat(closeInquiry("sekretariat", over).code()).isEqualTo("deadline-over");
    }

    @Test
    void whoIsAskedFindsItOnTheStartPageUntilItIsAnswered() {
        String inquiry = asked();
        JsonObject card = each(api.get("medlem", "/api/me/today").body().getJsonArray("cards"))
                .filter(one -> inquiry.equals(one.getString("inquiryId")))
                .findFirst()
                .orElseThrow();
        assertThat(card.getBoolean("done")).isFalse();
        did(answer("medlem", inquiry, "Randers", "given", null, "app"));
        assertThat(each(api.get("medlem", "/api/me/today").body().getJsonArray("cards"))
                        .filter(one -> inquiry.equals(one.getString("inquiryId")))
                        .findFirst()
                        .orElseThrow()
                        .getBoolean("done"))
                .isTrue();
        assertThat(api.get("direktoer", "/api/me/today").body().encode()).doesNotContain(inquiry);
        assertThat(each(api.get("medlem", "/api/inquiries").body().getJsonArray("inquiries"))
                        .map(one -> one.getString("id")))
                .contains(inquiry);
    }
}
