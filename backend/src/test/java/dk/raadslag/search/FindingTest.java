package dk.raadslag.search;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

/** A meeting to look for words in; each test asks only for its own. */
abstract class FindingTest extends CourseTest {
    private static final String AGENDA =
            """
            DAGSORDEN 2027

            KKR MIDTJYLLAND

            Dato: 03-12-2027 10:00

            Sted: Mødecentret, Torvet 1, 8800 Viborg

            1. Sager

            1.1. Flere lærepladser i Aarhus

            SAG-2021-003412 abc

            Baggrund

            Sundhedsklyngerne er mødtes om nye lærepladser. Sundhed er vigtigt.

            Indstilling

            Det indstilles, at KKR Midtjylland godkender planen.

            1.2. Udpegning til bestyrelsen

            Indstilling

            Det indstilles, at KKR Midtjylland udpeger to medlemmer.

            2. Eventuelt
            """;

    @Override
    @BeforeEach
    protected void sendOut() {
        api = SERVER.api();
        isNew();
        id = api.importText("sekretariat", AGENDA.getBytes(StandardCharsets.UTF_8))
                .body()
                .getString("id");
        Searched.settled(SERVER);
    }

    final List<String> numbers(String user, String words) {
        return numbers(user, words, "");
    }

    final List<String> numbers(String user, String words, String filter) {
        return found(user, words, filter).getJsonArray("hits").stream()
                .map(hit -> ((JsonObject) hit).getString("number"))
                .toList();
    }

    final String shown(String user, String words) {
        return found(user, words, "").getJsonArray("hits").stream()
                .flatMap(hit -> ((JsonObject) hit).getJsonArray("found").stream())
                .map(JsonObject.class::cast)
                .map(piece ->
                        piece.getBoolean("found") ? "[" + piece.getString("words") + "]" : piece.getString("words"))
                .collect(Collectors.joining());
    }

    final JsonObject found(String user, String words, String filter) {
        Answer answer = api.get(user, query(words, filter));
        did(answer);
        return answer.body();
    }

    final String query(String words, String filter) {
        return "/api/search?meeting=" + id + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + filter;
    }
}
