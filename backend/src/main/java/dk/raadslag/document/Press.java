package dk.raadslag.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.raadslag.access.Refusal;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.Looks;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.write.Format;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Json;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.micrometer.backends.BackendRegistries;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Prints documents: each content once, no matter how many ask at the same time, and a few at a time, so that printing
 * leaves the machine to others. Keeps what was requested lately. The key of a document is its kind and its whole
 * content, which is what one audience sees at one version, so nobody can get a document of another audience. {@code
 * /metrics} tells how many were printed.
 */
public final class Press {
    static final String PRINTED = "raadslag_documents_printed";

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 60;
    private static final long KEPT_BYTES = 48L * 1024 * 1024;

    private final Vertx vertx;
    private final WorkerExecutor workers;
    /** The least recently requested first. */
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<String, Future<byte[]>> coming = new HashMap<>();
    private final AtomicLong printed = new AtomicLong();
    private long bytes;

    Press(Vertx vertx) {
        this.vertx = vertx;
        this.workers = vertx.createSharedWorkerExecutor("press", AT_ONCE);
        MeterRegistry registry = BackendRegistries.getDefaultNow();
        if (registry == null) return;
        FunctionCounter.builder(PRINTED, printed, AtomicLong::get).register(registry);
    }

    /** All that is printed of a meeting. */
    private record Printing(MeetingSnapshot meeting, Imprint imprint, Looks looks) {}

    /** A meeting as a file of the format; fails with {@code too-many} when the queue is too long. */
    Future<byte[]> file(MeetingSnapshot meeting, Imprint imprint, Looks looks, Format format) {
        return file(meeting, imprint, looks, format, CarriedData::of);
    }

    /** @param source what a PDF carries of the meeting; it follows from the meeting */
    Future<byte[]> file(
            MeetingSnapshot meeting,
            Imprint imprint,
            Looks looks,
            Format format,
            Function<MeetingSnapshot, byte[]> source) {
        return print("meeting " + format, new Printing(meeting, imprint, looks), of -> {
            Document document = MeetingDocument.of(of.meeting(), of.imprint(), of.looks());
            return format.write(
                    format == Format.PDF ? document.withSource(Imprint.source(source.apply(of.meeting()))) : document);
        });
    }

    /**
     * What {@code printing} makes of this content; fails with {@code too-many} when the queue is too long.
     *
     * @param kind of document: another of the same content is another document
     * @param content can be written as JSON, with everything in it that is printed
     * @param printing called on a thread of the press
     */
    public <T> Future<byte[]> print(String kind, T content, Function<T, byte[]> printing) {
        // Not on the printing threads: a document that is already there waits for nobody.
        return vertx.executeBlocking(() -> name(kind, content), false)
                .compose(name -> printed(name, () -> printing.apply(content)));
    }

    private synchronized Future<byte[]> printed(String name, Callable<byte[]> printing) {
        byte[] known = kept.get(name);
        if (known != null) return Future.succeededFuture(known);
        Future<byte[]> already = coming.get(name);
        if (already != null) return already;
        if (coming.size() >= MOST_WAITING) return Future.failedFuture(tooMany());
        Promise<byte[]> promise = Promise.promise();
        coming.put(name, promise.future());
        workers.executeBlocking(printing, false).onComplete(done -> {
            printed.incrementAndGet();
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

    private static String name(String kind, Object content) throws JsonProcessingException {
        return kind + " " + Editions.hash(Json.WIRE.writeValueAsBytes(content));
    }

    private static Refusal tooMany() {
        return new Refusal(Code.TOO_MANY);
    }
}
