package dk.raadslag.push;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Until;
import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pushes through a real outbox to a push service that takes, forgets, refuses, redirects or is silent. */
@ExtendWith(PostgresExtension.class)
class PushDeliveryTest {
    private static final String ANNA = "anna";

    private final Vertx vertx = Vertx.vertx();
    private final Pushes pushes = new Pushes();
    private final DeviceStore devices = new DeviceStore();
    private Database db;
    private FakePushService service;
    private volatile Optional<Push> words = Optional.of(new Push("Dagsordenen er sendt ud", "KKR Ærø", "/beskeder"));

    @BeforeEach
    void open() throws Exception {
        db = new Database(vertx, PostgresExtension.migratedDatabase().options(), 5);
        service = new FakePushService(vertx);
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    @Test
    void aPushReachesEachDeviceOfItsPersonAndOnlyTheyCanReadIt() throws Exception {
        FakeBrowser phone = allowed(ANNA, "phone");
        FakeBrowser laptop = allowed(ANNA, "laptop");
        FakeBrowser other = allowed("bo", "other");
        put(ANNA);
        send();
        for (FakeBrowser browser : List.of(phone, laptop)) {
            assertThat(service.shown(browser)).hasSize(1);
            assertThat(service.shown(browser).get(0).getString("title")).isEqualTo("Dagsordenen er sendt ud");
            assertThat(service.shown(browser).get(0).getString("body")).isEqualTo("KKR Ærø");
            assertThat(service.shown(browser).get(0).getString("path")).isEqualTo("/beskeder");
        }
        assertThat(service.shown(other)).isEmpty();
        FakePushService.Received one = service.received().get(0);
        assertThat(one.encoding()).isEqualTo("aes128gcm");
        assertThat(one.ttl()).isEqualTo("86400");
        assertThat(new String(one.body(), StandardCharsets.UTF_8)).doesNotContain("Dagsordenen");
        assertThat(waiting()).isZero();
    }

    @Test
    void everyPushIsSignedByTheOneKeyThatIsKept() throws Exception {
        allowed(ANNA, "phone");
        put(ANNA);
        put(ANNA);
        Future.all(delivery().empty(), delivery().empty()).await(20, TimeUnit.SECONDS);
        assertThat(service.received()).hasSize(2);
        byte[] point = new PushKeys(db).pair().await(10, TimeUnit.SECONDS).extractPublicKeyInUncompressedForm();
        for (FakePushService.Received one : service.received()) {
            String token = one.authorization().replaceAll("vapid t=([^,]+), ?k=.*", "$1");
            assertThat(one.authorization())
                    .endsWith("k=" + Base64.getUrlEncoder().withoutPadding().encodeToString(point));
            String[] parts = token.split("\\.");
            JsonObject claims = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1])));
            assertThat(claims.getString("aud")).isEqualTo(service.origin());
            assertThat(claims.getString("sub")).isEqualTo("https://raadslag.example.org");
            assertThat(Instant.ofEpochSecond(claims.getLong("exp")))
                    .isBefore(Instant.now().plusSeconds(86_400));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(FakeBrowser.publicKey(point));
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2])))
                    .isTrue();
        }
    }

    @Test
    void twoProcessesSendEachPushOnce() throws Exception {
        FakeBrowser phone = allowed(ANNA, "phone");
        for (int i = 0; i < 10; i++) put(ANNA);
        Future.all(delivery().empty(), delivery().empty(), delivery().empty()).await(30, TimeUnit.SECONDS);
        assertThat(service.shown(phone)).hasSize(10);
        assertThat(service.received().stream()
                        .map(FakePushService.Received::topic)
                        .distinct())
                .hasSize(10)
                .allMatch(topic -> topic.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void aProcessThatDiesWhileSendingLeavesThePushToTheNextUnderTheSameName() throws Exception {
        FakeBrowser phone = allowed(ANNA, "phone");
        put(ANNA);
        service.answer = 0;
        delivery().empty();
        Until.asked(service::received, received -> received.size() == 1);
        service.answer = 201;
        send();
        assertThat(service.received()).as("its lease lasts").hasSize(1);
        sql("update push set due = now()");
        send();
        assertThat(service.received()).hasSize(2);
        assertThat(service.shown(phone).stream()
                        .map(shown -> shown.getString("id"))
                        .distinct())
                .as("the device shows it once")
                .hasSize(1);
        assertThat(service.received().stream()
                        .map(FakePushService.Received::topic)
                        .distinct())
                .hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void aDeviceThatItsServiceDoesNotKnowAnyMoreIsForgotten() throws Exception {
        for (int gone : new int[] {404, 410}) {
            allowed(ANNA, "phone");
            put(ANNA);
            put(ANNA);
            service.answer = gone;
            send();
            assertThat(list(ANNA)).isEmpty();
            assertThat(waiting()).isZero();
        }
    }

    @Test
    void aServiceThatIsAwayIsTriedAgainLaterAndOneThatRefusesIsNot() throws Exception {
        allowed(ANNA, "phone");
        put(ANNA);
        for (int later : new int[] {500, 503, 429}) {
            service.answer = later;
            sql("update push set due = now()");
            send();
        }
        assertThat(waiting()).isEqualTo(1);
        assertThat(service.received()).hasSize(3);
        send();
        assertThat(service.received()).as("not at once").hasSize(3);
        service.answer = 403;
        sql("update push set due = now()");
        send();
        assertThat(waiting()).isZero();
        assertThat(list(ANNA)).hasSize(1);
    }

    @Test
    void aServiceThatSendsElsewhereIsNotFollowed() throws Exception {
        allowed(ANNA, "phone");
        put(ANNA);
        service.answer = 302;
        send();
        assertThat(service.received()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void aPushIsGivenUpAfterADay() throws Exception {
        allowed(ANNA, "phone");
        put(ANNA);
        service.answer = 503;
        for (int i = 0; i < 12; i++) {
            sql("update push set due = now()");
            send();
        }
        assertThat(service.received()).hasSize(12);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatNeedNotBeSaidAnyMoreIsNotSent() throws Exception {
        allowed(ANNA, "phone");
        put(ANNA);
        words = Optional.empty();
        send();
        assertThat(service.received()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void nothingIsSentToADeviceThatWasStoppedOrThatAnotherPersonUsesNow() throws Exception {
        FakeBrowser phone = allowed(ANNA, "phone");
        UUID id = list(ANNA).get(0).id();
        put(ANNA);
        run(db.transaction(conn -> devices.remove(conn, id, "bo")));
        assertThat(list(ANNA)).as("nobody stops another's").hasSize(1);
        run(db.transaction(conn -> devices.remove(conn, id, ANNA)));
        send();
        FakeBrowser shared = allowed(ANNA, "shared");
        put(ANNA);
        allow("bo", shared);
        send();
        assertThat(service.received()).isEmpty();
        assertThat(list(ANNA)).isEmpty();
        assertThat(list("bo")).hasSize(1);
    }

    @Test
    void nothingIsSentToSomebodyFromWhomARightWasTakenUntilTheyComeAgain() throws Exception {
        FakeBrowser phone = allowed(ANNA, "phone");
        put(ANNA);
        sql("insert into revocation (subject, at) values ('anna', now() + interval '1 second')");
        put(ANNA);
        send();
        assertThat(service.received()).isEmpty();
        assertThat(waiting()).isZero();
        sql("update push_device set seen_at = now() + interval '2 seconds'");
        put(ANNA);
        send();
        assertThat(service.shown(phone)).hasSize(1);
    }

    @Test
    void nothingIsSentToAServiceThatIsNamedNoMore() throws Exception {
        allowed(ANNA, "phone");
        put(ANNA);
        run(delivery(List.of("push.raadslag.example")).empty());
        assertThat(service.received()).isEmpty();
    }

    private FakeBrowser allowed(String subject, String name) throws Exception {
        FakeBrowser browser = new FakeBrowser(service.origin() + "/" + name);
        allow(subject, browser);
        return browser;
    }

    private void allow(String subject, FakeBrowser browser) throws Exception {
        run(db.transaction(conn -> devices.put(conn, browser.allowedBy(subject))));
    }

    private List<Device> list(String subject) throws Exception {
        return run(db.read(conn -> devices.of(conn, subject)));
    }

    private void put(String subject) throws Exception {
        run(db.transaction(conn -> pushes.put(conn, subject, List.of(UUID.randomUUID()))));
    }

    private void send() throws Exception {
        run(delivery().empty());
    }

    private PushDelivery delivery() {
        return delivery(List.of(service.origin()));
    }

    private PushDelivery delivery(List<String> named) {
        Base base = new Base(vertx, Jobs.resting(vertx), db, Clock.systemUTC(), "https://raadslag.example.org");
        PushCarrier carrier = new PushCarrier(vertx, new PushServices(named), base.site());
        return new PushDelivery(
                base, new PushKeys(db), carrier, (conn, subject, alerts) -> Future.succeededFuture(words));
    }

    private long waiting() throws Exception {
        return run(db.read(conn -> conn.query("select count(*) as n from push")
                .mapping((Row row) -> row.getLong("n"))
                .execute()
                .map(rows -> rows.iterator().next())));
    }

    private void sql(String statement) throws Exception {
        run(db.transaction(
                conn -> conn.preparedQuery(statement).execute(Tuple.tuple()).mapEmpty()));
    }

    private static <T> T run(Future<T> future) throws Exception {
        return future.await(30, TimeUnit.SECONDS);
    }
}
