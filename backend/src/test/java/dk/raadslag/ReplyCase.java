package dk.raadslag;

import dk.raadslag.job.Jobs;
import dk.raadslag.reply.ReplyFeature;
import dk.raadslag.reply.ReplySettings;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A meeting whose letters ask for an answer: a server with a mailbox, which reads it when the test says so. */
public abstract class ReplyCase extends CourseTest {
    private static Vertx vertx;
    private static App app;

    @BeforeAll
    static void startWithMailbox() throws Exception {
        ReplySettings settings = new ReplySettings("svar@raadslag.example.org", Optional.empty(), "unused");
        Config config = ServerExtension.config(SERVER.database());
        vertx = Vertx.vertx();
        app = new App(
                config.withMail(new Config.Mail(Optional.empty(), "", Optional.of(settings))),
                Clock.systemUTC(),
                Jobs::resting);
        vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
    }

    @AfterAll
    static void stopWithMailbox() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
        vertx = null;
        app = null;
    }

    @Override
    protected Api server() {
        return new Api("http://127.0.0.1:" + app.port());
    }

    protected static ReplyFeature replies() {
        return app.replies();
    }

    protected static Vertx vertx() {
        return vertx;
    }
}
