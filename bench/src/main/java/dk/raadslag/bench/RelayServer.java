package dk.raadslag.bench;

import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The bare relay as a process. */
final class RelayServer implements Contender {
    /** About what our server sends for one edit; used until its own frames have been seen. */
    private static final int USUAL_FRAME = 230;

    private final int port;
    private final Pinned process;
    private int frameBytes = USUAL_FRAME;

    RelayServer(Workplace at, int port) {
        this.port = port;
        process = new Pinned(
                Pinned.SERVER_CORE,
                at.root(),
                Map.of(),
                at.log("relay"),
                List.of(Pinned.java(), "-Xmx512m", "-cp", at.benchClasses(), Relay.class.getName(), "" + port));
        process.await("ready");
        process.ignore();
    }

    @Override
    public String name() {
        return "bare relay";
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void frameBytes(int bytes) {
        if (bytes > 0) frameBytes = bytes;
    }

    @Override
    public JsonObject stage() {
        return new JsonObject().put("dialect", "relay").put("port", port).put("frameBytes", frameBytes);
    }

    @Override
    public List<String> writerPaths(int writers) {
        return Collections.nCopies(writers, "/write");
    }

    @Override
    public long liveBytes() {
        return new JavaHeap(pid()).liveBytes();
    }

    @Override
    public void close() {
        process.close();
    }
}
