package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Until;
import dk.raadslag.db.Database;
import dk.raadslag.db.Line;
import dk.raadslag.job.Jobs;
import dk.raadslag.mail.Delivery.Rhythm;
import dk.raadslag.mail.FakeSmtp.Mood;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Letters through a real outbox to a mail server that is busy, refuses, hangs up, is silent or gone. */
@ExtendWith(PostgresExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class DeliveryTest {
    private static final Rhythm QUICK = new Rhythm(
            Duration.ofMillis(20), Duration.ofSeconds(2), Duration.ofMillis(20), Duration.ofMillis(100), 1000);
    private static final Letter LETTER = new Letter(
            "anna@example.org",
            "Anna",
            "Dagsorden på vej til Ærø: æøå og en linje, der er så lang, at den må brydes",
            "Kære Anna\n\nHøring på Ærø.\n.\nSlut");

    private final Vertx vertx = Vertx.vertx();
    private final LetterStore store = new LetterStore();
    private final Post post = new Post(store);
    private final List<UUID> outcomes = new CopyOnWriteArrayList<>();
    private PgConnectOptions options;
    private Database db;
    private FakeSmtp smtp;

    @BeforeEach
    void open() throws Exception {
        PostgresExtension.Database at = PostgresExtension.migratedDatabase();
        options = at.options();
        db = new Database(vertx, options, 5);
        smtp = new FakeSmtp(vertx, 0);
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    @Test
    void aLetterIsSentOnceAfterTheCommit() throws Exception {
        hand(LETTER);
        Delivery delivery = delivery().start();
        awaitSent(1);
        delivery.stop();
        assertThat(smtp.received()).hasSize(1);
        String mail = smtp.received().get(0);
        assertThat(mail)
                .contains("Auto-Submitted: auto-generated", "To: anna@example.org", "From: raadslag@example.org")
                .containsPattern("Message-ID: <[0-9a-f-]{36}@example.org>")
                .contains("=?UTF-8?Q?Dagsorden_p=C3=A5_vej", "H=C3=B8ring p=C3=A5 =C3=86r=C3=B8");
        assertThat(mail.lines().filter(line -> line.startsWith("Subject:"))).hasSize(1);
    }

    @Test
    void anEventForTheCalendarGoesWithItsLetterAsMailProgramsExpectIt() throws Exception {
        for (String method : new String[] {"PUBLISH", "CANCEL"})
            hand(LETTER.withEvent(
                    "BEGIN:VCALENDAR\r\nMETHOD:" + method + "\r\nSUMMARY:Møde på Ærø\r\nEND:VCALENDAR\r\n"));
        delivery().start();
        awaitSent(2);
        assertThat(String.join("", smtp.received()))
                .containsIgnoringCase("Content-Type: multipart/mixed")
                .contains("text/calendar; charset=utf-8; method=PUBLISH", "text/calendar; charset=utf-8; method=CANCEL")
                .contains("moede.ics", "H=C3=B8ring p=C3=A5 =C3=86r=C3=B8");
    }

    @Test
    void anEventThatAsksForAnAnswerIsPartOfItsLetterAndSaysWhereToAnswer() throws Exception {
        hand(LETTER.withEvent(
                "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nORGANIZER;CN=Rådslag:mailto:svar+0123456789abcdef01\r\n "
                        + "23456789abcdef@example.org\r\nEND:VCALENDAR\r\n"));
        delivery().start();
        awaitSent(1);
        assertThat(smtp.received().get(0))
                .contains("text/calendar; charset=utf-8; method=REQUEST", "Content-Disposition: inline")
                .contains("Reply-To: svar+0123456789abcdef0123456789abcdef@example.org");
    }

    @Test
    void aRolledBackLetterIsNeverSent() throws Exception {
        Future<Object> failed = db.transaction(conn ->
                post.send(conn, List.of(LETTER)).compose(in -> Future.failedFuture(new IllegalStateException("no"))));
        assertThat(settled(failed)).isFalse();
        assertThat(letters()).isEmpty();
    }

    @Test
    void aBusyServerIsTriedAgain() throws Exception {
        smtp.mood = Mood.BUSY;
        hand(LETTER);
        delivery().start();
        Until.so(() -> letters().get(0).attempts() > 2);
        assertThat(letters().get(0).givenUp()).isFalse();
        smtp.mood = Mood.FRIENDLY;
        awaitSent(1);
        assertThat(smtp.received()).hasSize(1);
    }

    @Test
    void aServerThatHangsUpInTheMiddleGetsTheLetterAgain() throws Exception {
        smtp.mood = Mood.HANGING_UP;
        hand(LETTER);
        delivery().start();
        Until.so(() -> letters().get(0).attempts() > 1);
        smtp.mood = Mood.FRIENDLY;
        awaitSent(1);
        assertThat(smtp.received()).hasSize(1);
    }

    @Test
    void anUnknownReceiverDoesNotHoldUpOthers() throws Exception {
        smtp.mood = Mood.REFUSING;
        hand(LETTER);
        delivery().start();
        Until.so(() -> letters().get(0).givenUp());
        assertThat(letters().get(0).attempts()).isEqualTo(1);
        smtp.mood = Mood.FRIENDLY;
        hand(LETTER, new Letter("nobody", "", "Uden adresse", "Link: noget-hemmeligt").withSecret("noget-hemmeligt"));
        awaitSent(1);
        assertThat(smtp.received()).hasSize(1);
        assertThat(letters().stream().filter(Posted::givenUp)).hasSize(2);
        assertThat(letters())
                .noneMatch(one -> (one.letter().text() + one.letter().secret()).contains("noget-hemmeligt"));
    }

    @Test
    void aSecretIsSentAndThenNotKept() throws Exception {
        Letter secret = new Letter("anna@example.org", "", "Med link", "Her er det: noget-hemmeligt.")
                .withSecret("noget-hemmeligt");
        hand(secret, LETTER);
        assertThat(letters().stream().filter(one -> one.letter().text().contains("noget-hemmeligt")))
                .hasSize(1);
        delivery().start();
        awaitSent(2);
        assertThat(smtp.received()).anyMatch(mail -> mail.contains("noget-hemmeligt"));
        assertThat(letters()).extracting(one -> one.letter().text()).contains("Her er det: ….", LETTER.text());
        assertThat(letters()).allMatch(one -> one.letter().secret() == null);
        Until.so(() -> outcomes.size() == 2);
    }

    @Test
    void aSecretThatNobodyTakesIsNotKeptEither() throws Exception {
        smtp.mood = Mood.REFUSING;
        hand(new Letter("anna@example.org", "", "Med link", "Her: noget-hemmeligt").withSecret("noget-hemmeligt"));
        delivery().start();
        Until.so(() -> letters().get(0).givenUp());
        assertThat(letters().get(0).letter().text()).isEqualTo("Her: …");
        Until.so(() -> outcomes.equals(List.of(letters().get(0).id())));
    }

    @Test
    void nothingIsLostWithoutAMailServer() throws Exception {
        int port = smtp.port();
        smtp.close();
        hand(LETTER);
        delivery(port).start();
        Until.so(() -> letters().get(0).attempts() > 1);
        smtp = new FakeSmtp(vertx, port);
        awaitSent(1);
        assertThat(smtp.received()).hasSize(1);
    }

    @Test
    void aProcessThatDiesWhileSendingLeavesTheLetterToTheNext() throws Exception {
        smtp.mood = Mood.SILENT;
        hand(LETTER);
        Delivery dying = delivery().start();
        Until.so(() -> smtp.received().size() == 1);
        dying.stop();
        smtp.mood = Mood.FRIENDLY;
        delivery().start();
        awaitSent(1);
        List<String> both = smtp.received().stream()
                .map(mail -> mail.replaceAll("(?s).*(Message-ID: \\S+).*", "$1"))
                .toList();
        assertThat(both).hasSize(2);
        assertThat(both.get(0)).as("the receiver sees that it is one letter").isEqualTo(both.get(1));
    }

    /** The mail server said yes, and then the database was away for a moment. */
    @Test
    void aLetterThatCannotBeMarkedAtOnceIsNotSentAgain() throws Exception {
        hand(LETTER);
        Line line = new Line(vertx, options.getHost(), options.getPort());
        Database cuttable = new Database(vertx, new PgConnectOptions(options).setPort(line.port()), 2);
        AtomicInteger carried = new AtomicInteger();
        Carrier cutting = posted -> Future.fromCompletionStage(
                CompletableFuture.runAsync(line::cutNow).thenRun(carried::incrementAndGet));
        new Delivery(vertx, new Jobs(vertx), cuttable, store, cutting, QUICK, true, outcomes::add).start();
        Until.so(() -> carried.get() == 1);
        line.mend();
        awaitSent(1);
        assertThat(carried).hasValue(1);
    }

    @Test
    void severalProcessesSendEachLetterOnce() throws Exception {
        hand(IntStream.range(0, 60)
                .mapToObj(i -> new Letter("anna@example.org", "", "Brev " + i + ".", "Hej"))
                .toArray(Letter[]::new));
        for (int i = 0; i < 3; i++) delivery().start();
        awaitSent(60);
        assertThat(smtp.received()).hasSize(60);
        assertThat(smtp.received().stream()
                        .map(mail -> mail.replaceAll("(?s).*Subject: (Brev \\d+\\.).*", "$1"))
                        .distinct())
                .hasSize(60);
    }

    @Test
    void theDemoWritesLettersIntoAFolder(@TempDir Path folder) throws Exception {
        hand(LETTER);
        new Delivery(
                        vertx,
                        new Jobs(vertx),
                        db,
                        store,
                        new FolderCarrier(vertx, folder.resolve("post").toString()),
                        QUICK,
                        false,
                        outcomes::add)
                .start();
        awaitSent(1);
        try (var files = Files.list(folder.resolve("post"))) {
            Path file = files.findFirst().orElseThrow();
            assertThat(file.toString()).endsWith(".eml");
            assertThat(Files.readString(file)).contains("To: anna@example.org", "H=C3=B8ring");
        }
    }

    @Test
    void pausesDoubleUpToALimit() {
        assertThat(Rhythm.USUAL.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Rhythm.USUAL.pause(3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Rhythm.USUAL.pause(44)).isEqualTo(Duration.ofHours(2));
        assertThat(Rhythm.USUAL.lease()).isGreaterThan(Duration.ofSeconds(SmtpCarrier.PATIENCE_S));
    }

    private Delivery delivery() {
        return delivery(smtp.port());
    }

    private Delivery delivery(int port) {
        SmtpSettings settings =
                new SmtpSettings("127.0.0.1", port, "", "", SmtpSettings.Tls.NONE, "raadslag@example.org");
        return new Delivery(
                vertx, new Jobs(vertx), db, store, new SmtpCarrier(vertx, settings), QUICK, true, outcomes::add);
    }

    private void hand(Letter... letters) {
        assertThat(settled(db.transaction(conn -> post.send(conn, List.of(letters)))))
                .isTrue();
    }

    private List<Posted> letters() {
        Future<List<Posted>> all = db.read(store::newest);
        settled(all);
        return all.result();
    }

    private void awaitSent(int many) {
        Until.so(
                () -> letters().stream().filter(letter -> letter.sent() != null).count() == many);
    }

    private static boolean settled(Future<?> future) {
        Until.so(future::isComplete);
        return future.succeeded();
    }
}
