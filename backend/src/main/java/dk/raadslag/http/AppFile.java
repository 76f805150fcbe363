package dk.raadslag.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.buffer.BufferInternal;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * One file of the app, in each packing that the build made of it. Its bytes lie outside the heap, once for all readers:
 * sending them costs no copy and no file access, and a slow reader holds no extra memory.
 */
final class AppFile {
    /** Their names contain a hash of the content: a changed file has another name. */
    private static final String HASHED = "/assets/";

    /** What reads PDFs; the build names its folder by its version. */
    private static final String PDF_READER = HASHED + "pdf-";

    /**
     * A worker has the policy of its own file. This one gets what strangers made: it reaches nobody but us, and may run
     * the decoders of scanned pictures, which no page of ours may.
     */
    private static final String PDF_READER_POLICY =
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String ASKED_FOR_EACH_TIME = "no-cache";
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("wasm", "application/wasm"));

    private record Body(Packing packing, Buffer bytes, String tag) {}

    private final String mediaType;
    private final String cacheControl;
    private final boolean readsPdf;
    private final Map<Packing, Body> bodies = new EnumMap<>(Packing.class);

    /**
     * @param path in its address
     * @param packed its bytes; {@link Packing#NONE} is among them
     */
    AppFile(String path, Map<Packing, byte[]> packed) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        this.mediaType = MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
        this.cacheControl = path.startsWith(HASHED) ? FOR_A_YEAR : ASKED_FOR_EACH_TIME;
        this.readsPdf = path.startsWith(PDF_READER);
        String hash = hash(packed.get(Packing.NONE));
        packed.forEach(
                (packing, bytes) -> bodies.put(packing, new Body(packing, outsideTheHeap(bytes), tag(hash, packing))));
    }

    /**
     * Answers GET and HEAD with 200, or with 304 when the browser has it. Ignores ranges: the answer is always the
     * whole.
     */
    void send(RoutingContext context) {
        Body body = choose(context);
        if (Downloads.names(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), body.tag())) {
            context.response().setStatusCode(304).end();
        } else {
            write(context, body);
        }
    }

    /** What stands in it, of a file of words. */
    String words() {
        return bodies.get(Packing.NONE).bytes().toString();
    }

    /** The same with another status, even when the browser has a copy. */
    void sendAs(int status, RoutingContext context) {
        Body body = choose(context);
        context.response().setStatusCode(status).headers().remove(HttpHeaders.ETAG);
        write(context, body);
    }

    private Body choose(RoutingContext context) {
        Packing packing =
                Packing.best(context.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING), bodies.keySet());
        Body body = bodies.get(packing);
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.ETAG, body.tag());
        return body;
    }

    private void write(RoutingContext context, Body body) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(
                        HttpHeaders.CONTENT_LENGTH,
                        Integer.toString(body.bytes().length()));
        if (readsPdf) response.putHeader("Content-Security-Policy", PDF_READER_POLICY);
        if (body.packing() != Packing.NONE) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, body.packing().coding());
        }
        if (context.request().method() == HttpMethod.HEAD) response.end();
        else response.end(body.bytes());
    }

    private static Buffer outsideTheHeap(byte[] bytes) {
        return BufferInternal.buffer(Unpooled.directBuffer(bytes.length).writeBytes(bytes));
    }

    /** Each packing has its own bytes, and so its own tag. */
    private static String tag(String hash, Packing packing) {
        return '"' + hash + '-' + packing.coding() + '"';
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
