package dk.raadslag.http;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.openapi.contract.Operation;
import java.time.Duration;
import java.util.Map;

/**
 * Gathers the body of a request: no more bytes than its operation takes, for no longer than an honest connection needs.
 *
 * @param isFile true if a person uploads it, false if a program wrote it
 */
record BodyReader(Vertx vertx, long largest, Duration longest, boolean isFile) {
    /** In the contract, at an operation whose bodies may be larger than usual; in bytes. */
    private static final String LARGEST = "x-largest-body";

    /**
     * What is said of a file that is read whole: a document to import. A little more is taken, so that its reader says
     * no.
     */
    private static final int LARGEST_FILE_MB = 25;

    private static final long USUAL = 64 * 1024;
    private static final Duration USUAL_TIME = Duration.ofSeconds(20);
    /** Slower than any connection that could load the page itself. */
    private static final long BYTES_A_SECOND = 32 * 1024;

    static BodyReader of(Vertx vertx, Operation operation) {
        Object largest = operation.getOpenAPIModel().getValue(LARGEST);
        long bytes = largest instanceof Number number ? number.longValue() : USUAL;
        boolean isFile = operation.getRequestBody() != null
                && operation.getRequestBody().getContent().containsKey("application/octet-stream");
        return new BodyReader(vertx, bytes, USUAL_TIME.plusSeconds(bytes / BYTES_A_SECOND), isFile);
    }

    /** Fails with {@code too-large} or {@code too-slow}; the request must be paused. */
    Future<Buffer> read(HttpServerRequest request) {
        if (announced(request) > largest) return Future.failedFuture(tooLarge());
        if (request.isEnded()) return Future.succeededFuture(Buffer.buffer());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))
                && request.version() != HttpVersion.HTTP_1_0) {
            request.response().writeContinue();
        }
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        long timer = vertx.setTimer(longest.toMillis(), late -> {
            request.pause();
            // Stop listening to a sender this slow.
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            whole.tryFail(new Refusal(Code.TOO_SLOW));
        });
        request.exceptionHandler(whole::tryFail);
        request.endHandler(end -> whole.tryComplete(body));
        request.handler(part -> {
            if (body.length() + part.length() <= largest) {
                body.appendBuffer(part);
            } else {
                request.pause();
                whole.tryFail(tooLarge());
            }
        });
        request.resume();
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static long announced(HttpServerRequest request) {
        try {
            String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Refusal tooLarge() {
        return isFile
                ? new Refusal(Code.TOO_LARGE, Map.of("most", LARGEST_FILE_MB))
                : new Refusal(Code.REQUEST_TOO_LARGE);
    }
}
