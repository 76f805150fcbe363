package dk.raadslag.bench;

import io.vertx.core.json.JsonObject;
import java.util.List;

/** One of the servers that are compared. */
interface Contender extends AutoCloseable {
    String name();

    long pid();

    /** A new text that nobody has written in, as the load needs to know it. */
    JsonObject stage();

    /** The addresses for so many writers, good for the next seconds. */
    List<String> writerPaths(int writers);

    /** What is alive on its heap, after a full collection. */
    long liveBytes();

    /** The edits in the frames of this stage are as large as was seen elsewhere; only the relay cares. */
    default void frameBytes(int bytes) {}

    @Override
    void close();
}
