package dk.raadslag.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A screen in the room: from its code to its end, and what its secret opens. */
class ScreenTest extends ScreenCase {
    @Test
    void aScreenShowsACodeUntilTheSecretariatLetsItIntoOneMeeting() {
        did(step("sekretariat", "start"));
        JsonObject screen = fresh();
        String secret = screen.getString("secret");
        assertThat(code(screen)).matches("[" + ScreenCodes.SIGNS + "]{6}");
        Answer again = here(secret, code(screen));
        assertThat(state(again)).isEqualTo("waiting");
        assertThat(again.body().getValue("code")).as("it goes on").isNull();
        String next = code(here(secret, null).body());
        assertThat(next).as("after a reload the screen knows no code").isNotEqualTo(code(screen));

        JsonObject asking =
                api.get("sekretariat", "/api/screens/" + code(screen)).body();
        assertThat(asking.getJsonObject("device").getString("browser")).isEqualTo("chrome");
        assertThat(asking.getJsonArray("meetings").stream()
                        .map(one -> ((JsonObject) one).getString("id"))
                        .collect(Collectors.toList()))
                .contains(id);
        Long before = Browser.seq(SERVER.url(), "sekretariat", "screens", id);
        did(letIn("sekretariat", id, code(screen)));
        assertThat(Browser.seq(SERVER.url(), "sekretariat", "screens", id)).isNotEqualTo(before);

        Answer told = here(secret, next);
        assertThat(state(told)).isEqualTo("let-in");
        assertThat(told.body().getString("meetingId")).isEqualTo(id);
        assertThat(told.body().getJsonObject("arrival").getString("link")).contains("/moede/" + id + "/her/");
        assertThat(letIn("sekretariat", id, next).code()).as("once").isEqualTo("bad-screen-code");
        assertThat(listed()).hasSize(1);
    }

    @Test
    void onlyThoseWhoWriteForTheMeetingLetScreensInAndEndThem() {
        JsonObject screen = fresh();
        String code = code(screen);
        assertOutcomes(
                user -> letIn(user, id, user == EVERYBODY[0] ? "AAAAAA" : code),
                "bad-screen-code",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertOutcomes(
                user -> api.get(user, "/api/screens/" + code),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(letIn("sekretariat-nordjylland", id, code).code()).isEqualTo("forbidden");
        did(letIn("sekretariat", id, code));
        String shown = listed().getJsonObject(0).getString("id");
        assertOutcomes(
                user -> user == EVERYBODY[0] ? end(user, UUID.randomUUID().toString()) : end(user, shown),
                "unknown",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(state(here(screen.getString("secret"), null))).isEqualTo("let-in");
        did(end("sekretariat", shown));
        did(end("sekretariat", shown));
        assertThat(listed()).isEmpty();
    }

    @Test
    void aScreenIsLetInFromWhenTheAgendaIsSentOutUntilTheMeetingEnds() {
        String draft = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        String code = code(fresh());
        assertThat(letIn("sekretariat", draft, code).code()).isEqualTo("screen-closed");
        did(step("sekretariat", "start"));
        did(letIn("sekretariat", id, code));
        did(step("sekretariat", "end"));
        assertThat(letIn("sekretariat", id, code(fresh())).code()).isEqualTo("screen-closed");
    }

    @Test
    void itsSocketShowsThatMeetingReadOnlyAndNothingElse() {
        String secret = shown();
        String other = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        did(api.post("sekretariat", "/api/meetings/" + other + "/publish", new JsonObject().put("version", 1)));
        Browser screen = socket(secret);
        assertThat(screen.hear("welcome").get("name").isNull()).isTrue();
        screen.follow(id, 0);
        JsonNode snapshot = screen.hear("snapshot").get("snapshot");
        assertThat(snapshot.get("sections")).as("before it begins").isEmpty();
        assertThat(snapshot.at("/viewer/runs").asBoolean()).isFalse();
        screen.follow(other, 0);
        JsonNode answer = screen.hear("gone", "snapshot");
        assertThat(answer.get("type").asText()).as("which everybody may read").isEqualTo("gone");
        assertThat(answer.get("meeting").asText()).isEqualTo(other);
        for (String topic : new String[] {"meetings", "today", "alerts"}) {
            screen.watch(topic, "all");
            assertThat(screen.hear("topic-gone", "topic").get("type").asText()).isEqualTo("topic-gone");
        }
        screen.leave();
    }

    @Test
    void ofAClosedItemItLearnsOnlyThatOneIsTreated() {
        String secret = shown();
        did(step("sekretariat", "start"));
        Browser screen = socket(secret);
        screen.follow(id, 0);
        screen.hear("snapshot");
        open("2.1", true);
        screen.reaches(meeting("sekretariat").getLong("version"));
        assertThat(screen.shows()).doesNotContain("cykel");
        assertThat(screen.openItem()).contains("closed=true").contains("title=,");
        screen.leave();
    }

    @Test
    void aScreenThatWaitsOpensNothing() {
        assertThat(socket(fresh().getString("secret"))
                        .hear("refused")
                        .get("code")
                        .asText())
                .isEqualTo("bad-token");
        assertThat(state(here("x".repeat(43), null))).isEqualTo("ended");
        assertThat(here("x", null).code()).isEqualTo("bad-request");
    }

    @Test
    void wrongCodesAreCountedForEachPersonAlone() {
        for (int i = 0; i < 20; i++)
            assertThat(api.get("referent", "/api/screens/AAAAAA").code()).isEqualTo("bad-screen-code");
        String code = code(fresh());
        assertThat(api.get("referent", "/api/screens/" + code).code()).isEqualTo("too-many");
        assertThat(letIn("referent", id, code).code()).isEqualTo("too-many");
        did(api.get("sekretariat", "/api/screens/" + code));
    }
}
