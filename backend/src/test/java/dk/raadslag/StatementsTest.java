package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.db.Statements;
import dk.raadslag.job.Jobs;
import dk.raadslag.matrix.Questions;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements PostgreSQL gets for people's most frequent actions, {@code begin} and {@code commit} included.
 */
class StatementsTest extends CourseTest {
    private static Vertx vertx;
    private static Statements statements;
    private static Api counted;
    private static String countedOn;

    @BeforeEach
    void countedServer() throws Exception {
        if (SERVER.database().name().equals(countedOn)) return;
        countedOn = SERVER.database().name();
        vertx = Vertx.vertx();
        statements = new Statements(vertx, SERVER.database());
        App app = new App(ServerExtension.config(statements.database()), Clock.systemUTC(), Jobs::resting);
        vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
        counted = new Api("http://127.0.0.1:" + app.port());
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void anItemIsFinished() {
        start();
        open("1.1");
        JsonObject done = seen().put("outcome", "approved").put("openNext", false);
        String path = itemPath("1.1") + "/done";
        assertAtMost(8, () -> counted.post("sekretariat", path, done));
    }

    @Test
    void anItemIsOpened() {
        start();
        JsonObject seen = seen();
        String path = itemPath("1.1") + "/open";
        assertAtMost(8, () -> counted.post("sekretariat", path, seen));
    }

    @Test
    void anItemIsClosedToThePublic() {
        JsonObject closed = seen().put("closed", true);
        String path = itemPath("2.1") + "/closed";
        // The last two before the commit take it from what people were told, and from the public's search.
        assertAtMost(16, () -> counted.put("sekretariat", path, closed));
    }

    @Test
    void somebodyArrives() {
        start();
        JsonObject here = new JsonObject().putNull("code").put("online", true);
        assertAtMost(9, () -> counted.post("medlem", "/api/meetings/" + id + "/arrival", here));
    }

    @Test
    void aCommentIsWritten() {
        String round = commented();
        JsonObject words = new JsonObject()
                .put("itemId", item("sekretariat", "2.1").getString("id"))
                .putNull("field")
                .putNull("anchor")
                .putNull("place")
                .putNull("quote")
                .put("words", "Et spørgsmål.")
                .putNull("proposal")
                .putNull("answers");
        assertAtMost(8, () -> counted.put("direktoer", comment(round), words));
    }

    @Test
    void aCommentOnAPassageIsWritten() {
        String round = commented();
        JsonObject item = item("sekretariat", "2.1");
        int start = item.getJsonObject("background").getString("plain").indexOf("cykelstier");
        JsonObject place =
                new JsonObject().put("start", start).put("end", start + 10).put("version", 1);
        JsonObject words = new JsonObject()
                .put("itemId", item.getString("id"))
                .put("field", "background")
                .putNull("anchor")
                .put("place", place)
                .put("quote", "cykelstier")
                .put("words", "Hvilke?")
                .putNull("proposal")
                .putNull("answers");
        // The first puts the words that the text began with into its log.
        did(api.put("direktoer", comment(round), words));
        assertAtMost(8, () -> counted.put("direktoer", comment(round), words));
    }

    @Test
    void aReaderAsksForTheirMarksAndNotes() {
        assertAtMost(10, () -> counted.get("medlem", "/api/meetings/" + id + "/reading"));
    }

    @Test
    void aPassageIsHighlighted() {
        JsonObject at =
                new JsonObject().put("field", "background").put("start", 0).put("length", 4);
        at.put("digest", "a1").put("before", "b2").put("after", "c3");
        at.putNull("paper").putNull("file").putNull("page");
        JsonObject made = new JsonObject().put("at", at).put("note", "").put("base", 0);
        String path = itemPath("2.1") + "/highlights/" + UUID.randomUUID();
        assertAtMost(8, () -> counted.put("medlem", path, made));
        assertAtMost(6, () -> counted.get("medlem", "/api/me/highlights"));
    }

    @Test
    void aNoteIsSaved() {
        String path = itemPath("2.1") + "/note";
        JsonObject note = new JsonObject().put("words", "Spørg").put("base", 0);
        assertAtMost(6, () -> counted.put("medlem", path, note));
    }

    @Test
    void aTextIsOpened() {
        JsonObject texts = item("sekretariat", "2.1").getJsonObject("texts");
        JsonObject wanted =
                new JsonObject().put("textId", texts.getJsonObject("decision").getString("id"));
        List<String> asked = statements.during(() -> assertThat(
                        counted.post("sekretariat", "/api/tickets", wanted).status())
                .isEqualTo(201));
        assertThat(asked).as(String.join("\n", asked)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aMeetingIsRead() {
        assertAtMost(2, () -> counted.get("medlem", "/api/meetings/" + id));
        assertAtMost(1, () -> counted.get("medlem", "/api/meetings/" + id));
    }

    @Test
    void theStartPageNeedsTheSameStatementsForAnyNumberOfMeetings() {
        for (int i = 0; i < 3; i++) commented();
        List<String> few = asked();
        assertThat(few).as(String.join("\n", few)).hasSizeLessThanOrEqualTo(12);
        for (int i = 0; i < 27; i++) commented();
        assertThat(asked()).hasSameSizeAs(few);
    }

    @Test
    void theCardsOfTheStartPageNeedTheSameStatementsForAnyNumberOfMeetings() {
        String[] users = {"sekretariat", "medlem", "direktoer", null};
        for (int i = 0; i < 3; i++) commented();
        List<List<String>> few = Stream.of(users).map(StatementsTest::cards).toList();
        few.forEach(asked -> assertThat(asked).as(String.join("\n", asked)).hasSizeLessThanOrEqualTo(22));
        for (int i = 0; i < 12; i++) commented();
        for (int i = 0; i < users.length; i++)
            assertThat(cards(users[i])).as(users[i]).hasSameSizeAs(few.get(i));
    }

    @Test
    void theAlertsNeedTheSameStatementsForAnyNumberOfThem() {
        commented();
        List<String> few = alerts();
        assertThat(few).as(String.join("\n", few)).hasSizeLessThanOrEqualTo(12);
        for (int i = 0; i < 5; i++) commented();
        assertThat(alerts()).hasSameSizeAs(few);
    }

    /** A director is told of agendas and of rounds. */
    private static List<String> alerts() {
        return least(() -> did(counted.get("direktoer", "/api/me/alerts")));
    }

    /** The first request reads the meetings that the topic is made of. */
    private static List<String> cards(String user) {
        did(counted.get(user, "/api/me/today"));
        return least(() -> did(counted.get(user, "/api/me/today")));
    }

    /** The first request reads all lines of the list; they are compared once a minute. */
    private static List<String> asked() {
        startPage();
        return least(StatementsTest::startPage);
    }

    /** Now and then a job asks something in between. */
    private static List<String> least(Runnable work) {
        return Stream.generate(() -> statements.during(work))
                .limit(3)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static void startPage() {
        did(counted.get("direktoer", "/api/settings"));
        did(counted.get("direktoer", "/api/me"));
        did(counted.get("direktoer", "/api/meetings"));
        did(counted.get("direktoer", "/api/rounds"));
    }

    @Test
    void theLongTermAgendaNeedsTheSameStatementsForAnyNumberOfPlannedItems() {
        String first = planned();
        assertAtMost(4, () -> counted.get("sekretariat", "/api/planned?region=midtjylland"));
        for (int i = 0; i < 9; i++) planned();
        assertAtMost(4, () -> counted.get("sekretariat", "/api/planned?region=midtjylland"));
        JsonObject autumn = new JsonObject().put("season", "2090-autumn");
        JsonObject moved = new JsonObject().put("planned", autumn).put("version", 1);
        assertAtMost(5, () -> counted.put("sekretariat", "/api/planned/" + first + "/date", moved));
    }

    private String planned() {
        JsonObject plan = new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("title", "Cykelstier")
                .put("planned", new JsonObject().put("season", "2090-spring"))
                .put("closed", false)
                .put("internal", false);
        assertThat(api.post("sekretariat", "/api/bodies/kkr-midtjylland/planned", plan)
                        .status())
                .isEqualTo(201);
        return plan.getString("id");
    }

    @Test
    void followUpsNeedTheSameStatementsForAnyNumberOfMeetings() {
        followUp();
        assertAtMost(2, () -> counted.get("medlem", "/api/follow-ups"));
        for (int i = 0; i < 9; i++) {
            sendOut();
            followUp();
        }
        Answer all = counted.get("medlem", "/api/follow-ups");
        assertThat(all.body().getJsonArray("followUps")).hasSizeGreaterThanOrEqualTo(10);
        assertAtMost(2, () -> counted.get("medlem", "/api/follow-ups"));
    }

    private void followUp() {
        start();
        open("1.1");
        JsonObject task = seen().put("task", "Skriv til kommunerne").put("who", "Sekretariatet");
        did(putItem(
                "sekretariat",
                "1.1",
                "follow-ups/" + UUID.randomUUID(),
                task.putNull("due").put("done", false)));
        did(finish("1.1", "approved"));
    }

    @Test
    void inquiriesNeedTheSameStatementsForAnyNumberOfThem() {
        String path = itemPath("1.1") + "/inquiries";
        for (int i = 0; i < 9; i++)
            assertThat(api.post("sekretariat", path, Questions.asking(api)).status())
                    .isEqualTo(201);
        assertAtMost(10, () -> counted.get("medlem", "/api/inquiries"));
    }

    private static String comment(String round) {
        return "/api/rounds/" + round + "/comments/" + UUID.randomUUID();
    }

    /** A round on another meeting, which takes the place of this one. */
    private String commented() {
        id = api.importText("sekretariat", Sample.farAhead()).body().getString("id");
        JsonObject wanted = seen().put("deadline", "2036-12-02T12:00")
                .put("note", "")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true);
        return post("sekretariat", "rounds", wanted).body().getString("id");
    }

    private static void assertAtMost(int most, Supplier<Answer> work) {
        List<String> asked = statements.during(() -> did(work.get()));
        assertThat(asked)
                .as("%d statements\n%s\n", asked.size(), String.join("\n", asked))
                .hasSizeLessThanOrEqualTo(most);
    }
}
