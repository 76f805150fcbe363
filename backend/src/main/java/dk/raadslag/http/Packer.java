package dk.raadslag.http;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

/**
 * Sends answers that may be large. A worker thread makes and packs them, because a large meeting takes longer than
 * everybody else on the event loop may wait. Nothing is packed on the event loop.
 */
final class Packer {
    /** Smaller answers fit into one packet anyway. */
    private static final int WORTH_IT = 1024;

    /** A separate pool, so that no answer waits for the check of a file or the reading of a document. */
    private static final int THREADS = 2;

    private final WorkerExecutor workers;

    Packer(Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor("answers", THREADS);
    }

    /** @param content makes the bytes; called on a worker thread; what it throws fails the request */
    void send(RoutingContext context, Callable<byte[]> content) {
        List<String> accepted = context.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING);
        boolean zips = Packing.best(accepted, List.of(Packing.GZIP, Packing.NONE)) == Packing.GZIP;
        HttpServerResponse response = context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        workers.executeBlocking(() -> packed(content.call(), zips), false)
                .onSuccess(body -> {
                    if (body.packing() != Packing.NONE) {
                        response.putHeader(
                                HttpHeaders.CONTENT_ENCODING, body.packing().coding());
                    }
                    response.end(Buffer.buffer(body.bytes()));
                })
                .onFailure(context::fail);
    }

    private record Body(Packing packing, byte[] bytes) {}

    private static Body packed(byte[] plain, boolean zips) throws IOException {
        if (!zips || plain.length < WORTH_IT) return new Body(Packing.NONE, plain);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(plain);
        }
        return new Body(Packing.GZIP, packed.toByteArray());
    }
}
