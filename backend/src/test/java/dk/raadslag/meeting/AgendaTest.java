package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Building the agenda: each use case allowed, refused, and by two at once. */
class AgendaTest extends ImportedMeetingTest {
    @Test
    void anItemIsAddedMovedDescribedAndRemovedAndTheNumbersFollow() {
        assertThat(add("sekretariat", 1, 0, "Letbane").status()).isEqualTo(200);
        assertThat(titles(1))
                .containsExactly("2.1 Letbane", "2.2 Fælles cykelstier", "2.3 Orientering om skovrejsning");
        assertThat(put("2.1", "place", new JsonObject().put("section", 2).put("position", 5))
                        .status())
                .isEqualTo(200);
        assertThat(titles(1)).containsExactly("2.1 Fælles cykelstier", "2.2 Orientering om skovrejsning");
        assertThat(titles(2)).containsExactly("3.1 Letbane");
        assertThat(put("3.1", "description", new JsonObject().put("item", description("Letbane til Randers")))
                        .status())
                .isEqualTo(200);
        JsonObject item = Api.item(meeting("formand"), "3.1");
        assertThat(item.getString("title")).isEqualTo("Letbane til Randers");
        assertThat(item.getJsonObject("plan").getString("slot")).isEqualTo("10:30:00");
        assertThat(post("2.1", "remove", new JsonObject()).status()).isEqualTo(200);
        assertThat(titles(1)).containsExactly("2.1 Orientering om skovrejsning");
    }

    @Test
    void wordsStayWithAnItemThatMovesToAnotherMeeting() {
        String other = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        String item = itemId("2.1");
        String text = Api.item(meeting("sekretariat"), "2.1")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id");
        Answer moved = api.put(
                "sekretariat",
                "/api/items/" + item + "/meeting",
                new JsonObject().put("meetingId", other).put("section", 2).put("version", version()));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(meeting("sekretariat").encode()).doesNotContain(item);
        JsonObject arrived =
                Api.item(api.get("sekretariat", "/api/meetings/" + other).body(), "3.1");
        assertThat(arrived.getString("id")).isEqualTo(item);
        assertThat(arrived.getJsonObject("background").getString("plain")).contains("cykelstier sammen");
        assertThat(arrived.getJsonObject("texts").getJsonObject("background").getString("id"))
                .isEqualTo(text);
        assertThat(api.get("sekretariat", "/api/texts/" + text).status()).isEqualTo(200);
    }

    @Test
    void aCaseNumberIsWrittenOnceForAllItemsAndForThoseThatCome() {
        SERVER.sql("update item set case_number = null where meeting_id = ?::uuid", id);
        SERVER.sql("update meeting set version = version + 1 where id = ?::uuid", id);
        JsonObject numbered = description("Fælles cykelstier").put("caseNumber", "SAG-2040-00311");
        put("2.1", "description", new JsonObject().put("item", numbered).put("numbersFollow", true));
        add("sekretariat", 1, 0, "Letbane");
        assertThat(numbers("2.1", "2.2", "2.3")).containsOnly("SAG-2040-00311");
        put("2.1", "description", new JsonObject().put("item", description("Letbane")));
        assertThat(numbers("2.1")).containsOnlyNulls();
        assertThat(numbers("2.2", "2.3")).as("nobody asked for them").containsOnly("SAG-2040-00311");
    }

    private List<String> numbers(String... items) {
        JsonObject seen = meeting("sekretariat");
        return Stream.of(items)
                .map(item -> Api.item(seen, item).getString("caseNumber"))
                .toList();
    }

    @Test
    void onlyTheSecretariatBuildsTheAgenda() {
        for (String user : new String[] {"formand", "medlem", "stedfortraeder", "direktoer", null}) {
            String code = user == null ? "login-required" : "formand".equals(user) ? "forbidden" : "unknown";
            assertThat(add(user, 0, 0, "Nyt").code()).as(user).isEqualTo(code);
            String item = "/api/items/" + itemId("2.1");
            JsonObject place =
                    new JsonObject().put("section", 0).put("position", 0).put("version", version());
            assertThat(api.put(user, item + "/place", place).code()).as(user).isEqualTo(code);
            JsonObject seen = new JsonObject().put("version", version());
            assertThat(api.post(user, item + "/remove", seen).code()).as(user).isEqualTo(code);
            JsonObject describing = seen.copy().put("item", description("Andet"));
            assertThat(api.put(user, item + "/description", describing).code())
                    .as(user)
                    .isEqualTo(code);
            assertThat(api.post(user, "/api/meetings/" + id + "/cancel", seen).code())
                    .as(user)
                    .isEqualTo(code);
        }
    }

