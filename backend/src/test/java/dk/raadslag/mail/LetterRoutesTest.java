package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.App;
import dk.raadslag.Config;
import dk.raadslag.ServerExtension;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The letter box of a demo; elsewhere {@link LetterRoutes} says that there is none. */
class LetterRoutesTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void theDemoShowsItsLetters() {
        Answer letters = SERVER.api().get(null, "/api/letters");
        assertThat(letters.status()).isEqualTo(200);
        assertThat(letters.body().getJsonArray("letters")).isEmpty();
    }

    @Test
    void elsewhereThereIsNoLetterBoxForAnybody() throws Exception {
        Config real = ServerExtension.config(SERVER.database()).withDemo(false);
        App app = new App(real, Clock.systemUTC());
        String deployed = SERVER.vertx().deployVerticle(app).await(30, TimeUnit.SECONDS);
        Api api = new Api("http://127.0.0.1:" + app.port());
        for (String user : new String[] {"sekretariat", "formand", null}) {
            Answer answer = api.get(user, "/api/letters");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("unknown");
        }
        SERVER.vertx().undeploy(deployed).await(30, TimeUnit.SECONDS);
    }
}
