package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends files that people uploaded. They run nothing here: no script, no plugin, no guessed type. */
final class Downloads {
    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
    /** Chromium shows no PDF in a sandbox; its viewer has its own origin, and what a PDF runs stays there. */
    private static final String VIEWER =
            "default-src 'none'; object-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private Downloads() {}

    static void write(RoutingContext context, Download file) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        String tag = '"' + file.sha256() + '"';
        response.putHeader("ETag", tag)
                .putHeader("Accept-Ranges", "bytes")
                // The browser keeps it, but asks again each time: rights may have ended, a version may be new.
                .putHeader("Cache-Control", "private, no-cache")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", file.mediaType().equals("application/pdf") ? VIEWER : SANDBOX);
        if (names(request.getHeader("If-None-Match"), tag)) {
            response.setStatusCode(304).end();
            return;
        }
        try {
            String condition = request.getHeader("If-Range");
            String wanted = condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
            send(context, file, ByteRange.of(wanted, file.size()));
        } catch (ByteRange.Unsatisfiable e) {
            response.setStatusCode(416)
                    .putHeader("Content-Range", "bytes */" + file.size())
                    .end();
        }
    }

    /** Its length is not known before it is sent, so it comes in no parts. */
    static void write(RoutingContext context, Streamed file) {
        HttpServerResponse response = context.response();
        response.setChunked(true)
                .putHeader("Cache-Control", "private, no-cache")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Type", file.mediaType())
                .putHeader("Content-Disposition", disposition(false, file.name()));
        ended(context, file.content().apply(response));
    }

    private static void ended(RoutingContext context, Future<Void> sent) {
        sent.compose(all -> context.response().end()).onFailure(cause -> {
            if (context.response().headWritten()) context.request().connection().close();
            else context.fail(cause);
        });
    }

    private static void send(RoutingContext context, Download file, Optional<ByteRange> part) {
        HttpServerResponse response = context.response();
        ByteRange range = part.orElse(new ByteRange(0, file.size()));
        part.ifPresent(some -> response.setStatusCode(206)
                .putHeader("Content-Range", "bytes " + some.from() + "-" + (some.to() - 1) + "/" + file.size()));
        response.putHeader("Content-Type", file.mediaType())
                .putHeader("Content-Length", Long.toString(range.length()))
                .putHeader("Content-Disposition", disposition(file.inline(), file.name()));
        ended(context, file.content().send(range.from(), range.to(), response));
    }

    /** True if {@code If-None-Match} names this tag. */
    static boolean names(String header, String tag) {
        return header != null && (header.trim().equals("*") || header.contains(tag));
    }

    /** RFC 6266: the name in all its letters, and in ASCII for clients that read only the old form. */
    static String disposition(boolean inline, String name) {
        String plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
