package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import dk.raadslag.Sample;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A draft of KKR Midtjylland, where the directors of Randers and Viborg are asked. */
abstract class RoundCase extends CourseTest {
    static final String VIBORG = "direktoer-viborg";

    @Override
    @BeforeEach
    protected void sendOut() {
        api = SERVER.api();
        if (isNew()) {
            KeycloakUsers.create(VIBORG, "/kd-net-midtjylland/directors");
            seat("kkr-midtjylland", "0730", "Randers", "medlem");
            seat("kd-net-midtjylland", "0730", "Randers", "direktoer");
            seat("kd-net-midtjylland", "0791", "Viborg", VIBORG);
        }
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
    }

    final JsonObject wanted() {
        return seen().put("deadline", "2036-12-02T12:00")
                .put("note", "Læs især 2.1.")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true);
    }

    final String opened() {
        return opened(wanted());
    }

    final String opened(JsonObject wanted) {
        Answer answer = post("sekretariat", "rounds", wanted);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(201);
        return answer.body().getString("id");
    }

    final Answer round(String user, String round) {
        return api.get(user, "/api/rounds/" + round);
    }

    final JsonObject item(String user, String round, String number) {
        return list(round(user, round).body(), "items").stream()
                .filter(item -> item.getString("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** On item 2.1 as a whole. */
    final JsonObject words(String words) {
        return new JsonObject()
                .put("itemId", item("sekretariat", "2.1").getString("id"))
                .putNull("field")
                .putNull("anchor")
                .putNull("place")
                .putNull("quote")
                .put("words", words)
                .putNull("proposal")
                .putNull("answers");
    }

    /** On these words of item 2.1's case presentation, which was not written in yet. */
    final JsonObject marking(String quote, String words, String proposal) {
        int start = item("sekretariat", "2.1")
                .getJsonObject("casePresentation")
                .getString("plain")
                .indexOf(quote);
        return marking(start, start + quote.length(), quote, words, proposal);
    }

    final JsonObject marking(int start, int end, String quote, String words, String proposal) {
        JsonObject place = new JsonObject().put("start", start).put("end", end).put("version", 1);
        return words(words)
                .put("field", "casePresentation")
                .put("place", place)
                .put("quote", quote)
                .put("proposal", proposal);
    }

    final Answer comment(String user, String round, UUID comment, JsonObject words) {
        return api.put(user, "/api/rounds/" + round + "/comments/" + comment, words);
    }

    final UUID commented(String user, String round, JsonObject words) {
        UUID comment = UUID.randomUUID();
        did(comment(user, round, comment, words));
        return comment;
    }

    final Answer does(String user, String round, UUID comment, String what, JsonObject body) {
        return api.post(user, "/api/rounds/" + round + "/comments/" + comment + "/" + what, body);
    }

    final JsonObject said(String user, String round, UUID comment) {
        return list(round(user, round).body(), "comments").stream()
                .filter(said -> said.getString("id").equals(comment.toString()))
                .findFirst()
                .orElse(null);
    }

    static List<JsonObject> list(JsonObject body, String name) {
        return body.getJsonArray(name).stream().map(JsonObject.class::cast).toList();
    }

    /** Newest first. */
    final List<JsonObject> letters() {
        return list(api.get("sekretariat", "/api/letters").body(), "letters");
    }

    /** A round that is over: its deadline was a minute ago. */
    static void over(String round) {
        sql(
                "update round set deadline = (now() at time zone 'Europe/Copenhagen') - interval '1 minute' where id = ?",
                UUID.fromString(round));
    }
}
