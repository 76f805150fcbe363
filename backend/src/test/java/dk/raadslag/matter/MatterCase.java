package dk.raadslag.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Matters through the interface; each test has meetings in a year of its own. */
abstract class MatterCase {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    static final String KKR = "kkr-midtjylland";
    static final String KD_NET = "kd-net-midtjylland";
    static final String[] EVERYBODY = {"sekretariat", "formand", "medlem", "stedfortraeder", "direktoer", null};
    private static final AtomicInteger YEARS = new AtomicInteger(2050);

    Api api;
    int year;
    String june;

    @BeforeEach
    void aDraftInAYearOfItsOwn() {
        api = SERVER.api();
        year = YEARS.getAndIncrement();
        june = meeting(KKR, "-06-01");
        did(step(june, "draft"));
    }

    final String meeting(String body, String day) {
        JsonObject date = new JsonObject().put("start", year + day + "T10:00").put("end", year + day + "T12:00");
        Answer planned = api.post(
                "sekretariat",
                "/api/bodies/" + body + "/meetings",
                new JsonObject().put("meetings", new JsonArray().add(date)));
        did(planned);
        return planned.body().getJsonArray("ids").getString(0);
    }

    /** @return its id */
    final String item(String meeting, String title) {
        JsonObject add = new JsonObject()
                .put("section", 0)
                .put("position", 0)
                .put("title", title)
                .put("kind", "decision");
        did(api.post("sekretariat", "/api/meetings/" + meeting + "/items", add.mergeIn(version(meeting))));
        for (Object section : snapshot(meeting).getJsonArray("sections"))
            for (Object one : ((JsonObject) section).getJsonArray("items"))
                if (((JsonObject) one).getString("title").equals(title)) return ((JsonObject) one).getString("id");
        throw new AssertionError("no item " + title);
    }

    final JsonObject snapshot(String meeting) {
        return api.get("sekretariat", "/api/meetings/" + meeting).body();
    }

    final JsonObject version(String meeting) {
        return new JsonObject().put("version", snapshot(meeting).getLong("version"));
    }

    final Answer step(String meeting, String step) {
        return api.post("sekretariat", "/api/meetings/" + meeting + "/" + step, version(meeting));
    }

    final void close(String meeting, String item, boolean closed) {
        did(api.put(
                "sekretariat",
                "/api/items/" + item + "/closed",
                version(meeting).put("closed", closed).putNull("reason").putNull("wording")));
    }

    static JsonObject opening(String title, String itemId) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("title", title)
                .putNull("caseNumber")
                .put("closed", false)
                .put("itemId", itemId);
    }

    /** @return its id */
    final String matter(String title, String itemId) {
        Answer opened = open("sekretariat", opening(title, itemId));
        did(opened);
        return opened.body().getString("id");
    }

    final Answer open(String user, JsonObject opening) {
        return api.post(user, "/api/bodies/" + KKR + "/matters", opening);
    }

    final Answer page(String user, String matter) {
        return api.get(user, "/api/matters/" + matter);
    }

    final List<JsonObject> stations(String user, String matter) {
        Answer page = page(user, matter);
        did(page);
        return page.body().getJsonArray("stations").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    final JsonObject station(String matter, String id) {
        return stations("sekretariat", matter).stream()
                .filter(station -> station.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    final Answer link(String user, String item, String matter) {
        return api.put(user, "/api/items/" + item + "/matter", new JsonObject().put("matterId", matter));
    }

    final JsonObject described(String matter) {
        JsonObject now = page("sekretariat", matter).body();
        JsonObject parent = now.getJsonObject("parent");
        return new JsonObject()
                .put("title", now.getString("title"))
                .put("caseNumber", now.getString("caseNumber"))
                .put("officer", now.getString("officer"))
                .put("closed", now.getBoolean("closed"))
                .put("ended", now.getBoolean("ended"))
                .put("parentId", parent == null ? null : parent.getString("id"))
                .put("version", now.getLong("version"));
    }

    final Answer describe(String user, String matter, JsonObject how) {
        return api.put(user, "/api/matters/" + matter, how);
    }

    static JsonObject words(String title) {
        return new JsonObject()
                .put("title", title)
                .putNull("note")
                .putNull("happened")
                .putNull("decision")
                .putNull("link")
                .put("closed", false)
                .put("internal", false);
    }

    static JsonObject day(String day) {
        return new JsonObject().put("day", day);
    }

    /** @return its id */
    final String announced(String matter, JsonObject planned, JsonObject words) {
        String id = UUID.randomUUID().toString();
        did(add("sekretariat", matter, id, "announcement", null, planned, words));
        return id;
    }

    final Answer add(
            String user, String matter, String id, String kind, String external, JsonObject planned, JsonObject words) {
        return api.post(
                user,
                "/api/matters/" + matter + "/stations",
                (id == null ? new JsonObject() : new JsonObject().put("id", id))
                        .put("kind", kind)
                        .put("externalId", external)
                        .put("planned", planned)
                        .put("station", words));
    }

    final Answer move(String matter, String station, JsonObject planned, boolean confirmed) {
        return api.put(
                "sekretariat",
                "/api/matters/" + matter + "/stations/" + station + "/date",
                new JsonObject()
                        .put("planned", planned)
                        .put("confirmed", confirmed)
                        .put("version", station(matter, station).getLong("version")));
    }

    /** Those who learn of these words from the list of matters or from this page. */
    final List<String> know(String words, String matter) {
        List<String> know = new ArrayList<>();
        for (String user : EVERYBODY) {
            String list =
                    api.get(user, "/api/matters?region=midtjylland").body().encode();
            if ((list + page(user, matter).body().encode()).contains(words)) know.add(user == null ? "public" : user);
        }
        return know;
    }

    static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
    }
}
