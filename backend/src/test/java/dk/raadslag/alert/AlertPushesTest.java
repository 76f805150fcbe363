package dk.raadslag.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.push.Push;
import dk.raadslag.push.Pushes;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is pushed of alerts, when, how often, and what does not stand in it. */
class AlertPushesTest extends AlertCase {
    private static final Duration GATHERED = Duration.ofMinutes(5).plusSeconds(20);
    private Bodies bodies;

    /** A push that waits to be sent. */
    private record Waiting(String subject, List<UUID> alerts) {}

    @BeforeEach
    void nothingWaits() throws Exception {
        sql("update alert set push_at = now() where push_at is null");
        sql("delete from push_device");
        sql("delete from alert_pushing");
        sql("delete from alert_reader");
        bodies = new Bodies(base(Duration.ZERO));
        bodies.start().await(20, TimeUnit.SECONDS);
    }

    @Test
    void whatHappensWithinFiveMinutesIsOnePushFromAllProcesses() throws Exception {
        device("medlem");
        given("2.1", "medlem");
        given("2.2", "medlem");
        gather(Duration.ofMinutes(4));
        assertThat(waiting()).isEmpty();
        Future.all(
                        process(GATHERED).gather(),
                        process(GATHERED).gather(),
                        process(GATHERED).gather())
                .await(20, TimeUnit.SECONDS);
        gather(GATHERED);
        assertThat(waiting()).hasSize(1);
        assertThat(waiting().get(0).alerts()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aPushSaysNoMoreThanALetter() throws Exception {
        device("medlem");
        given("2.1", "medlem");
        gather(GATHERED);
        Push one = said(only("follow-up-given")).orElseThrow();
        assertThat(one.title()).isEqualTo("En beslutning beder dig om at følge op");
        assertThat(one.body()).isEqualTo("KKR Midtjylland, mødet 3. december 2026, punkt 2.1. Frist: 15. januar 2027");
        assertThat(one.path())
                .isEqualTo(
                        "/beskeder?besked=" + alert("medlem", "follow-up-given").getString("id"));
        given("2.2", "medlem");
        Push two = said(new Waiting(subject("medlem"), ids("medlem", "follow-up-given")))
                .orElseThrow();
        assertThat(two.title()).isEqualTo("2 beskeder fra Rådslag");
        assertThat(two.body()).contains("punkt 2.1", "punkt 2.2");
        assertThat(two.path()).isEqualTo("/beskeder");
        assertThat(one.body() + two.body()).doesNotContain("cykelstier", "skovrejsning", "sender link");
    }

    @Test
    void aPushOfAClosedItemTellsNothingOfItNotEvenItsNumber() throws Exception {
        device("medlem");
        device("direktoer");
        given("2.1", "medlem", "direktoer");
        gather(GATHERED);
        Waiting members = of("medlem");
        Waiting directors = of("direktoer");
        assertThat(said(directors)).isPresent();
        close("2.1");
        assertThat(said(directors))
                .as("the director may not know of it any more")
                .isEmpty();
        assertThat(said(members).orElseThrow().toString()).doesNotContain("2.1", "cykelstier", "sender link");
    }

    @Test
    void whatIsReadBeforeItIsSentIsNotPushed() throws Exception {
        device("medlem");
        given("2.1", "medlem");
        read(
                "medlem",
                ids("medlem", "follow-up-given").stream().map(UUID::toString).toArray(String[]::new));
        gather(GATHERED);
        assertThat(waiting().stream().flatMap(push -> push.alerts().stream()))
                .doesNotContainAnyElementsOf(ids("medlem", "follow-up-given"));
        given("2.2", "medlem");
        gather(GATHERED);
        Waiting later = new Waiting(subject("medlem"), ids("medlem", "follow-up-given"));
        assertThat(said(later)).isPresent();
        read("medlem", later.alerts().stream().map(UUID::toString).toArray(String[]::new));
        assertThat(said(later)).isEmpty();
    }

    @Test
    void thoseWhoWishGetOneInTheMorningAndThoseWhoWishNoneGetNone() throws Exception {
        device("medlem");
        device("medlem-viborg");
        wish("medlem", "daily");
        wish("medlem-viborg", "off");
        given("2.1", "medlem", "medlem-viborg");
        gather(justAfterMorning());
        assertThat(followUps()).isEmpty();
        given("2.2", "medlem");
        gather(Duration.ofDays(9));
        gather(Duration.ofDays(9));
        assertThat(followUps()).hasSize(1);
        assertThat(followUps().get(0).alerts()).containsAll(ids("medlem", "follow-up-given"));
        wish("medlem-viborg", "at-once");
        gather(Duration.ofDays(9));
        assertThat(followUps()).as("what was not wished then is not told later").hasSize(1);
    }

    @Test
    void whatHappenedBeforeADeviceWasAllowedIsNotPushed() throws Exception {
        given("2.1", "medlem");
        gather(Duration.ZERO);
        device("medlem");
        gather(GATHERED);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void everyKindHasASentenceInBothLanguages() {
        for (Language language : Language.values()) {
            for (Kind kind : Kind.values()) {
                Told told = new Told(
                        UUID.randomUUID(),
                        kind,
                        java.time.Instant.now(),
                        1,
                        false,
                        "kkr",
                        "KKR",
                        UUID.randomUUID(),
                        java.time.LocalDateTime.now(),
                        true,
                        null,
                        null,
                        null);
                assertThat(new LetterWords(language).subject(List.of(new Outgoing.Line(told, null))))
                        .as("%s %s", kind, language)
                        .isNotBlank();
            }
        }
    }

    @Test
    void everybodySaysForThemselvesWhatIsPushed() {
        wish("medlem", "off");
        assertThat(api.get("medlem-viborg", "/api/me/pushing").body().getString("followUps"))
                .isEqualTo("at-once");
        assertThat(api.get("medlem", "/api/me/pushing").body().getString("followUps"))
                .isEqualTo("off");
        assertThat(api.get("medlem", "/api/me/alert-mailing").body().getString("followUps"))
                .as("mail is another wish")
                .isEqualTo("at-once");
        assertThat(api.put(null, "/api/me/pushing", wishes("off")).code()).isEqualTo("login-required");
        assertThat(api.put("medlem", "/api/me/pushing", wishes("weekly")).code())
                .isEqualTo("bad-request");
    }

    private void wish(String user, String followUps) {
        did(api.put(user, "/api/me/pushing", wishes(followUps)));
    }

    private static JsonObject wishes(String followUps) {
        return new JsonObject()
                .put("meetings", "at-once")
                .put("minutes", "at-once")
                .put("rounds", "at-once")
                .put("answers", "at-once")
                .put("followUps", followUps);
    }

    private static void device(String user) {
        sql(
                """
                insert into push_device (id, subject, endpoint, p256dh, auth, name, allowed_at, seen_at)
                select gen_random_uuid(), subject, 'https://push.raadslag.example/' || gen_random_uuid(), '', '', '',
                       now(), now()
                from person where email = ?""",
                user + "@example.org");
    }

    private List<UUID> ids(String user, String kind) {
        return alerts(user).stream()
                .filter(alert -> alert.getString("kind").equals(kind))
                .map(alert -> UUID.fromString(alert.getString("id")))
                .toList();
    }

    /** Those that ask somebody to follow up. */
    private List<Waiting> followUps() throws Exception {
        List<UUID> known = Stream.of("medlem", "medlem-viborg")
                .flatMap(user -> ids(user, "follow-up-given").stream())
                .toList();
        return waiting().stream()
                .filter(push -> push.alerts().stream().anyMatch(known::contains))
                .toList();
    }

    private Waiting of(String user) throws Exception {
        return new Waiting(subject(user), ids(user, "follow-up-given"));
    }

    private Waiting only(String kind) throws Exception {
        assertThat(waiting()).hasSize(1);
        assertThat(waiting().get(0).alerts()).containsAll(ids("medlem", kind));
        return new Waiting(waiting().get(0).subject(), ids("medlem", kind));
    }

    private List<Waiting> waiting() throws Exception {
        return base(Duration.ZERO)
                .db()
                .read(conn -> conn.query("select subject, to_json(alerts)::text as alerts from push"
                                + " join push_device on push_device.id = device_id")
                        .mapping(row -> new Waiting(
                                row.getString("subject"),
                                new JsonArray(row.getString("alerts"))
                                        .stream()
                                                .map(one -> UUID.fromString((String) one))
                                                .toList()))
                        .execute()
                        .map(rows -> rows.stream().toList()))
                .await(20, TimeUnit.SECONDS);
    }

    private Optional<Push> said(Waiting push) throws Exception {
        Base base = base(GATHERED);
        AlertPushes pushes = new AlertPushes(base, outgoing(base, bodies), new Pushes());
        return base.db()
                .consistently(conn -> pushes.said(conn, push.subject(), push.alerts()))
                .await(20, TimeUnit.SECONDS);
    }

    private void gather(Duration later) throws Exception {
        process(later).gather().await(20, TimeUnit.SECONDS);
    }

    /** A process to which it is so much later. */
    private AlertPushes process(Duration later) {
        Base base = base(later);
        return new AlertPushes(base, outgoing(base, bodies), new Pushes());
    }
}
