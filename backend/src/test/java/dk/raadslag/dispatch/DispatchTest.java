package dk.raadslag.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.Until;
import dk.raadslag.matrix.FileWords;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Sending a decision to bodies outside, through the interface. */
class DispatchTest extends DispatchCase {
    @Test
    void theSecretariatSendsADecisionAndTheReceiverReadsItWithoutALogin() {
        decide();
        end();
        sendMinutes();
        JsonObject draft = draft();
        assertThat(draft.getBoolean("beforeMinutes")).isFalse();
        String silkeborg = council("Silkeborg");
        String kl = receiver("KL", "kl@example.org");
        JsonObject dispatch = sent(wish(silkeborg, kl).put("words", "Svar gerne."));
        assertThat(dispatch.getValue("reason")).isNull();
        assertThat(dispatch.getInteger("edition")).isEqualTo(1);
        assertThat(receipts(dispatch))
                .extracting(one -> one.getString("shortName"))
                .containsExactly("KL", "Silkeborg");

        JsonObject page = read(link("silkeborg@example.org")).body();
        assertThat(page.getString("receiver")).isEqualTo("Kommunalbestyrelsen i Silkeborg Kommune");
        assertThat(page.getString("title")).isEqualTo("Fælles cykelstier");
        assertThat(page.getString("words")).isEqualTo("Svar gerne.");
        assertThat(new String(file(page, "excerpt"), 0, 5)).isEqualTo("%PDF-");
        String text = words(file(page, "proposal"));
        assertThat(text)
                .contains("Forslag til indstilling")
                .contains("Det indstilles, at kommunalbestyrelsen tiltræder planen for fælles cykelstier.")
                .contains("Det besluttede KKR Midtjylland");
        assertThat(words(file(read(link("kl@example.org")).body(), "proposal")))
                .contains("at KL – Kommunernes Landsforening tiltræder planen");
    }

