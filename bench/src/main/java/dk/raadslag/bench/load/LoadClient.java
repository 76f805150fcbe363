package dk.raadslag.bench.load;

import dk.raadslag.bench.ProcessCost;
import io.netty.channel.EventLoop;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The load's process. It takes orders as lines of JSON and answers each with one: {@code gather} followers,
 * {@code measure} with some writers, {@code leave}.
 */
public final class LoadClient {
    /** What is still under way after so long counts as not delivered. */
    private static final long SETTLE_MS = 5_000;

    private final EventLoop followersLoop = Line.newLoop("followers");
    private final EventLoop writersLoop = Line.newLoop("writers");
    private int port;
    private Dialect dialect;
    private EditLog edits;
    private Crowd crowd;
    private int writersSoFar;

    private LoadClient() {}

    public static void main(String[] arguments) throws IOException {
        LoadClient client = new LoadClient();
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            System.out.println(client.answer(new JsonObject(order)).encode());
        }
    }

    private JsonObject answer(JsonObject order) {
        try {
            return switch (order.getString("do")) {
                case "gather" -> gather(order);
                case "measure" -> measure(order);
                case "leave" -> leave();
                default -> throw new IllegalArgumentException(order.encode());
            };
        } catch (RuntimeException e) {
            return new JsonObject().put("failed", String.valueOf(e.getMessage()));
        }
    }

    private JsonObject gather(JsonObject order) {
        JsonObject stage = order.getJsonObject("stage");
        port = stage.getInteger("port");
        dialect = dialect(stage);
        edits = new EditLog();
        writersSoFar = 0;
        crowd = new Crowd(new Line(followersLoop, port), dialect, edits, stage.getLong("textVersion", 0L));
        crowd.gather(order.getInteger("followers"));
        return new JsonObject();
    }

    private static Dialect dialect(JsonObject stage) {
        return switch (stage.getString("dialect")) {
            case "raadslag" -> new RaadslagDialect(stage);
            case "relay" -> new RelayDialect(stage.getInteger("frameBytes"));
            case "hocuspocus" -> new HocuspocusDialect(stage.getString("document"));
            default -> throw new IllegalArgumentException(stage.encode());
        };
    }

    private JsonObject measure(JsonObject order) {
        List<String> paths =
                order.getJsonArray("writers").stream().map(String.class::cast).toList();
        ProcessCost server = new ProcessCost(order.getLong("server"));
        ProcessCost self = new ProcessCost(ProcessHandle.current().pid());
        Writers writers = new Writers(new Line(writersLoop, port));
        writers.connect(dialect, edits, writersSoFar, paths);
        writersSoFar += paths.size();
        writers.begin();
        pass(order.getLong("warmUpMs"));

        crowd.begin();
        writers.timeFrom(System.nanoTime());
        long began = System.nanoTime();
        long serverBefore = server.cpuMillis();
        long selfBefore = self.cpuMillis();
        pass(order.getLong("measuredMs"));
        JsonObject window = crowd.end();
        JsonObject result = new JsonObject()
                .put("serverCpuMs", server.cpuMillis() - serverBefore)
                .put("loadCpuMs", self.cpuMillis() - selfBefore)
                .put("elapsedMs", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        writers.stop();
        JsonObject settled = crowd.settle(SETTLE_MS);
        return result.mergeIn(window).mergeIn(settled).put("acknowledgement", writers.leave());
    }

    private JsonObject leave() {
        if (crowd != null) crowd.leave();
        crowd = null;
        return new JsonObject();
    }

    private static void pass(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) LockSupport.parkNanos(left);
    }
}