    @Test
    void aSentAgendaChangesOnlyInARevisionThatSaysWhatChanged() {
        step("sekretariat", "publish");
        assertThat(add("sekretariat", 1, 9, "Letbane").code()).isEqualTo("agenda-sent");
        assertThat(step("formand", "revise").code()).isEqualTo("forbidden");
        assertThat(step("sekretariat", "revise").status()).isEqualTo(200);
        assertThat(add("sekretariat", 1, 9, "Letbane").status()).isEqualTo(200);
        post("2.1", "remove", new JsonObject());
        for (String reader : new String[] {null, "medlem", "direktoer"}) {
            JsonObject seen = meeting(reader);
            assertThat(seen.encode()).as(reader).contains("Fælles cykelstier").doesNotContain("Letbane");
            assertThat(seen.getBoolean("revising")).isFalse();
        }
        String revision = "/api/meetings/" + id + "/revision";
        assertThat(api.get("formand", revision).code()).isEqualTo("forbidden");
        assertThat(api.get("sekretariat", revision).body().encode()).contains("Punkt 2.2 er nyt: Letbane");
        assertThat(step("sekretariat", "send-revised").status()).isEqualTo(200);
        assertThat(api.get("sekretariat", revision).body().getJsonArray("changes"))
                .isEmpty();
        JsonObject seen = meeting(null);
        assertThat(seen.encode()).contains("Letbane");
        JsonObject edition = seen.getJsonArray("editions").getJsonObject(1);
        assertThat(edition.getInteger("number")).isEqualTo(2);
        assertThat(edition.getJsonArray("changes").stream().map(change -> ((JsonObject) change).getString("words")))
                .contains("Punkt 2.2 er nyt: Letbane", "Punkt 2.1 er taget af: Fælles cykelstier");
    }

    @Test
    void theSecondToChangeHearsWhoWasFirst() {
        long seen = version();
        add("sekretariat", 1, 0, "Letbane");
        JsonObject body = new JsonObject()
                .put("section", 1)
                .put("position", 0)
                .put("title", "Færge")
                .put("kind", "decision");
        Answer late = api.post("referent", "/api/meetings/" + id + "/items", body.put("version", seen));
        assertThat(late.code()).isEqualTo("stale-version");
        assertThat(late.body().getString("by")).isEqualTo("Sekretariatet KKR Midtjylland");
        assertThat(add("referent", 1, 0, "Færge").status()).isEqualTo(200);
    }

