package dk.raadslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A highlighted passage is for who made it, and for colleagues they choose as long as those may read the item. */
class HighlightsTest extends CourseTest {
    private final UUID mark = UUID.randomUUID();

    @Test
    void aHighlightIsToldToWhoMadeItAndToNobodyElse() {
        assertThat(write("medlem", mark, "Spørg til økonomien", 0).body())
                .isEqualTo(written(true, "Spørg til økonomien", 1));
        assertThat(own("medlem")).containsExactly("Spørg til økonomien");
        assertThat(listed("medlem"))
                .contains("økonomien", item("sekretariat", "2.1").getString("title"));
        for (String other : new String[] {"sekretariat", "formand", "medlem-viborg", "stedfortraeder", "direktoer"}) {
            assertThat(reading(other).encode()).doesNotContain("økonomien");
            assertThat(listed(other)).doesNotContain("økonomien");
        }
    }

    @Test
    void itIsForThoseWhoMayReadTheItemAndForNobodyWithoutALogin() {
        close("2.1");
        String[] expected = {"ok", "ok", "ok", "ok", "unknown", "unknown", "login-required"};
        assertOutcomes(user -> write(user, mark, "", 0), expected);
        assertOutcomes(user -> share(user, mark), expected);
        assertOutcomes(user -> api.delete(user, path(mark)), "ok", "ok", "ok", "ok", "ok", "ok", "login-required");
    }

    @Test
    void askingAgainIsHarmlessAndAnotherDeviceOverwritesNothing() {
        did(write("medlem", mark, "Først", 0));
        assertThat(write("medlem", mark, "Først", 0).body()).isEqualTo(written(true, "Først", 1));
        did(write("medlem", mark, "Anden enhed", 1));
        assertThat(write("medlem", mark, "Denne enhed", 1).body()).isEqualTo(written(false, "Anden enhed", 2));
        did(api.delete("medlem", path(mark)));
        did(api.delete("medlem", path(mark)));
        assertThat(write("medlem", mark, "Denne enhed", 2).body()).isEqualTo(written(false, "", 0));
        assertThat(own("medlem")).isEmpty();
    }

    @Test
    void twoPeopleMayHaveTheSameIdAndKnowNothingOfEachOther() {
        did(write("medlem", mark, "Medlemmets", 0));
        did(write("formand", mark, "Formandens", 0));
        did(api.delete("medlem-viborg", path(mark)));
        did(api.delete("formand", path(mark)));
        assertThat(own("medlem")).containsExactly("Medlemmets");
    }

    @Test
    void itLiesInATextOrOnAPageOfAPaperOfTheItem() {
        assertThat(outcome(put("medlem", UUID.randomUUID(), of("background").put("page", 1))))
                .isEqualTo("bad-request");
        assertThat(outcome(put("medlem", UUID.randomUUID(), of("remarks")))).isEqualTo("bad-request");
        assertThat(outcome(put("medlem", UUID.randomUUID(), onPaper(UUID.randomUUID()))))
                .isEqualTo("unknown");
        UUID another = paper();
        did(put("medlem", mark, onPaper(another)));
        did(share("medlem", mark, "formand"));
        assertThat(reading("formand").getJsonArray("sharedHighlights")).hasSize(1);
        did(step("sekretariat", "revise"));
        did(api.delete("sekretariat", "/api/attachments/" + another + "?version=" + seen().getLong("version")));
        assertThat(reading("formand").getJsonArray("sharedHighlights")).isEmpty();
        did(step("sekretariat", "send-revised"));
        assertThat(reading("formand").getJsonArray("sharedHighlights")).isEmpty();
        assertThat(own("medlem")).hasSize(1);
    }

    @Test
    void anItemHasAtMostTwoHundredOfOnePerson() {
        IntStream.range(0, HighlightService.MOST).forEach(nth -> did(write("medlem", UUID.randomUUID(), "", 0)));
        assertThat(outcome(write("medlem", mark, "", 0))).isEqualTo("too-many-highlights");
        did(write("formand", mark, "", 0));
    }

    @Test
    void whoMayNotReadTheItemAnyMoreKeepsTheirNoteAndLearnsNothingOfThePlace() {
        did(write("stedfortraeder", mark, "Mine ord", 0));
        did(write("stedfortraeder", UUID.randomUUID(), "", 0));
        assertThat(listed("stedfortraeder")).contains("digest");
        close("2.1");
        assertThat(reading("stedfortraeder").encode()).doesNotContain("Mine ord");
        assertThat(listed("stedfortraeder")).contains("Mine ord").doesNotContain("digest", "background");
        did(write("stedfortraeder", mark, "Mine nye ord", 1));
        assertThat(outcome(write("stedfortraeder", UUID.randomUUID(), "", 0))).isEqualTo("unknown");
        did(step("sekretariat", "revise"));
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(listed("stedfortraeder")).doesNotContain("digest");
        did(step("sekretariat", "send-revised"));
        assertThat(listed("stedfortraeder")).contains("Mine nye ord", "digest");
    }

