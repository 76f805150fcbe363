package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people see who were named for a round and have no role; and KD-Net's own drafts. */
class AskedTest extends RoundCase {
    private static final String EXPERT = "fagekspert";
    private static final byte[] PAPER = "%PDF-1.7\nEt notat.\n".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void peopleNamedForARoundReadItsTextsAndFilesAndComment() {
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
    void peopleNamedForARoundReadNothingOfOtherItems() {
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
    void openRoundsAreListedForThoseAskedUntilTheyAreClosed() {
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

    @Test
    void peopleNamedForARoundReadNoLongerThanItLasts() {
        String paper = paperOf("2.1");
        String round = openedFor("2.1");
        UUID comment = commented(EXPERT, round, words("Derfor"));
        over(round);
        isOverFor(EXPERT, round, paper);
        assertThat(comment(EXPERT, round, UUID.randomUUID(), words("For sent")).code())
                .isEqualTo("round-over");
        assertThat(api.get(EXPERT, "/api/meetings/" + id + "/rounds").code()).isEqualTo("round-over");
        assertThat(said("sekretariat", round, comment))
                .as("what they wrote stays")
                .isNotNull();
        JsonObject later = new JsonObject().put("deadline", "2036-12-02T18:00").put("note", "");
        did(api.put("sekretariat", "/api/rounds/" + round, later));
        assertThat(round(EXPERT, round).status()).as("opened again").isEqualTo(200);
        did(step("sekretariat", "publish"));
        assertThat(round(EXPERT, round).code()).isEqualTo("round-over");
        assertThat(waiting(EXPERT)).doesNotContain(round);
    }

    private void isOverFor(String user, String round, String file) {
        assertThat(round(user, round).code()).isEqualTo("round-over");
        assertThat(api.get(user, file).code()).isIn("unknown", "round-over");
        assertThat(waiting(user)).doesNotContain(round);
    }

    @Test
    void aPersonTakenOutOfARoundNoLongerKnowsOfItAndMayBeAskedAgain() {
        String paper = paperOf("2.1");
        String round = openedFor("2.1");
        UUID comment = commented(EXPERT, round, words("Derfor"));
        String asked = "/api/rounds/" + round + "/asked/" + person(EXPERT);
        for (String user : List.of("formand", "direktoer")) {
            assertThat(api.delete(user, asked).code()).isEqualTo("forbidden");
        }
        assertThat(api.delete("medlem", asked).code()).isEqualTo("unknown");
        did(api.delete("sekretariat", asked));
        assertThat(round(EXPERT, round).code()).isEqualTo("unknown");
        assertThat(api.get(EXPERT, paper).code()).isEqualTo("unknown");
        assertThat(api.get(EXPERT, "/api/meetings/" + id + "/rounds").code()).isEqualTo("unknown");
        assertThat(waiting(EXPERT)).doesNotContain(round);
        assertThat(names(round)).doesNotContain(EXPERT);
        assertThat(said("sekretariat", round, comment)).isNotNull();
        assertThat(api.delete("sekretariat", asked).code()).as("twice").isEqualTo("unknown");
        int letters = letters().size();
        did(api.put("sekretariat", asked, nothing()));
        did(api.put("sekretariat", asked, nothing()));
        assertThat(letters()).as("one letter, however often").hasSize(letters + 1);
        assertThat(round(EXPERT, round).status()).isEqualTo(200);
        assertThat(names(round)).contains(EXPERT);
    }

    @Test
    void aDirectorIsAskedByTheRoleAndCannotBeTakenOut() {
        String round = opened();
        assertThat(api.delete("sekretariat", "/api/rounds/" + round + "/asked/" + person("direktoer"))
                        .code())
                .isEqualTo("unknown");
        assertThat(round("direktoer", round).status()).isEqualTo(200);
    }

    private List<String> names(String round) {
        return list(round("sekretariat", round).body(), "asked").stream()
                .map(one -> one.getString("name"))
                .toList();
    }

    private String paperOf(String number) {
        return "/api/attachments/"
                + api.send(
                                "sekretariat",
                                itemPath(number) + "/attachments?name=notat.pdf",
                                "POST",
                                "application/octet-stream",
                                PAPER)
                        .body()
                        .getString("id")
                + "/file";
    }

    private String openedFor(String number) {
        KeycloakUsers.create(EXPERT);
        JsonArray one = new JsonArray().add(item("sekretariat", number).getString("id"));
        JsonObject wanted = wanted().put("itemIds", one)
                .put("others", new JsonArray().add(person(EXPERT).toString()));
        return opened(wanted);
    }
}
