package dk.raadslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client that lost an answer asks again with the same id, and the thing is created once. */
class ChosenIdTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Api api;
    private String meeting;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        meeting = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
    }

    @Test
    void anItemIsAddedOnce() {
        createdOnce(this::item, 200);
        assertThat(items()).filteredOn("Nyt punkt"::equals).hasSize(1);
    }

    /** Others went on in the meantime, or removed it again: the request did succeed. */
    @Test
    void anItemThatWasRemovedDoesNotComeBack() {
        String id = UUID.randomUUID().toString();
        assertThat(item("sekretariat", id).status()).isEqualTo(200);
        api.post("referent", "/api/items/" + id + "/remove", new JsonObject().put("version", version()));
        assertThat(item("sekretariat", id).status()).isEqualTo(200);
        assertThat(items()).doesNotContain("Nyt punkt");
    }

    @Test
    void anIdWorksInOnePlaceAndForOneKindOfThing() {
        String id = UUID.randomUUID().toString();
        assertThat(item("sekretariat", id).status()).isEqualTo(200);
        meeting = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        assertThat(item("sekretariat", id).code()).isEqualTo("id-taken");
        assertThat(round("sekretariat", id).code()).isEqualTo("id-taken");
        assertThat(imported("sekretariat", id).code()).isEqualTo("id-taken");
    }

    /** Nobody learns what is behind an id that they may not know of; people without the right learn nothing at all. */
    @Test
    void anIdFromTheServerIsTakenToo() {
        JsonObject first = Api.item(body("sekretariat"), "2.1");
        assertThat(item("sekretariat", first.getString("id")).code()).isEqualTo("id-taken");
        assertThat(item("sekretariat", meeting).code()).isEqualTo("id-taken");
        assertThat(item("formand", meeting).code()).isEqualTo("forbidden");
        assertThat(item("medlem", meeting).code()).isEqualTo("unknown");
        assertThat(item(null, UUID.randomUUID().toString()).code()).isEqualTo("login-required");
    }

    @Test
    void aMeetingIsImportedOnce() {
        createdOnce(this::imported, 201);
    }

    @Test
    void meetingsArePlannedOnceAndTogether() {
        createdOnce((user, id) -> planned(user, "2037-03-0" + (1 + Math.abs(id.hashCode() % 9)), id), 201);
        String known = UUID.randomUUID().toString();
        assertThat(planned("sekretariat", "2038-05-04", known).status()).isEqualTo(201);
        JsonArray mixed = dates("2038-05-04", known)
                .addAll(dates("2038-06-04", UUID.randomUUID().toString()));
        assertThat(planned("sekretariat", mixed).code()).isEqualTo("id-taken");
        JsonArray twice = dates("2039-05-04", known).addAll(dates("2039-06-04", known));
        assertThat(planned("sekretariat", twice).code()).isEqualTo("same-id-twice");
    }

    @Test
    void aSeatIsCreatedOnce() {
        createdOnce(this::seat, 201);
    }

    @Test
    void aFileIsUploadedOnce() {
        createdOnce(this::uploaded, 201);
        assertThat(Api.item(body("sekretariat"), "2.1").getJsonArray("attachments").stream()
                        .filter(paper -> "kort".equals(((JsonObject) paper).getString("title"))))
                .hasSize(1);
    }

    @Test
    void uploadingTheSameFileAgainMakesNoNewVersion() {
        String id = UUID.randomUUID().toString();
        uploaded("sekretariat", id);
        long before = version();
        Answer again = api.send(
                "sekretariat",
                "/api/attachments/" + id + "/file?name=kort.png",
                "PUT",
                "application/octet-stream",
                PNG);
        assertThat(again.status()).isEqualTo(200);
        assertThat(version()).isEqualTo(before);
        assertThat(api.get("sekretariat", "/api/attachments/" + id + "/versions")
                        .body()
                        .getJsonArray("versions"))
                .hasSize(1);
    }

    @Test
    void aRoundIsOpenedOnceAndEachVersionIsMailedOnce() {
        String round = createdOnce(this::round, 201);
        int letters = letters();
        String id = UUID.randomUUID().toString();
        JsonObject body = new JsonObject().put("id", id).put("mail", true);
        assertThat(api.post("sekretariat", "/api/rounds/" + round + "/versions", body)
                        .status())
                .isEqualTo(200);
        int after = letters();
        assertThat(api.post("sekretariat", "/api/rounds/" + round + "/versions", body)
                        .status())
                .isEqualTo(200);
        assertThat(letters()).isEqualTo(after).isGreaterThanOrEqualTo(letters);
        assertThat(api.get("sekretariat", "/api/rounds/" + round).body().getJsonArray("versions"))
                .hasSize(2);
    }

    /** Created, asked for again by the same person, and refused to another. @return the id */
    private static String createdOnce(BiFunction<String, String, Answer> create, int status) {
        String id = UUID.randomUUID().toString();
        Answer first = create.apply("sekretariat", id);
        assertThat(first.status()).as(first.body().encode()).isEqualTo(status);
        Answer again = create.apply("sekretariat", id);
        assertThat(again.status()).as(again.body().encode()).isEqualTo(status);
        assertThat(again.body().copy().putNull("version"))
                .isEqualTo(first.body().copy().putNull("version"));
        Answer other = create.apply("referent", id);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("id-taken");
        return id;
    }

    private Answer item(String user, String id) {
        JsonObject body = new JsonObject()
                .put("id", id)
                .put("section", 0)
                .put("position", 0)
                .put("title", "Nyt punkt")
                .put("kind", "decision")
                .put("version", 1);
        return api.post(user, "/api/meetings/" + meeting + "/items", body);
    }

    private Answer imported(String user, String id) {
        return api.send(user, "/api/meetings?id=" + id, "POST", "application/octet-stream", Sample.farAhead());
    }

    private Answer planned(String user, String day, String id) {
        return planned(user, dates(day, id));
    }

    private Answer planned(String user, JsonArray dates) {
        return api.post(user, "/api/bodies/kkr-midtjylland/meetings", new JsonObject().put("meetings", dates));
    }

    private static JsonArray dates(String day, String id) {
        return new JsonArray().add(new JsonObject().put("id", id).put("start", day + "T10:00"));
    }

    private Answer seat(String user, String id) {
        JsonObject body = new JsonObject()
                .put("id", id)
                .put("term", "2026-2029")
                .put("municipality", "0730")
                .put("party", "A")
                .put("reason", "party");
        return api.post(user, "/api/bodies/kkr-midtjylland/seats", body);
    }

    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        13,
        10,
        26,
        10,
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        2,
        0,
        0,
        0
    };

    private Answer uploaded(String user, String id) {
        String item = Api.item(body("sekretariat"), "2.1").getString("id");
        return api.send(
                user,
                "/api/items/" + item + "/attachments?name=kort.png&id=" + id,
                "POST",
                "application/octet-stream",
                PNG);
    }

    private Answer round(String user, String id) {
        JsonObject body = new JsonObject()
                .put("id", id)
                .put("deadline", "2036-12-02T12:00")
                .put("note", "")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true)
                .put("version", version());
        return api.post(user, "/api/meetings/" + meeting + "/rounds", body);
    }

    private int letters() {
        return api.get("sekretariat", "/api/letters")
                .body()
                .getJsonArray("letters")
                .size();
    }

    private JsonObject body(String user) {
        return api.get(user, "/api/meetings/" + meeting).body();
    }

    private long version() {
        return body("sekretariat").getLong("version");
    }

    private List<String> items() {
        return body("sekretariat").getJsonArray("sections").stream()
                .flatMap(section -> ((JsonObject) section).getJsonArray("items").stream())
                .map(item -> ((JsonObject) item).getString("title"))
                .toList();
    }
}