    @Test
    void aHighlightOutlivesItsItem() {
        did(write("medlem", mark, "Til minde", 0));
        did(step("sekretariat", "revise"));
        did(postItem("sekretariat", "2.1", "remove", seen()));
        did(step("sekretariat", "send-revised"));
        assertThat(listed("medlem")).contains("Til minde").doesNotContain("digest");
    }

    @Test
    void aColleagueReadsItAsLongAsTheyMayReadTheItem() {
        did(write("medlem", mark, "Til dig", 0));
        assertThat(outcome(share("medlem", mark, "direktoer"))).isEqualTo("not-colleague");
        assertThat(outcome(share("medlem", UUID.randomUUID(), "formand"))).isEqualTo("unknown");
        did(share("medlem", mark, "stedfortraeder", "formand"));
        assertThat(shared("stedfortraeder")).containsExactly("medlem: Til dig");
        assertThat(shared("formand")).containsExactly("medlem: Til dig");
        assertThat(reading("medlem-viborg").encode()).doesNotContain("Til dig");
        close("2.1");
        assertThat(reading("stedfortraeder").encode()).doesNotContain("Til dig");
        assertThat(shared("formand")).containsExactly("medlem: Til dig");
        JsonObject apology = new JsonObject().put("note", "").put("callSubstitute", true);
        did(post("sekretariat", "apologies/" + randers, apology));
        assertThat(shared("stedfortraeder")).containsExactly("medlem: Til dig");
        did(post("sekretariat", "apologies/" + randers + "/withdraw", new JsonObject()));
        assertThat(reading("stedfortraeder").encode()).doesNotContain("Til dig");
        did(share("medlem", mark, "stedfortraeder"));
        assertThat(shared("formand")).isEmpty();
        did(api.delete("medlem", path(mark)));
        did(write("medlem", mark, "Et nyt", 0));
        assertThat(reading("medlem").getJsonArray("highlights").getJsonObject(0).getJsonArray("shared"))
                .isEmpty();
    }

    @Test
    void whoLosesTheirSeatSeesNoHighlightsOfOthersAnyMore() {
        did(write("medlem", mark, "Til Viborg", 0));
        did(share("medlem", mark, "medlem-viborg"));
        assertThat(shared("medlem-viborg")).containsExactly("medlem: Til Viborg");
        hold(viborg, "holder", null);
        try {
            assertThat(reading("medlem-viborg").encode()).doesNotContain("Til Viborg");
        } finally {
            hold(viborg, "holder", "medlem-viborg");
        }
    }

    /** A paper of 2.1 that everybody reads. */
    private UUID paper() {
        did(step("sekretariat", "revise"));
        byte[] file = "%PDF-1.7\nEt notat.\n".getBytes(StandardCharsets.ISO_8859_1);
        String path = itemPath("2.1") + "/attachments?name=a.pdf";
        Answer added = api.send("sekretariat", path, "POST", "application/octet-stream", file);
        assertThat(added.status()).isEqualTo(201);
        did(step("sekretariat", "send-revised"));
        return UUID.fromString(added.body().getString("id"));
    }

    private static JsonObject written(boolean saved, String note, long version) {
        return new JsonObject().put("saved", saved).put("note", note).put("version", version);
    }

    private static JsonObject of(String field) {
        JsonObject at = new JsonObject().put("field", field).put("start", 10).put("length", 12);
        at.put("digest", "digest").put("before", "b2").put("after", "c3");
        return at.putNull("paper").putNull("file").putNull("page");
    }

    private static JsonObject onPaper(UUID paper) {
        return of("background")
                .putNull("field")
                .put("paper", paper.toString())
                .put("file", 1)
                .put("page", 3);
    }

    private String path(UUID highlight) {
        return itemPath("2.1") + "/highlights/" + highlight;
    }

    private Answer put(String user, UUID highlight, JsonObject at) {
        return api.put(
                user,
                path(highlight),
                new JsonObject().put("at", at).put("note", "").put("base", 0));
    }

    private Answer write(String user, UUID highlight, String note, long base) {
        JsonObject made =
                new JsonObject().put("at", of("background")).put("note", note).put("base", base);
        return api.put(user, path(highlight), made);
    }

    private Answer share(String user, UUID highlight, String... with) {
        JsonArray people = new JsonArray();
        for (String one : with) people.add(person(one).toString());
        return api.put(user, path(highlight) + "/sharing", new JsonObject().put("people", people));
    }

    private JsonObject reading(String user) {
        return api.get(user, "/api/meetings/" + id + "/reading").body();
    }

    private List<String> own(String user) {
        return reading(user).getJsonArray("highlights").stream()
                .map(one -> ((JsonObject) one).getString("note"))
                .toList();
    }

    private List<String> shared(String user) {
        return reading(user).getJsonArray("sharedHighlights").stream()
                .map(JsonObject.class::cast)
                .map(one -> one.getString("by") + ": " + one.getString("note"))
                .toList();
    }

    /** Of everybody's only those of this meeting. */
    private String listed(String user) {
        return api.get(user, "/api/me/highlights").body().getJsonArray("highlights").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("meeting") != null
                        && id.equals(one.getJsonObject("meeting").getString("id")))
                .map(JsonObject::encode)
                .toList()
                .toString();
    }
}
