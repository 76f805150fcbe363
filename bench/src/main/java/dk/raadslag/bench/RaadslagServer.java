package dk.raadslag.bench;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Our server as a process, with the settings that {@code bin/run} gives it. */
final class RaadslagServer implements Contender {
    private final Workplace at;
    private final Services services;
    private final Pinned process;
    private final String url;
    private String textId;

    RaadslagServer(Workplace at, Services services) {
        this.at = at;
        this.services = services;
        url = "http://127.0.0.1:" + services.appPort();
        process = new Pinned(
                Pinned.SERVER_CORE,
                at.root(),
                Map.of(
                        "RAADSLAG_PORT",
                        "" + services.appPort(),
                        "RAADSLAG_OPERATIONS_PORT",
                        "" + services.operationsPort(),
                        // All followers of a bench come from one machine.
                        "RAADSLAG_SOCKETS_PER_ADDRESS",
                        "1000000",
                        "RAADSLAG_DB_PORT",
                        "" + services.databasePort(),
                        "RAADSLAG_DB_PASSWORD",
                        services.databasePassword(),
                        "RAADSLAG_AUTH_URL",
                        services.keycloak(),
                        "RAADSLAG_DEMO",
                        "true"),
                at.log("raadslag"),
                List.of(
                        Pinned.java(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        at.backendJar().toString()));
        process.ignore();
        Api.await("http://127.0.0.1:" + services.operationsPort() + "/health/ready");
    }

    @Override
    public String name() {
        return "Rådslag";
    }

    @Override
    public long pid() {
        return process.pid();
    }

    /** A meeting of its own, begun, whose open item's decision is shown while it is written. */
    @Override
    public JsonObject stage() {
        Api secretariat = new Api(url, services.token("sekretariat"));
        String path = "/api/meetings/"
                + secretariat.postFile("/api/meetings", agenda()).getString("id");
        secretariat.post(path + "/start", seen(secretariat, path));
        secretariat.put(path + "/decisions-shown", seen(secretariat, path).put("shown", true));
        String item = firstItem(secretariat.get(path)).getString("id");
        secretariat.post("/api/items/" + item + "/open", seen(secretariat, path));

        // Whether the public sees a decision that is being written is another rule; a member does.
        String member = services.token("medlem");
        JsonObject meeting = new Api(url, member).get(path);
        JsonObject decision = firstItem(meeting);
        JsonObject text = decision.getJsonObject("texts").getJsonObject("decision");
        JsonObject content = decision.getJsonObject("decision");
        textId = text.getString("id");
        return new JsonObject()
                .put("dialect", "raadslag")
                .put("url", url)
                .put("port", services.appPort())
                .put("token", member)
                .put("meeting", meeting.getString("id"))
                .put("meetingVersion", meeting.getLong("version"))
                .put("textId", textId)
                .put("textVersion", text.getLong("version"))
                .put("ops", content == null ? null : content.getJsonArray("ops"));
    }

    @Override
    public List<String> writerPaths(int writers) {
        Api secretariat = new Api(url, services.token("sekretariat"));
        List<String> paths = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String ticket = secretariat
                    .post("/api/tickets", new JsonObject().put("textId", textId))
                    .getString("ticket");
            paths.add("/collab/" + textId + "?ticket=" + ticket);
        }
        return paths;
    }

    @Override
    public long liveBytes() {
        return new JavaHeap(pid()).liveBytes();
    }

    @Override
    public void close() {
        process.close();
    }

    private byte[] agenda() {
        try {
            return Files.readAllBytes(at.sampleAgenda());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject seen(Api api, String path) {
        return new JsonObject().put("version", api.get(path).getLong("version"));
    }

    private static JsonObject firstItem(JsonObject meeting) {
        JsonArray sections = meeting.getJsonArray("sections");
        for (int section = 0; section < sections.size(); section++) {
            JsonArray items = sections.getJsonObject(section).getJsonArray("items");
            if (!items.isEmpty()) return items.getJsonObject(0);
        }
        throw new IllegalStateException("the sample has no items");
    }
}
