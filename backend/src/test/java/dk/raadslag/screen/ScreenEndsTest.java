package dk.raadslag.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.App;
import dk.raadslag.ServerExtension;
import dk.raadslag.access.SecretLink;
import dk.raadslag.live.Browser;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How long a screen may show what it was let in for, and that it ends everywhere. */
class ScreenEndsTest extends ScreenCase {
    @Test
    void whenItIsEndedItsSocketClosesAndItsSecretIsWorthNothing() throws Exception {
        String secret = shown();
        Browser screen = socket(secret);
        screen.hear("welcome");
        did(end("sekretariat", listed().getJsonObject(0).getString("id")));
        assertThat(screen.hear("refused").get("code").asText()).isEqualTo("login-ended");
        assertThat(screen.closeCode()).isEqualTo(4401);
        assertThat(state(here(secret, null))).isEqualTo("ended");
        assertThat(socket(secret).hear("refused").get("code").asText()).isEqualTo("bad-token");
    }

    @Test
    void itsSocketClosesAtAProcessThatMissedTheNewsToo() throws Exception {
        String secret = shown();
        Vertx apart = Vertx.vertx();
        App other = new App(ServerExtension.config(SERVER.database()), Clock.systemUTC());
        apart.deployVerticle(other).await(30, TimeUnit.SECONDS);
        Browser screen = socket("http://127.0.0.1:" + other.port(), secret);
        screen.hear("welcome");
        did(end("sekretariat", listed().getJsonObject(0).getString("id")));
        assertThat(screen.hear("refused").get("code").asText()).isEqualTo("login-ended");
        apart.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void itEndsWithItsDayAndAWhileAfterTheMeeting() {
        String lasting = shown();
        String over = shown();
        sql("update screen set until = now() where secret_hash = ?", SecretLink.hash(over));
        assertThat(state(here(over, null))).as("after a day").isEqualTo("ended");
        did(step("sekretariat", "start"));
        did(step("sekretariat", "end"));
        Answer told = here(lasting, null);
        assertThat(state(told)).as("people are on their way out").isEqualTo("let-in");
        assertThat(told.body().getValue("arrival")).isNull();
        sql("update meeting set ended_at = now() - interval '31 minutes' where id = ?", UUID.fromString(id));
        assertThat(state(here(lasting, null))).isEqualTo("ended");
    }

    @Test
    void itSurvivesARestartOfTheServerAndEndsWithACancelledMeeting() throws Exception {
        String secret = shown();
        SERVER.restart();
        api = SERVER.api();
        assertThat(state(here(secret, null))).isEqualTo("let-in");
        Browser screen = socket(secret);
        screen.follow(id, 0);
        screen.hear("snapshot");
        did(step("sekretariat", "cancel"));
        screen.hear("gone");
        assertThat(state(here(secret, null))).isEqualTo("ended");
    }

    @Test
    void twoScreensShowOneMeetingAndEachEndsByItself() {
        String one = shown();
        String other = shown();
        assertThat(listed()).hasSize(2);
        did(end("sekretariat", listed().getJsonObject(0).getString("id")));
        assertThat(state(here(one, null))).isEqualTo("ended");
        assertThat(state(here(other, null))).isEqualTo("let-in");
        Browser twice = socket(other);
        twice.follow(id, 0);
        twice.hear("snapshot");
        Browser again = socket(other);
        again.follow(id, 0);
        again.hear("snapshot");
        twice.leave();
        again.leave();
    }

    @Test
    void aScreenLetIntoTheWrongMeetingIsEndedThereAndLetIntoTheRightOne() {
        String wrong = id;
        String lost = shown();
        sendOut();
        assertThat(state(here(lost, null))).isEqualTo("let-in");
        did(api.delete(
                "sekretariat",
                "/api/meetings/" + wrong + "/screens/"
                        + screensOf(wrong).getJsonObject(0).getString("id")));
        assertThat(state(here(lost, null))).isEqualTo("ended");
        String right = shown();
        assertThat(here(right, null).body().getString("meetingId")).isEqualTo(id);
        assertThat(screensOf(wrong)).isEmpty();
    }
}
