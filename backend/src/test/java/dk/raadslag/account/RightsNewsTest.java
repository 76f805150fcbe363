package dk.raadslag.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Revocations;
import dk.raadslag.db.Database;
import dk.raadslag.db.Line;
import dk.raadslag.job.Jobs;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A process that missed the news of an ended login learns of it, however long it looked away. */
@ExtendWith(PostgresExtension.class)
class RightsNewsTest {
    private final Vertx vertx = Vertx.vertx();
    private final Vertx apart = Vertx.vertx();
    private final Revocations revocations = new Revocations();
    private Line line;
    private Database here;
    private Database there;
    private RightsNews elsewhere;

    @BeforeEach
    void twoProcessesOnOneDatabase() throws Exception {
        PostgresExtension.Database real = PostgresExtension.migratedDatabase();
        line = new Line(vertx, real.host(), real.port());
        here = new Database(
                vertx, new PgConnectOptions(real.options()).setHost("127.0.0.1").setPort(line.port()), 2);
        there = new Database(apart, real.options(), 2);
        elsewhere = new RightsNews(apart, new Jobs(apart), there, new Revocations(), Clock.systemUTC());
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
        apart.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void revocationsDuringAnOutageOfTheDatabaseAreLearntAtTheNextSuccessfulReading() throws Exception {
        RightsNews news = news(Clock.systemUTC());
        done(news.look());
        line.cut();
        revoke("anna");
        assertThatThrownBy(() -> done(news.look())).isNotNull();
        revoke("bo");
        line.mend();
        done(news.look());
        assertThat(ended("anna")).isTrue();
        assertThat(ended("bo")).isTrue();
        assertThat(ended("carl")).isFalse();
    }

    @Test
    void aWrongClockOfTheProcessHidesNoRevocation() throws Exception {
        for (Instant wrong : new Instant[] {Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z")}) {
            RightsNews news = news(Clock.fixed(wrong, ZoneOffset.UTC));
            done(news.look());
            String person = "person at " + wrong;
            revoke(person);
            done(news.look());
            assertThat(ended(person)).isTrue();
        }
    }

    @Test
    void revocationsFromBeforeTheStartAreKnownFromTheFirstReading() throws Exception {
        revoke("anna");
        done(news(Clock.systemUTC()).look());
        assertThat(ended("anna")).isTrue();
    }

    /** It looks back no further than it must. */
    private RightsNews news(Clock clock) {
        return new RightsNews(vertx, new Jobs(vertx), here, revocations, clock, Duration.ZERO);
    }

    private void revoke(String subject) throws Exception {
        done(there.transaction(conn -> elsewhere.changed(conn, subject)));
    }

    private boolean ended(String subject) {
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        return revocations.ended(new Actor(subject, subject, Set.of(), before, Instant.MAX));
    }

    private static void done(Future<?> work) throws Exception {
        work.await(30, TimeUnit.SECONDS);
    }
}
