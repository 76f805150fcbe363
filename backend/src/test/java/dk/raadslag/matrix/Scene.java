package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A meeting of the matrix, and the ids that the addresses of the contract are filled with. */
final class Scene {
    /** Beyond every version: what is on the screen is never stale here. */
    static final long SEEN = 1_000_000;

    /** The items by what the tables call them. */
    static final Map<String, String> NUMBERS = Map.of(
            "done", "1.1", "open", "2.1", "closed", "2.2", "directors", "2.3", "worded", "2.4", "waiting", "3.1");

    final Api api;
    final String meeting;
    final Map<String, String> ids = new HashMap<>();
    private long version;
    /** The items by their first numbers: an item that was moved is still the same. */
    private final Map<String, String> items = new HashMap<>();

    Scene(Api api, String meeting) {
        this.api = api;
        this.meeting = meeting;
        ids.put("meetingId", meeting);
        ids.put("bodyId", "kkr-midtjylland");
        ids.put("kind", "agenda");
        ids.put("number", "1");
        ids.put("point", "0");
        ids.put("deviceId", random());
    }

    /** The same addresses about things that do not exist. @param known what does: the caller may know it anyway */
    Scene elsewhere(Set<String> known) {
        Scene elsewhere = new Scene(api, meeting);
        ids.forEach((name, id) -> elsewhere.ids.put(
                name, name.endsWith("Id") && !known.contains(name) && !name.equals("bodyId") ? random() : id));
        return elsewhere;
    }

    /**
     * Lets the addresses be about an item, as the tables write it: {@code open}, a text of it {@code open/decision}, or
     * the attachment of its decision {@code done/decision}.
     */
    void about(String what) {
        String[] parts = what.split("/");
        JsonObject item = item(meeting(), parts[0]);
        String field = parts.length > 1 ? parts[1] : "background";
        ids.put("itemId", item.getString("id"));
        ids.put("highlightId", item.getString("id"));
        ids.put("textId", item.getJsonObject("texts").getJsonObject(field).getString("id"));
        papers(item)
                .filter(paper -> paper.getBoolean("ofDecision") == field.equals("decision"))
                .forEach(paper -> ids.put("attachmentId", paper.getString("id")));
        JsonObject treatment = item.getJsonObject("treatment");
        ids.put("voteId", first(treatment.getJsonArray("votes")));
        ids.put("dissentId", first(treatment.getJsonArray("dissents")));
        ids.put("followUpId", first(treatment.getJsonArray("followUps")));
        ids.put("batch", batch(treatment.getJsonArray("procedures")));
    }

    /** Of the procedure that was begun last. */
    private static String batch(JsonArray procedures) {
        String batch = procedures.isEmpty()
                ? null
                : procedures.getJsonObject(procedures.size() - 1).getString("batch");
        return batch == null ? random() : batch;
    }

    private static String first(JsonArray list) {
        return list.isEmpty() ? random() : list.getJsonObject(0).getString("id");
    }

    static Stream<JsonObject> papers(JsonObject item) {
        return item.getJsonArray("attachments").stream().map(JsonObject.class::cast);
    }

    /** Fails when it is not there any more. */
    private JsonObject item(JsonObject meeting, String what) {
        List<JsonObject> all = items(meeting);
        if (items.isEmpty()) all.forEach(item -> items.put(item.getString("number"), item.getString("id")));
        String id = items.get(NUMBERS.get(what));
        return all.stream()
                .filter(item -> item.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<JsonObject> items(JsonObject meeting) {
        return meeting.getJsonArray("sections").stream()
                .flatMap(section -> ((JsonObject) section).getJsonArray("items").stream())
                .map(JsonObject.class::cast)
                .toList();
    }

    /** Whether anything happened in the meeting since this was asked last. */
    boolean hasChanged() {
        long before = version;
        version = meeting().getLong("version");
        return before != 0 && version != before;
    }

    /** As the secretariat sees it. */
    JsonObject meeting() {
        Answer answer = api.get("sekretariat", "/api/meetings/" + meeting);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body();
    }

    String line(String name) {
        return meeting().getJsonArray("attendance").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("name").equals(name))
                .map(line -> line.getString("id"))
                .findFirst()
                .orElse(random());
    }

    Answer post(String user, String path, JsonObject body) {
        return api.post(user, "/api/meetings/" + meeting + "/" + path, body);
    }

    Answer put(String user, String path, JsonObject body) {
        return api.put(user, "/api/meetings/" + meeting + "/" + path, body);
    }

    Answer postItem(String user, String what, String path, JsonObject body) {
        return api.post(user, item(what) + "/" + path, body);
    }

    Answer putItem(String user, String what, String path, JsonObject body) {
        return api.put(user, item(what) + "/" + path, body);
    }

    Answer upload(String what, String name, boolean ofDecision) {
        String path = item(what) + "/attachments?name=" + name + "&ofDecision=" + ofDecision;
        return api.send("sekretariat", path, "POST", "application/octet-stream", Papers.PDF);
    }

    String text(String what, String field) {
        return item(meeting(), what).getJsonObject("texts").getJsonObject(field).getString("id");
    }

    private String item(String what) {
        return "/api/items/" + item(meeting(), what).getString("id");
    }

    /** What every command needs. */
    static JsonObject seen() {
        return new JsonObject().put("version", SEEN);
    }

    static String random() {
        return UUID.randomUUID().toString();
    }
}
