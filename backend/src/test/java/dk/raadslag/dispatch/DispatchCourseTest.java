package dk.raadslag.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.matrix.FileWords;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was sent stays as it was, and tells nothing any more from the moment when it may not. */
class DispatchCourseTest extends DispatchCase {
    private static final String MAIL = "silkeborg@example.org";

    @Test
    void aLinkTellsNothingFromTheMomentTheItemIsClosed() {
        decide();
        sent(wish(council("Silkeborg")));
        String link = link(MAIL);
        JsonObject page = read(link).body();
        did(api.get(null, filePath(page, "excerpt")));
        close("2.1");
        Answer gone = read(link);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.code()).isEqualTo("link-ended");
        assertThat(gone.body().encode()).doesNotContain("cykelstier", "Silkeborg", "2.1");
        assertThat(opened(link).status()).isEqualTo(410);
        for (String file : new String[] {"excerpt", "proposal", "papers"})
            assertThat(api.get(null, filePath(page, file)).status()).as(file).isEqualTo(410);
        assertThat(receipt().getInteger("openings")).isZero();
        assertThat(dispatches("formand").get(0).getBoolean("closed")).isTrue();
        assertThat(again(true).code()).isEqualTo("closed-content");
    }

    @Test
    void aLinkThatWasClosedLooksLikeOneOfAClosedItem() {
        decide();
        JsonObject dispatch = sent(wish(council("Silkeborg"), council("Viborg")));
        String link = link(MAIL);
        JsonObject page = read(link).body();
        String path = "/api/dispatches/" + dispatch.getString("id");
        did(api.delete("sekretariat", path + "/receipts/" + receipt().getString("id") + "/link"));
        assertThat(read(link).code()).isEqualTo("link-ended");
        assertThat(api.get(null, filePath(page, "excerpt")).code()).isEqualTo("link-ended");
        assertThat(again(true).code()).isEqualTo("link-closed");
        did(read(link("viborg@example.org")));
        did(api.delete("sekretariat", path + "/links"));
        assertThat(read(link("viborg@example.org")).code()).isEqualTo("link-ended");
        assertThat(receipts(dispatches("sekretariat").get(0))).allMatch(one -> one.getString("revokedAt") != null);
    }

    @Test
    void whatWasSentIsSealedWhateverBecomesOfTheItem() {
        decide();
        String paper = upload("kort.pdf");
        sent(wish(council("Silkeborg")));
        String link = link(MAIL);
        JsonObject page = read(link).body();
        assertThat(page.getJsonArray("papers")).hasSize(1);
        byte[] excerpt = file(page, "excerpt");
        byte[] proposal = file(page, "proposal");
        byte[] papers = file(page, "papers");
        assertThat(FileWords.of(papers)).contains("01 kort.pdf").contains("%PDF-1.4");

        did(postItem("sekretariat", "2.1", "reopen", seen()));
        Answer removed =
                api.delete("sekretariat", "/api/attachments/" + paper + "?version=" + seen().getLong("version"));
        did(removed);
        did(finish("2.1", "rejected"));
        end();
        sendMinutes();
        JsonObject later = read(link).body();
        assertThat(later.getString("minutes")).isNotNull();
        assertThat(later.getString("meeting")).isEqualTo(id);
        assertThat(file(later, "excerpt")).isEqualTo(excerpt);
        assertThat(file(later, "proposal")).isEqualTo(proposal);
        assertThat(file(later, "papers")).isEqualTo(papers);
    }

    @Test
    void aNewDispatchSaysWhatItReplacesAndTheOldOneThatThereIsANewer() {
        decide();
        String council = council("Silkeborg");
        sent(wish(council));
        String first = link(MAIL);
        assertThat(read(first).body().getValue("newer")).isNull();
        end();
        sendMinutes();
        JsonObject second = sent(wish(council));
        assertThat(second.getString("replaced")).isNotNull();
        assertThat(read(first).body().getString("newer")).isEqualTo(second.getString("sentAt"));
        JsonObject page = read(link(MAIL)).body();
        assertThat(page.getString("replaced")).isNotNull();
        assertThat(page.getValue("newer")).isNull();
        assertThat(page.getValue("minutes")).isNull();
        assertThat(FileWords.of(file(page, "excerpt"))).contains("Erstatter udsendelsen af");
        assertThat(letters(MAIL).get(0).getString("text")).contains("Erstatter udsendelsen af");
    }

    @Test
    void aLinkOpensNothingElse() {
        decide();
        String silkeborg = council("Silkeborg");
        sent(wish(silkeborg, council("Viborg")));
        JsonObject page = read(link(MAIL)).body();
        JsonObject other = read(link("viborg@example.org")).body();
        String swapped = filePath(other, "excerpt").replace(other.getString("ticket"), page.getString("ticket"));
        assertThat(api.get(null, swapped).code()).isEqualTo("bad-ticket");
        sql("update ticket set expires = now() where subject = ?", "dispatch " + page.getString("receipt"));
        assertThat(api.get(null, filePath(page, "excerpt")).code()).isEqualTo("bad-ticket");
        assertThat(read("a".repeat(43)).code()).isEqualTo("unknown");
        assertThat(read("kort").code()).isEqualTo("bad-request");
        // The link is no token.
        assertThat(api.sendWithToken(link(MAIL), itemPath("2.1") + "/dispatches", "GET", null, null)
                        .code())
                .isEqualTo("bad-token");
    }

    @Test
    void theDirectorsDecisionOnAClosedItemIsInNothingThatIsSent() {
        decide();
        UUID kdNet = UUID.randomUUID();
        sent(wish(council("Silkeborg")));
        String link = link(MAIL);
        did(read(link));
        // As if the item carried what KD-Net decided on one that is closed since, and taken away.
        sql("alter table dispatch disable trigger dispatch_is_sealed");
        sql("update dispatch set tells = tells || ?", kdNet);
        sql("alter table dispatch enable trigger dispatch_is_sealed");
        did(read(link));
        sql(
                """
                insert into event (meeting_id, version, type, payload, at, subject, by)
                select id, version + 1000, 'ItemClosedSet', jsonb_build_object('itemId', ?::text, 'closed', true),
                       now(), 'test', 'test' from meeting where id = ?""",
                kdNet.toString(),
                UUID.fromString(id));
        assertThat(read(link).code()).isEqualTo("link-ended");
    }
}
