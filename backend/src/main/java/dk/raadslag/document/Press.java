package dk.raadslag.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.raadslag.access.Refusal;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Json;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints documents: each content once, no matter how many ask at the same time, and a few at a time, so that printing
 * leaves the machine to others. Keeps what was requested lately. The key of a document is its whole content, which is
 * what one audience sees at one version, so nobody can get a document of another audience.
 */
final class Press {
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 60;
    private static final long KEPT_BYTES = 48L * 1024 * 1024;

    private final Vertx vertx;
    private final WorkerExecutor workers;
    private final Function<MeetingSnapshot, byte[]> printing;
    /** The least recently requested first. */
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<String, Future<byte[]>> coming = new HashMap<>();
    private long bytes;

    Press(Vertx vertx) {
        this(vertx, meeting -> Format.PDF.write(MeetingDocument.of(meeting)));
    }

    Press(Vertx vertx, Function<MeetingSnapshot, byte[]> printing) {
        this.vertx = vertx;
        this.workers = vertx.createSharedWorkerExecutor("press", AT_ONCE);
        this.printing = printing;
    }

    /** The document as PDF; fails with {@code too-many} when the queue is too long. */
    Future<byte[]> pdf(MeetingSnapshot meeting) {
        // Not on the printing threads: a document that is already there waits for nobody.
        return vertx.executeBlocking(() -> name(meeting), false).compose(name -> printed(name, meeting));
    }

    private synchronized Future<byte[]> printed(String name, MeetingSnapshot meeting) {
        byte[] known = kept.get(name);
        if (known != null) return Future.succeededFuture(known);
        Future<byte[]> already = coming.get(name);
        if (already != null) return already;
        if (coming.size() >= MOST_WAITING) return Future.failedFuture(tooMany());
        Promise<byte[]> promise = Promise.promise();
        coming.put(name, promise.future());
        workers.executeBlocking(() -> printing.apply(meeting), false).onComplete(done -> {
            over(name, done.result());
            promise.handle(done);
        });
        return promise.future();
    }

    private synchronized void over(String name, byte[] pdf) {
        coming.remove(name);
        if (pdf == null) return;
        kept.put(name, pdf);
        bytes += pdf.length;
        while (bytes > KEPT_BYTES && !kept.isEmpty()) {
            bytes -= kept.remove(kept.keySet().iterator().next()).length;
        }
    }

    private static String name(MeetingSnapshot meeting) throws JsonProcessingException {
        byte[] content = Json.WIRE.writeValueAsBytes(meeting);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal tooMany() {
        return new Refusal(Code.TOO_MANY);
    }
}
