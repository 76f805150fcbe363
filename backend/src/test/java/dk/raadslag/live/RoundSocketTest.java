package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.CourseTest;
import dk.raadslag.Sample;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who see a comment round hear of it while it goes on. */
class RoundSocketTest extends CourseTest {
    private static final String EXPERT = "fagekspert";

    private String round;

    @Override
    @BeforeEach
    protected void sendOut() {
        super.sendOut();
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        round = opened();
    }

    private String opened(String... others) {
        JsonArray named = new JsonArray();
        for (String user : others) named.add(person(user).toString());
        JsonObject wanted = seen().put("deadline", "2036-12-02T12:00")
                .put("note", "")
                .putNull("itemIds")
                .put("others", named)
                .put("showsAtOnce", true);
        return post("sekretariat", "rounds", wanted).body().getString("id");
    }

    @Test
    void aNewCommentAndWhoReadsIsToldToThoseWhoSeeTheRound() {
        Browser secretary = Browser.of(SERVER.url(), "sekretariat");
        secretary.follow(id, 0);
        secretary.hear("snapshot");
        Browser director = Browser.of(SERVER.url(), "direktoer");
        director.follow(id, 0);
        director.say("{\"type\":\"reads\",\"meeting\":\"" + id + "\",\"round\":\"" + round + "\"}");
        assertThat(secretary.hear("round").get("readers").intValue()).isEqualTo(1);
        JsonObject words = new JsonObject()
                .put("itemId", item("sekretariat", "2.1").getString("id"))
                .putNull("field")
                .putNull("anchor")
                .putNull("place")
                .putNull("quote")
                .put("words", "Hvorfor?")
                .putNull("proposal")
                .putNull("answers");
        did(api.put("direktoer", "/api/rounds/" + round + "/comments/" + UUID.randomUUID(), words));
        JsonNode news = secretary.hear("round");
        assertThat(news.get("roundId").textValue()).isEqualTo(round);
        assertThat(news.get("seq").longValue()).isEqualTo(1);
        assertThat(api.get("sekretariat", "/api/rounds/" + round).body().getInteger("readers"))
                .isEqualTo(1);
        director.leave();
        assertThat(secretary.hear("round").get("readers").intValue()).isZero();
    }

    /** He may not follow the meeting, and hears of the round all the same. */
    @Test
    void whoeverWasNamedHearsOfTheRound() {
        KeycloakUsers.create(EXPERT);
        String named = opened(EXPERT);
        Browser expert = Browser.of(SERVER.url(), EXPERT);
        expert.follow(id, 0);
        assertThat(expert.hear("gone")).isNotNull();
        expert.say("{\"type\":\"reads\",\"meeting\":\"" + id + "\",\"round\":\"" + named + "\"}");
        assertThat(expert.hear("round").get("readers").intValue()).isEqualTo(1);
        did(api.put(
                "direktoer",
                "/api/rounds/" + named + "/no-remarks",
                new JsonObject().putNull("itemIds").put("on", true)));
        assertThat(expert.hear("round").get("seq").longValue()).isEqualTo(1);
        expert.say("{\"type\":\"reads\",\"meeting\":\"" + id + "\",\"round\":\"" + round + "\"}");
        assertThat(api.get("sekretariat", "/api/rounds/" + round).body().getInteger("readers"))
                .isZero();
    }

    @Test
    void aMemberHearsNothingOfARound() {
        Browser member = Browser.of(SERVER.url(), "medlem");
        member.follow(id, 0);
        assertThat(member.hear("gone")).isNotNull();
        member.say("{\"type\":\"reads\",\"meeting\":\"" + id + "\",\"round\":\"" + round + "\"}");
        did(api.put(
                "direktoer",
                "/api/rounds/" + round + "/no-remarks",
                new JsonObject().putNull("itemIds").put("on", true)));
        assertThat(api.get("sekretariat", "/api/rounds/" + round).body().getInteger("readers"))
                .isZero();
    }
}