    @Test
    void onlyTheSecretariatSendsAndTheChairSeesToWhom() {
        decide();
        String council = council("Silkeborg");
        JsonObject wish = wish(council);
        String[] sends = {"ok", "forbidden", "forbidden", "forbidden", "forbidden", "forbidden", "login-required"};
        assertOutcomes(user -> api.get(user, dispatchPath()), sends);
        assertOutcomes(user -> created(send(user, wish.copy().put("id", fresh()))), sends);
        assertOutcomes(
                user -> api.get(user, itemPath("2.1") + "/dispatches"),
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        JsonObject dispatch = dispatches("formand").get(0);
        String path = receiptPath(dispatch);
        JsonObject again = new JsonObject().put("confirmed", true);
        assertOutcomes(user -> api.post(user, path + "/letters", again), sends);
        assertOutcomes(user -> api.delete(user, path + "/link"), sends);
        assertOutcomes(user -> api.delete(user, "/api/dispatches/" + dispatch.getString("id") + "/links"), sends);
    }

    @Test
    void theSameDispatchIsSentOnce() {
        decide();
        JsonObject wish = wish(council("Silkeborg")).put("id", fresh());
        int letters = letters("silkeborg@example.org").size();
        assertThat(send("sekretariat", wish).status()).isEqualTo(201);
        assertThat(send("sekretariat", wish).status()).isEqualTo(201);
        assertThat(dispatches("sekretariat")).hasSize(1);
        assertThat(letters("silkeborg@example.org")).hasSize(letters + 1);
    }

    @Test
    void beforeTheMinutesItNeedsAReasonAndSaysSo() {
        decide();
        String council = council("Silkeborg");
        assertThat(send("sekretariat", wish(council).putNull("reason")).code()).isEqualTo("edition-missing");
        assertThat(send("sekretariat", wish(council).put("reason", "  ")).code())
                .isEqualTo("edition-missing");
        sent(wish(council));
        assertThat(letters("silkeborg@example.org").get(0).getString("subject"))
                .startsWith("Uddrag før referat fra KKR Midtjylland");
        JsonObject page = read(link("silkeborg@example.org")).body();
        assertThat(page.getString("reason")).isEqualTo("Byrådet skal nå det");
        assertThat(page.getJsonObject("excerpt").getString("name")).startsWith("Uddrag før referat punkt 2.1");
        assertThat(words(file(page, "excerpt"))).contains("Uddrag før referat").contains("ikke sendt ud endnu");
    }

    @Test
    void anItemThatIsNotDoneIsNotSent() {
        start();
        assertThat(api.get("sekretariat", dispatchPath()).code()).isEqualTo("item-not-done");
    }

    @Test
    void aClosedItemIsSentToNobodyOutside() {
        decide();
        JsonObject wish = wish(council("Silkeborg"));
        close("2.1");
        assertThat(api.get("sekretariat", dispatchPath()).code()).isEqualTo("closed-content");
        assertThat(send("sekretariat", wish).code()).isEqualTo("closed-content");
        assertThat(api.get("medlem", dispatchPath()).code()).isEqualTo("forbidden");
        for (String user : new String[] {"stedfortraeder", "direktoer"}) {
            assertThat(api.get(user, dispatchPath()).code()).as(user).isEqualTo("unknown");
            assertThat(api.get(user, itemPath("2.1") + "/dispatches").code())
                    .as(user)
                    .isEqualTo("unknown");
        }
    }

    @Test
    void aReceiverMustBeInTheRegisterAndHaveAnAddress() {
        decide();
        String council = council("Silkeborg");
        assertThat(send("sekretariat", wish(council, fresh())).code()).isEqualTo("unknown-receiver");
        sql("update external_body set mail = null where id = ?::uuid", council);
        Answer refused = send("sekretariat", wish(council));
        assertThat(refused.code()).isEqualTo("receiver-without-mail");
        assertThat(refused.body().getString("name")).isEqualTo("Silkeborg");
        sql("update external_body set mail = 'nobody@@example.org' where id = ?::uuid", council);
        assertThat(found("Silkeborg").getValue("mail")).isNull();
        assertThat(send("sekretariat", wish(council)).code()).isEqualTo("receiver-without-mail");
        sql("update external_body set mail = 's@example.org', valid_to = '2026-01-31' where id = ?::uuid", council);
        assertThat(send("sekretariat", wish(council)).code()).isEqualTo("unknown-receiver");
        sql("update external_body set valid_to = null where id = ?::uuid", council);
        assertThat(dispatches("sekretariat")).isEmpty();
    }

    @Test
    void whatSomebodyLookedAtIsWhatIsSent() {
        decide();
        JsonObject wish = wish(council("Silkeborg"));
        upload("sent.pdf");
        assertThat(send("sekretariat", wish).code()).isEqualTo("stale-version");
        assertThat(dispatches("sekretariat")).isEmpty();
    }

    @Test
    void aLetterIsNotSentTwiceADayUnlessConfirmed() {
        decide();
        String first = receiptPath(sent(wish(council("Silkeborg"))));
        JsonObject no = new JsonObject().put("confirmed", false);
        String before = link("silkeborg@example.org");
        assertThat(api.post("sekretariat", first + "/letters", no).code()).isEqualTo("sent-today");
        did(api.post("sekretariat", first + "/letters", new JsonObject().put("confirmed", true)));
        assertThat(receipt().getInteger("letters")).isEqualTo(2);
        assertThat(link("silkeborg@example.org")).isNotEqualTo(before);
        did(read(before));
        sql("update dispatch_letter set sent_at = sent_at - interval '25 hours'");
        receiver("Silkeborg", "ny@example.org");
        did(api.post("sekretariat", first + "/letters", no));
        assertThat(receipt().getString("mail")).isEqualTo("ny@example.org");
        did(read(link("ny@example.org")));
    }

    @Test
    void anOpeningIsCountedWhenAPersonIsThereAndNotWhenAProgramLooks() {
        decide();
        sent(wish(council("Silkeborg")));
        String link = link("silkeborg@example.org");
        did(read(link));
        did(read(link));
        file(read(link).body(), "excerpt");
        assertThat(receipt().getValue("openedAt")).isNull();
        did(opened(link));
        String first = receipt().getString("openedAt");
        assertThat(first).isNotNull();
        did(opened(link));
        assertThat(receipt().getInteger("openings")).isEqualTo(2);
        assertThat(receipt().getString("openedAt")).isEqualTo(first);
    }

    @Test
    void whatBecameOfALetterStandsInTheList() {
        decide();
        sent(wish(council("Silkeborg")));
        sql("update letter set given_up = now() where \"to\" = 'silkeborg@example.org'");
        assertThat(receipt().getString("letter")).isEqualTo("failed");
        sent(wish(council("Silkeborg")));
        sql("update letter set sent = now() where \"to\" = 'silkeborg@example.org'");
        Until.so(() -> receipt().getString("letter").equals("sent"));
    }

    /** Without the marks between them. */
    private static String words(byte[] file) {
        return FileWords.of(file).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    static Answer created(Answer answer) {
        return answer.status() == 201 ? new Answer(200, answer.body(), answer.bytes(), answer.headers()) : answer;
    }

    private static String receiptPath(JsonObject dispatch) {
        return "/api/dispatches/" + dispatch.getString("id") + "/receipts/"
                + receipts(dispatch).findFirst().orElseThrow().getString("id");
    }
}