    @Test
    void directorsReadADraftFromCommentingOnUntilItIsTakenBack() {
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        String rounds = "/api/meetings/" + id + "/rounds";
        JsonObject body = new JsonObject()
                .put("note", "")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true)
                .put("version", version());
        assertThat(api.post("sekretariat", rounds, body.put("deadline", "2037-01-01T12:00"))
                        .code())
                .isEqualTo("deadline-late");
        body.put("deadline", "2036-11-30T12:00");
        assertThat(api.post("formand", rounds, body).code()).isEqualTo("forbidden");
        assertThat(api.post("sekretariat", rounds, body).status()).isEqualTo(201);
        assertThat(meeting("direktoer").getJsonObject("deadlines").getString("comments"))
                .isEqualTo("2036-11-30");
        for (String user : new String[] {null, "medlem", "stedfortraeder"}) {
            assertThat(api.get(user, "/api/meetings/" + id).code()).as(user).isEqualTo("unknown");
        }
        assertThat(step("sekretariat", "take-back").status()).isEqualTo(200);
        assertThat(api.get("direktoer", "/api/meetings/" + id).code()).isEqualTo("unknown");
        step("sekretariat", "publish");
        assertThat(step("sekretariat", "take-back").code()).isEqualTo("no-taking-back");
    }

    @Test
    void theNextMeetingListBecomesDraftItemsOnce() {
        // A day of its own: the meetings of other tests are all on one.
        JsonObject when = new JsonObject()
                .put("start", "2028-12-09T10:00:00")
                .putNull("end")
                .putNull("place")
                .put("link", "https://example.org/video")
                .put("version", version());
        assertThat(api.put("medlem", "/api/meetings/" + id + "/description", when)
                        .code())
                .isEqualTo("unknown");
        assertThat(api.put("sekretariat", "/api/meetings/" + id + "/description", when)
                        .status())
                .isEqualTo(200);
        JsonObject entry = new JsonObject()
                .put("id", "00000000-0000-4000-8000-000000000051")
                .put("title", "Budget 2028")
                .put("note", "Udkast i januar");
        JsonObject body =
                new JsonObject().put("entries", new JsonArray().add(entry)).put("version", version());
        assertThat(api.put("formand", "/api/meetings/" + id + "/next-items", body)
                        .code())
                .isEqualTo("forbidden");
        assertThat(api.put("sekretariat", "/api/meetings/" + id + "/next-items", body)
                        .status())
                .isEqualTo(200);
        byte[] later = Sample.AGENDA.replace("03-12-2026", "10-12-2028").getBytes(StandardCharsets.UTF_8);
        String next = api.importText("sekretariat", later).body().getString("id");
        for (int twice = 0; twice < 2; twice++) {
            long version =
                    api.get("sekretariat", "/api/meetings/" + next).body().getLong("version");
            JsonObject take = new JsonObject().put("section", 2).put("version", version);
            assertThat(api.post("medlem", "/api/meetings/" + next + "/take-next-items", take)
                            .code())
                    .isEqualTo("unknown");
            assertThat(api.post("sekretariat", "/api/meetings/" + next + "/take-next-items", take)
                            .status())
                    .isEqualTo(200);
        }
        JsonObject arrived = api.get("sekretariat", "/api/meetings/" + next).body();
        assertThat(Api.item(arrived, "3.1").getString("title")).isEqualTo("Budget 2028");
        assertThat(arrived.getJsonArray("sections").getJsonObject(2).getJsonArray("items"))
                .hasSize(1);
        assertThat(meeting("sekretariat").getJsonArray("nextItems")).hasSize(1);
    }

    @Test
    void badInputIsRefusedBeforeItChangesAnything() {
        assertThat(add("sekretariat", 9, 0, "Letbane").code()).isEqualTo("unknown-section");
        assertThat(add("sekretariat", 0, 0, "   ").code()).isEqualTo("bad-request");
        JsonObject when = new JsonObject()
                .put("start", "2028-12-03T10:00:00")
                .put("end", "2028-12-03T09:00:00")
                .putNull("place")
                .putNull("link")
                .put("version", version());
        assertThat(api.put("sekretariat", "/api/meetings/" + id + "/description", when)
                        .code())
                .isEqualTo("end-before-start");
        when.put("start", "2026-02-31T10:00:00");
        assertThat(api.put("sekretariat", "/api/meetings/" + id + "/description", when)
                        .code())
                .isEqualTo("bad-date");
        assertThat(version()).isEqualTo(1);
    }

    private Answer add(String user, int section, int position, String title) {
        JsonObject body = new JsonObject()
                .put("section", section)
                .put("position", position)
                .put("title", title)
                .put("kind", "decision")
                .put("version", version());
        return api.post(user, "/api/meetings/" + id + "/items", body);
    }

    private Answer put(String number, String what, JsonObject body) {
        return api.put("sekretariat", "/api/items/" + itemId(number) + "/" + what, body.put("version", version()));
    }

    private Answer post(String number, String what, JsonObject body) {
        return api.post("sekretariat", "/api/items/" + itemId(number) + "/" + what, body.put("version", version()));
    }

    private static JsonObject description(String title) {
        return new JsonObject()
                .put("title", title)
                .put("kind", "theme")
                .put("minutes", 20)
                .put("slot", "10:30")
                .put("guests", new JsonArray(List.of("Direktør, Klyngen")))
                .put("directorsRead", false)
                .putNull("caseNumber")
                .put("caseOfficers", new JsonArray())
                .put("presenters", new JsonArray());
    }

    private String itemId(String number) {
        return Api.item(meeting("sekretariat"), number).getString("id");
    }

    private long version() {
        return meeting("sekretariat").getLong("version");
    }

    private List<String> titles(int section) {
        Stream<Object> items =
                meeting("sekretariat").getJsonArray("sections").getJsonObject(section).getJsonArray("items").stream();
        return items.map(item -> ((JsonObject) item).getString("number") + " " + ((JsonObject) item).getString("title"))
                .toList();
    }
}
