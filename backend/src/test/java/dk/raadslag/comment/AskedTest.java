package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What those see who were named for a round, and have no role; and KD-Net's own drafts. */
class AskedTest extends RoundCase {
    private static final String EXPERT = "fagekspert";
    private static final byte[] PAPER = "%PDF-1.7\nEt notat.\n".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void whoeverWasNamedReadsTextsAndFilesOfTheRoundsItemsAndComments() {
        String paper = api.send(
                        "sekretariat",
                        itemPath("2.1") + "/attachments?name=notat.pdf",
                        "POST",
                        "application/octet-stream",
                        PAPER)
                .body()
                .getString("id");
        String file = "/api/attachments/" + paper + "/file";
        String round = openedFor("2.1");
        assertThat(round(EXPERT, round).body().getJsonArray("items")).hasSize(1);
        assertThat(item(EXPERT, round, "2.1").getJsonArray("attachments")).hasSize(1);
        assertThat(api.get(EXPERT, file).bytes()).isEqualTo(PAPER);
        assertThat(api.get("medlem", file).code()).isEqualTo("unknown");
        assertThat(api.get(EXPERT, "/api/meetings/" + id).code()).isEqualTo("unknown");
        commented(EXPERT, round, words("Derfor"));
    }

    @Test
    void whoeverWasNamedReadsNothingOfOtherItems() {
        String paper = api.send(
                        "sekretariat",
                        itemPath("2.2") + "/attachments?name=notat.pdf",
                        "POST",
                        "application/octet-stream",
                        PAPER)
                .body()
                .getString("id");
        openedFor("2.1");
        assertThat(api.get(EXPERT, "/api/attachments/" + paper + "/file").code())
                .isEqualTo("unknown");
    }

    @Test
    void whatWaitsForAnAnswerIsListedForThoseAskedUntilItIsClosed() {
        String round = openedFor("2.1");
        assertThat(waiting(EXPERT)).contains(round);
        assertThat(waiting("direktoer")).contains(round);
        assertThat(waiting("sekretariat")).as("was not asked").doesNotContain(round);
        assertThat(waiting("medlem")).doesNotContain(round);
        assertThat(api.get(null, "/api/rounds").code()).isEqualTo("login-required");
        did(api.post("sekretariat", "/api/rounds/" + round + "/close", nothing()));
        assertThat(waiting(EXPERT)).doesNotContain(round);
    }

    private List<String> waiting(String user) {
        return list(api.get(user, "/api/rounds").body(), "rounds").stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    @Test
    void theDirectorsCommentOnTheirOwnNetworksDraft() {
        sql("update meeting set body_id = 'kd-net-midtjylland' where id = ?", UUID.fromString(id));
        String round = opened();
        commented("direktoer", round, words("Kan vi nå det?"));
        assertThat(list(round(VIBORG, round).body(), "comments")).hasSize(1);
        assertThat(round("medlem", round).code()).isEqualTo("unknown");
    }

    private String openedFor(String number) {
        KeycloakUsers.create(EXPERT);
        JsonArray one = new JsonArray().add(item("sekretariat", number).getString("id"));
        JsonObject wanted = wanted().put("itemIds", one)
                .put("others", new JsonArray().add(person(EXPERT).toString()));
        return opened(wanted);
    }
}
