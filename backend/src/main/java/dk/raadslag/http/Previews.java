package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The app's page with the words of a preview in its head. A page never waits long for them, and when many are asked for
 * at once, as after a restart in the middle of a meeting, most come without.
 */
final class Previews {
    private static final int MOST_AT_ONCE = 4;
    private static final int PATIENCE_MS = 400;
    private static final String PLAIN_TITLE = "<title>Rådslag</title>";

    private final Preview.Source source;
    private final String site;
    private int asked;

    /** @param site where everybody reaches us, without a slash at the end */
    Previews(Preview.Source source, String site) {
        this.source = source;
        this.site = site;
    }

    /** Sends the page, with words if there are any. @param plain the page without them */
    void send(RoutingContext context, AppFile plain) {
        String path = context.request().path();
        words(path).onComplete(found -> {
            if (context.response().closed()) return;
            if (found.succeeded() && found.result().isPresent()) {
                write(context, page(plain.words(), path, found.result().get()));
            } else {
                plain.send(context);
            }
        });
    }

    private Future<Optional<Preview>> words(String path) {
        if (asked >= MOST_AT_ONCE) return Future.succeededFuture(Optional.empty());
        asked++;
        return source.of(path).timeout(PATIENCE_MS, TimeUnit.MILLISECONDS).onComplete(done -> asked--);
    }

    private void write(RoutingContext context, String page) {
        Buffer bytes = Buffer.buffer(page);
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length()));
        if (context.request().method() == HttpMethod.HEAD) context.response().end();
        else context.response().end(bytes);
    }

    private String page(String plain, String path, Preview preview) {
        String head = "<title>" + escaped(preview.title() + " – Rådslag") + "</title>\n"
                + property("og:title", preview.title())
                + property("og:description", preview.description())
                + property("og:url", site + path)
                + property("og:site_name", "Rådslag")
                + property("og:type", "article")
                + property("og:locale", "da_DK");
        return plain.replace(PLAIN_TITLE, head);
    }

    private static String property(String name, String content) {
        return "    <meta property=\"" + name + "\" content=\"" + escaped(content) + "\" />\n";
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\p{Cntrl}]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
