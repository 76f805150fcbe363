package dk.raadslag.bench;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Hocuspocus as a process of Node's, storing in the same PostgreSQL. */
final class HocuspocusServer implements Contender {
    private final int port;
    private final int heapPort;
    private final Pinned process;
    private int documents;

    HocuspocusServer(Workplace at, Services services, int port, int heapPort) {
        this.port = port;
        this.heapPort = heapPort;
        process = new Pinned(
                Pinned.SERVER_CORE,
                at.hocuspocus(),
                Map.of(
                        "NODE_ENV",
                        "production",
                        "BENCH_PORT",
                        "" + port,
                        "BENCH_HEAP_PORT",
                        "" + heapPort,
                        "BENCH_DB_PORT",
                        "" + services.databasePort(),
                        "BENCH_DB_NAME",
                        Services.DATABASE,
                        "BENCH_DB_USER",
                        Services.DATABASE,
                        "BENCH_DB_PASSWORD",
                        services.databasePassword()),
                at.log("hocuspocus"),
                List.of(at.nodeOfHocuspocus(), "--expose-gc", "server.mjs"));
        process.await("ready");
        process.ignore();
    }

    @Override
    public String name() {
        return "Hocuspocus";
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public JsonObject stage() {
        documents++;
        return new JsonObject().put("dialect", "hocuspocus").put("port", port).put("document", "document-" + documents);
    }

    @Override
    public List<String> writerPaths(int writers) {
        return Collections.nCopies(writers, "/");
    }

    @Override
    public long liveBytes() {
        return Long.parseLong(Api.text(URI.create("http://127.0.0.1:" + heapPort + "/")));
    }

    @Override
    public void close() {
        process.close();
    }
}
