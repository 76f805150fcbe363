package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.Until;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The worst of each kind at the same time, while somebody else works. */
class FloodTest {
    private static final int STEPS = 6;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<AtomicInteger> floods = new ArrayList<>();
    private final ExecutorService strangers = Executors.newCachedThreadPool();

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void peopleAtWorkAreAnsweredWhileStrangersFloodTheServer() throws Exception {
        Api api = SERVER.api();
        String published = meeting();
        api.post("sekretariat", published + "/publish", new JsonObject().put("version", 1));
        byte[] large = unknownNames(300_000);
        byte[] allowed = unknownNames(5_000);
        String token = Api.token("medlem");
        List<RawLine> slow = slowLines();
        flood(2, () -> api.send(null, published + "/start", "POST", "application/json", large));
        flood(2, () -> api.sendWithToken(token, published + "/start", "POST", "application/json", allowed));
        flood(2, () -> api.get(null, published + "/agenda.pdf"));
        flood(2, () -> api.get(null, published));
        flood(1, () -> api.send(null, "/api/meetings", "INVENTED" + floods.size(), null, null));
        Browser chatty = Browser.of(SERVER.url(), null);
        flood(1, () -> chatty.say("{\"type\":\"follow\",\"meeting\":\"" + UUID.randomUUID() + "\",\"version\":0}"));
        for (AtomicInteger flood : floods) Until.so(() -> flood.get() > 0);

        // A person's work: each step is answered while the flood is still under way.
        for (int step = 0; step < STEPS; step++) {
            int before = floods.stream().mapToInt(AtomicInteger::get).sum();
            String mine = meeting();
            assertThat(api.post("sekretariat", mine + "/publish", new JsonObject().put("version", 1))
                            .status())
                    .isEqualTo(200);
            Answer read = api.get("referent", mine);
            assertThat(read.body().getString("status")).isEqualTo("published");
            assertThat(floods.stream().mapToInt(AtomicInteger::get).sum())
                    .as("the flood goes on")
                    .isGreaterThan(before);
        }
        assertThat(SERVER.operations().get(null, "/health/ready").status()).isEqualTo(200);
        over.set(true);
        strangers.shutdownNow();
        slow.forEach(RawLine::close);
    }

    /** Half a head, half a body, and nothing more. */
    private static List<RawLine> slowLines() {
        List<RawLine> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            RawLine line = new RawLine(SERVER.url());
            if (i % 2 == 0) line.say("POST /api/meetings HTTP/1.1", "Host: a", "Content-Length: 9", "X-Half");
            else
                line.say(
                        "POST /api/tickets HTTP/1.1",
                        "Host: a",
                        "Authorization: Bearer " + Api.token("medlem"),
                        "Content-Type: application/json",
                        "Content-Length: 900",
                        "",
                        "{");
            lines.add(line);
        }
        return lines;
    }

    private void flood(int strong, Runnable ask) {
        AtomicInteger asked = new AtomicInteger();
        floods.add(asked);
        for (int i = 0; i < strong; i++) {
            strangers.submit(() -> {
                while (!over.get()) {
                    try {
                        ask.run();
                    } catch (RuntimeException refused) {
                        // The server hung up; a stranger comes again.
                    }
                    asked.incrementAndGet();
                }
            });
        }
    }

    private static String meeting() {
        Answer imported = SERVER.api().importText("sekretariat", Sample.agenda());
        assertThat(imported.status()).isEqualTo(201);
        return "/api/meetings/" + imported.body().getString("id");
    }

    private static byte[] unknownNames(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"k" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
