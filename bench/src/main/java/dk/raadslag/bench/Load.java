package dk.raadslag.bench;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** The load's process, and what it is told to do. */
final class Load implements AutoCloseable {
    private final Pinned process;

    Load(Workplace at) {
        process = new Pinned(
                Pinned.LOAD_CORE,
                at.root(),
                Map.of(),
                at.log("load"),
                List.of(
                        Pinned.java(),
                        "-Xms1g",
                        "-Xmx1g",
                        "-Xmn700m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        at.benchClasses(),
                        "dk.raadslag.bench.load.LoadClient"));
    }

    void gather(JsonObject stage, int followers) {
        order(new JsonObject().put("do", "gather").put("stage", stage).put("followers", followers));
    }

    JsonObject measure(Contender server, int writers, long warmUpMs, long measuredMs) {
        return order(new JsonObject()
                .put("do", "measure")
                .put("writers", new JsonArray(server.writerPaths(writers)))
                .put("server", server.pid())
                .put("warmUpMs", warmUpMs)
                .put("measuredMs", measuredMs));
    }

    void leave() {
        order(new JsonObject().put("do", "leave"));
    }

    private JsonObject order(JsonObject order) {
        process.say(order.encode());
        JsonObject answer = new JsonObject(process.hear());
        if (answer.containsKey("failed")) throw new IllegalStateException(answer.getString("failed"));
        return answer;
    }

    @Override
    public void close() {
        process.close();
    }
}
