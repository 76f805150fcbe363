package dk.raadslag.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Until;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An import as its page has it. */
public record Importing(Api api, String user, String id) {

    public static Importing begun(Api api, String user) {
        Answer begun = api.post(user, "/api/imports", new JsonObject());
        assertThat(begun.status()).as(begun.body().encode()).isEqualTo(201);
        return new Importing(api, user, begun.body().getString("id"));
    }

    /** An agenda of one item of KKR Midtjylland. */
    static String agenda(String day, String title) {
        return """
        DAGSORDEN 2028

        KKR MIDTJYLLAND

        Dato: %s 10:00

        Sted: Kulturhuset, Havnegade 2, 8700 Horsens

        1. Sager

        1.1. %s

        SAG-2028-00101 abc

        Indstilling

        Det indstilles, at KKR Midtjylland tiltræder planen.

        1.2. Tog om natten

        SAG-2028-00102 abc

        Indstilling

        Det indstilles, at KKR Midtjylland drøfter togene.
        """
                .formatted(day, title);
    }

    Answer add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Answer add(String name, byte[] bytes) {
        String path = address() + "/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return api.send(user, path, "POST", "application/octet-stream", bytes);
    }

    public String address() {
        return "/api/imports/" + id;
    }

    Importing as(String other) {
        return new Importing(api, other, id);
    }

    List<JsonObject> files() {
        Answer answer = api.get(user, address());
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body().getJsonArray("files").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    JsonObject file(String name) {
        return files().stream()
                .filter(file -> file.getString("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + name + " in " + files()));
    }

    /** All files, when none waits any more. */
    public List<JsonObject> read() {
        return Until.asked(this::files, files -> files.stream()
                .noneMatch(file -> file.getString("state").equals("waiting")));
    }

    /** What became of each, by its name. */
    Map<String, String> states() {
        return read().stream().collect(Collectors.toMap(file -> file.getString("name"), Importing::state));
    }

    private static String state(JsonObject file) {
        JsonObject refused = file.getJsonObject("refused");
        return refused == null ? file.getString("state") : refused.getString("code");
    }

    Answer review(String name) {
        return api.get(user, of(name));
    }

    String of(String name) {
        return "/api/import-files/" + file(name).getString("id");
    }

    Answer create(String name) {
        JsonObject file = file(name);
        JsonObject body = new JsonObject().put("seq", file.getLong("seq"));
        return api.post(user, "/api/import-files/" + file.getString("id") + "/meeting", body);
    }
}
