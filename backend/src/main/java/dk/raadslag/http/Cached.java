package dk.raadslag.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An answer that is requested often and seldom changes: a browser that has it already gets a 304.
 *
 * @param name offered to the browser for saving
 * @param open true if it is for everybody; shared caches keep it for a quarter of an hour
 */
public record Cached(String mediaType, String name, byte[] bytes, boolean open) {
    private static final String OPEN = "public, max-age=900";
    private static final String PRIVATE = "private, no-cache";

    void write(RoutingContext context, Packer packer) {
        String tag = "\"" + HexFormat.of().formatHex(sha256()) + "\"";
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, open ? OPEN : PRIVATE)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(tag) || known.equals("*"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                    .putHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
            packer.send(context, () -> bytes);
        }
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
