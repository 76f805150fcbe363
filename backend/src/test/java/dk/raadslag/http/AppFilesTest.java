package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files of the app, as a browser and a monitor ask for them. */
class AppFilesTest {
    private static final String SCRIPT = "/assets/index-AbC1.js";
    private static final String FONT = "/assets/font-AbC1.woff2";
    private static final String PDF_READER = "/assets/pdf-5.6.205/pdf.worker.min.mjs";
    private static final String ALL = "gzip, deflate, br, zstd";
    private static final String WORDS = "console.log('velkommen')\n".repeat(500);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Vertx vertx;
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        Map<String, byte[]> written = new HashMap<>();
        written.put(SCRIPT, bytes(WORDS));
        written.put(SCRIPT + ".br", bytes("packed by brotli"));
        written.put(SCRIPT + ".gz", bytes("packed by gzip"));
        written.put(FONT, bytes(WORDS));
        written.put(PDF_READER, bytes(WORDS));
        written.put("/assets/pdf-5.6.205/wasm/jbig2.wasm", bytes(WORDS));
        written.put("/index.html", bytes("<html>"));
        written.put("/index.html.br", bytes("page by brotli"));
        written.put("/robots.txt", bytes("User-agent: *"));
        written.put("/worker.js", bytes("the service worker"));
        written.put("/app.webmanifest", bytes("{}"));
        written.put("/icon-192.png", bytes("a picture"));
        written.put("/alone.js.gz", bytes("nothing that it is the packed form of"));
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        new AppFiles(written)
                .mount(router, new Previews(path -> Future.succeededFuture(Optional.empty()), "https://r.example"));
        router.route().handler(context -> context.fail(405));
        server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .await(10, TimeUnit.SECONDS);
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    @Test
    void aFileIsSentAsTheBuildPackedIt() {
        HttpResponse<byte[]> brotli = get(SCRIPT, "Accept-Encoding", ALL);
        assertThat(brotli.statusCode()).isEqualTo(200);
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(brotli.body()).isEqualTo(bytes("packed by brotli"));
        HttpResponse<byte[]> gzip = get(SCRIPT, "Accept-Encoding", "gzip");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.body()).isEqualTo(bytes("packed by gzip"));
        for (HttpResponse<byte[]> packed : List.of(brotli, gzip)) {
            assertThat(header(packed, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
            assertThat(header(packed, "Content-Length")).isEqualTo(Integer.toString(packed.body().length));
        }
    }

    @Test
    void aBrowserThatAcceptsNoPackingGetsThePlainBytes() {
        for (String accepted : List.of("identity", "br;q=0, gzip;q=0", "br;q=x", "zstd")) {
            HttpResponse<byte[]> plain = get(SCRIPT, "Accept-Encoding", accepted);
            assertThat(plain.headers().firstValue("Content-Encoding"))
                    .as(accepted)
                    .isEmpty();
            assertThat(plain.body()).as(accepted).isEqualTo(bytes(WORDS));
        }
        HttpResponse<byte[]> silent = get(SCRIPT);
        assertThat(silent.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(silent.body()).isEqualTo(bytes(WORDS));
    }

    @Test
    void thePreferredPackingIsChosen() {
        List<Packing> all = List.of(Packing.values());
        assertThat(Packing.best(List.of("gzip, br"), all)).isEqualTo(Packing.BROTLI);
        assertThat(Packing.best(List.of("gzip;q=1.0, br;q=0.5"), all)).isEqualTo(Packing.GZIP);
        assertThat(Packing.best(List.of("gzip", "BR"), all)).isEqualTo(Packing.BROTLI);
        assertThat(Packing.best(List.of("*"), all)).isEqualTo(Packing.BROTLI);
        assertThat(Packing.best(List.of("br;q=0, *"), all)).isEqualTo(Packing.GZIP);
        assertThat(Packing.best(List.of("br"), List.of(Packing.GZIP, Packing.NONE)))
                .isEqualTo(Packing.NONE);
        assertThat(Packing.best(List.of(",;,br;q=9,gzip;q=,"), all)).isEqualTo(Packing.NONE);
    }

    @Test
    void filesThatTheBuildDidNotPackAreSentPlain() {
        HttpResponse<byte[]> font = get(FONT, "Accept-Encoding", ALL);
        assertThat(font.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(font.body()).isEqualTo(bytes(WORDS));
        assertThat(header(font, "Content-Type")).isEqualTo("font/woff2");
    }

    @Test
    void whatReadsPdfsHasAPolicyOfItsOwnAndNoPageHasIt() {
        HttpResponse<byte[]> reader = get(PDF_READER);
        assertThat(header(reader, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(reader, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self';"
                        + " frame-ancestors 'none'");
        assertThat(header(get("/assets/pdf-5.6.205/wasm/jbig2.wasm"), "Content-Type"))
                .isEqualTo("application/wasm");
        for (String path : List.of("/", SCRIPT, "/no/such/page")) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void aHashedFileIsCachedForAYearAndEverythingElseIsRevalidated() {
        for (String path : List.of(SCRIPT, FONT)) {
            assertThat(header(get(path), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        }
        for (String path : List.of("/", "/kalender", "/index.html", "/robots.txt", "/no/such/page")) {
            assertThat(header(get(path), "Cache-Control")).as(path).isEqualTo("no-cache");
        }
    }

    /** A browser that held an old worker would hold an old version of the app. */
    @Test
    void theServiceWorkerIsAskedForEachTimeAndTheManifestIsOne() {
        HttpResponse<byte[]> worker = get("/worker.js");
        assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(worker, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(get("/app.webmanifest"), "Content-Type")).isEqualTo("application/manifest+json");
        assertThat(header(get("/icon-192.png"), "Content-Type")).isEqualTo("image/png");
    }

    @Test
    void sharedCachesKeepThePackingsApart() {
        for (String accepted : List.of(ALL, "gzip", "identity")) {
            HttpResponse<byte[]> some = get(SCRIPT, "Accept-Encoding", accepted);
            assertThat(some.headers().allValues("Vary")).containsExactly("accept-encoding");
        }
        assertThat(List.of(ALL, "gzip", "identity").stream()
                        .map(accepted -> header(get(SCRIPT, "Accept-Encoding", accepted), "ETag")))
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.matches("\"[0-9a-f]{32}-(br|gzip|identity)\""));
    }

    @Test
    void aBrowserThatHasTheFileGets304() {
        for (String path : List.of("/", SCRIPT)) {
            HttpResponse<byte[]> first = get(path, "Accept-Encoding", ALL);
            String tag = header(first, "ETag");
            for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                HttpResponse<byte[]> again = get(path, "Accept-Encoding", ALL, "If-None-Match", known);
                assertThat(again.statusCode()).as(known).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
                for (String kept : List.of("ETag", "Vary", "Cache-Control")) {
                    assertThat(header(again, kept)).as(kept).isEqualTo(header(first, kept));
                }
            }
            assertThat(get(path, "Accept-Encoding", ALL, "If-None-Match", "\"other\"")
                            .statusCode())
                    .isEqualTo(200);
            // This browser does not have that packing.
            assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void headIsAnsweredLikeGetWithoutTheBytes() {
        for (String path : List.of("/", SCRIPT, FONT, "/robots.txt", "/no/such/page")) {
            for (String accepted : List.of(ALL, "gzip", "identity")) {
                HttpResponse<byte[]> whole = get(path, "Accept-Encoding", accepted);
                HttpResponse<byte[]> head = ask("HEAD", path, "Accept-Encoding", accepted);
                assertThat(head.statusCode()).isEqualTo(whole.statusCode());
                assertThat(head.body()).isEmpty();
                assertThat(head.headers().map())
                        .as(path + " " + accepted)
                        .isEqualTo(whole.headers().map());
            }
        }
    }

    @Test
    void aRangeIsAnsweredWithTheWholeFile() {
        HttpResponse<byte[]> answer = get(SCRIPT, "Accept-Encoding", ALL, "Range", "bytes=0-3");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes("packed by brotli"));
        assertThat(answer.headers().firstValue("Content-Range")).isEmpty();
        assertThat(answer.headers().firstValue("Accept-Ranges")).isEmpty();
    }

    @Test
    void anUnknownAddressGetsThePageWith404() {
        for (String path : List.of(
                "/assets/index-Old1.js", "/assets/", SCRIPT + ".br", SCRIPT + ".gz", "/alone.js", "/x/../robots.txt")) {
            HttpResponse<byte[]> none = get(path, "Accept-Encoding", ALL, "If-None-Match", "*");
            assertThat(none.statusCode()).as(path).isEqualTo(404);
            assertThat(none.body()).as(path).isEqualTo(bytes("page by brotli"));
            assertThat(header(none, "Content-Type")).startsWith("text/html");
            assertThat(none.headers().firstValue("ETag")).isEmpty();
        }
        assertThat(ask("POST", SCRIPT).statusCode()).isEqualTo(405);
    }

    @Test
    void theFilesInTheJarAreFound() throws IOException {
        // None when only Java was built; then every address is 404.
        AppFiles builtIn = AppFiles.builtIn();
        assertThat(builtIn.has("/index.html")).isEqualTo(AppFiles.class.getResource("/webroot/index.html") != null);
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.actualPort() + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
