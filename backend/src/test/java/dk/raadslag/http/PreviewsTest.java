package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the app with what it is about, as programs see it that show links. */
class PreviewsTest {
    private static final String MEETING = "/moede/6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
    private static final String PLAIN = "<html><head><title>Rådslag</title></head></html>";
    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<Promise<Optional<Preview>>> questions = new LinkedBlockingQueue<>();
    private Vertx vertx;
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        new AppFiles(Map.of("/index.html", PLAIN.getBytes(StandardCharsets.UTF_8)))
                .mount(router, new Previews(this::ask, "https://raadslag.example.org"));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .await(10, TimeUnit.SECONDS);
    }

    private Future<Optional<Preview>> ask(String path) {
        Promise<Optional<Preview>> question = Promise.promise();
        questions.add(question);
        return question.future();
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<HttpResponse<String>> get(String path) {
        URI address = URI.create("http://127.0.0.1:" + server.actualPort() + path);
        return http.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private void answer(Preview preview) throws InterruptedException {
        questions.take().complete(Optional.ofNullable(preview));
    }

    @Test
    void thePageSaysWhatItIsAbout() throws Exception {
        CompletableFuture<HttpResponse<String>> page = get(MEETING);
        answer(new Preview("Dagsorden: KKR Midtjylland", "2 punkter: Veje · Broer"));
        String words = page.get().body();
        assertThat(words).startsWith("<html><head><title>Dagsorden: KKR Midtjylland – Rådslag</title>");
        assertThat(words).contains("<meta property=\"og:title\" content=\"Dagsorden: KKR Midtjylland\" />");
        assertThat(words).contains("content=\"2 punkter: Veje · Broer\"");
        assertThat(words).contains("content=\"https://raadslag.example.org" + MEETING + "\"");
        assertThat(words).endsWith("</head></html>");
        assertThat(page.get().headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void wordsOfAMeetingAreNoMarkup() throws Exception {
        CompletableFuture<HttpResponse<String>> page = get(MEETING);
        answer(new Preview("</title><script>alert(1)</script>", "\"><img src='x'>\n& $1 \\0 \uD83D"));
        String words = page.get().body();
        assertThat(words).doesNotContain("<script", "<img", "x'>");
        assertThat(words).contains("&quot;&gt;&lt;img src=&#39;x&#39;&gt; &amp; $1 \\0 ?");
    }

    @Test
    void withoutWordsItIsThePlainPage() throws Exception {
        CompletableFuture<HttpResponse<String>> page = get(MEETING);
        answer(null);
        assertThat(page.get().body()).isEqualTo(PLAIN);
        assertThat(page.get().headers().firstValue("ETag")).isPresent();
        CompletableFuture<HttpResponse<String>> failed = get(MEETING);
        questions.take().fail("no database");
        assertThat(failed.get().statusCode()).isEqualTo(200);
        assertThat(failed.get().body()).isEqualTo(PLAIN);
    }

    @Test
    void thePageWaitsForNobody() throws Exception {
        CompletableFuture<HttpResponse<String>> page = get(MEETING);
        Promise<Optional<Preview>> late = questions.take();
        assertThat(page.get().body()).isEqualTo(PLAIN);
        late.complete(Optional.of(new Preview("For sent", "")));
    }

    @Test
    void ofManyAtOnceMostComeWithoutAndNobodyIsAskedForThem() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> first = new ArrayList<>();
        for (int i = 0; i < 4; i++) first.add(get(MEETING));
        List<Promise<Optional<Preview>>> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) asked.add(questions.take());
        assertThat(get(MEETING).get().body()).isEqualTo(PLAIN);
        assertThat(questions).isEmpty();
        asked.forEach(question -> question.complete(Optional.of(new Preview("Nu", ""))));
        CompletableFuture.allOf(first.toArray(CompletableFuture[]::new)).get();
        CompletableFuture<HttpResponse<String>> next = get(MEETING);
        answer(new Preview("Igen", ""));
        assertThat(next.get().body()).contains("Igen – Rådslag");
    }
}
