package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.App;
import dk.raadslag.ServerExtension;
import dk.raadslag.document.write.pdf.Printed;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.VertxPrometheusOptions;
import io.vertx.micrometer.backends.BackendRegistries;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twenty who ask for one document at the same time are given one printing, whichever path leads to it. */
class PrintedOnceTest extends RoundCase {
    private static final int TWENTY = 20;
    private static final String CLOSED_WORDS = "cykelstier";

    private static ExecutorService readers;
    private static Vertx vertx;
    private static App app;

    @BeforeEach
    void countingServer() throws Exception {
        if (vertx == null) {
            readers = Executors.newFixedThreadPool(TWENTY);
            vertx = Vertx.vertx(new VertxOptions()
                    .setMetricsOptions(new MicrometerMetricsOptions()
                            .setPrometheusOptions(new VertxPrometheusOptions().setEnabled(true))
                            .setEnabled(true)));
            app = new App(ServerExtension.config(SERVER.database()), Clock.systemUTC());
            vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
        }
        api = new Api("http://127.0.0.1:" + app.port());
    }

    @AfterAll
    static void stop() throws Exception {
        readers.shutdownNow();
        vertx.close().await(30, TimeUnit.SECONDS);
        vertx = null;
    }

    @Test
    void aDraftAndEachNewVersionOfIt() throws Exception {
        assertPrinted(1, () -> all("agenda.pdf", "sekretariat"));
        assertPrinted(0, () -> all("agenda.pdf", "sekretariat"));
        close("2.1");
        assertPrinted(1, () -> all("agenda.pdf", "sekretariat"));
    }

    @Test
    void anAgendaForEachAudienceAndAnewWhenSomethingIsClosed() throws Exception {
        did(step("sekretariat", "publish"));
        sent("agenda", null);
        // As long as it is the same, it is the very file that was sent.
        assertPrinted(0, () -> assertThat(words(all("agenda.pdf", null))).contains(CLOSED_WORDS));
        assertPrinted(0, () -> all("agenda.pdf", "medlem"));
        close("2.1");
        assertPrinted(1, () -> assertThat(words(all("agenda.pdf", null))).doesNotContain(CLOSED_WORDS));
        assertPrinted(1, () -> assertThat(words(all("agenda.pdf", "medlem"))).contains(CLOSED_WORDS));
        assertPrinted(0, () -> assertThat(words(all("agenda.pdf", null))).doesNotContain(CLOSED_WORDS));
    }

    @Test
    void whatWasSentOutInBothItsForms() throws Exception {
        close("2.1");
        // Printed by itself as soon as it is sent, or by the first who asks meanwhile.
        assertPrinted(2, () -> {
            did(step("sekretariat", "publish"));
            assertThat(words(sent("agenda", null))).doesNotContain(CLOSED_WORDS);
            assertThat(words(sent("agenda", "medlem"))).contains(CLOSED_WORDS);
        });
        assertPrinted(0, () -> sent("agenda", null));
    }

    @Test
    void aPreviewOfTheMinutes() throws Exception {
        did(step("sekretariat", "publish"));
        start();
        did(step("sekretariat", "end"));
        sent("agenda", null);
        assertPrinted(1, () -> all("minutes.pdf", "sekretariat"));
        assertPrinted(0, () -> all("minutes.pdf", "sekretariat"));
    }

    @Test
    void theCommentsOfARoundForWhoeverMayTakeThemOut() throws Exception {
        String round = opened();
        String export = "/api/rounds/" + round + "/export?as=";
        commented("direktoer", round, words("Hvad koster det?"));
        assertPrinted(1, () -> same(export + "pdf", "sekretariat"));
        assertPrinted(0, () -> same(export + "pdf", "formand"));
        assertPrinted(1, () -> same(export + "docx", "formand"));
        commented("direktoer", round, words("Og hvem betaler?"));
        assertPrinted(
                1, () -> assertThat(words(same(export + "pdf", "formand"))).contains("Og hvem betaler?"));
    }

    private interface Asking {
        void run() throws Exception;
    }

    private static void assertPrinted(int times, Asking asking) throws Exception {
        double before = printed();
        asking.run();
        assertThat(printed() - before).isEqualTo(times);
    }

    private static double printed() {
        return BackendRegistries.getDefaultNow()
                .get("raadslag_documents_printed")
                .functionCounter()
                .count();
    }

    private byte[] all(String document, String user) throws Exception {
        return same("/api/meetings/" + id + "/" + document, user);
    }

    private byte[] sent(String kind, String user) throws Exception {
        return same("/api/meetings/" + id + "/editions/" + kind + "/1/pdf", user);
    }

    /** Twenty ask at once, and are given the same bytes. */
    private byte[] same(String path, String user) throws Exception {
        List<Future<Api.Answer>> asked = new ArrayList<>();
        for (int i = 0; i < TWENTY; i++) asked.add(readers.submit(() -> api.get(user, path)));
        byte[] first = null;
        for (Future<Api.Answer> one : asked) {
            Api.Answer answer = one.get(60, TimeUnit.SECONDS);
            assertThat(answer.status()).as(path).isEqualTo(200);
            if (first == null) first = answer.bytes();
            assertThat(answer.bytes()).isEqualTo(first);
        }
        return first;
    }

    private static String words(byte[] pdf) throws Exception {
        return Printed.of(pdf).all();
    }
}
