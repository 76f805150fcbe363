package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found, and what is not, in one meeting: each test asks only for this one. */
class SearchTest extends CourseTest {
    private static final String AGENDA =
            """
            DAGSORDEN 2027

            KKR MIDTJYLLAND

            Dato: 03-12-2027 10:00

            Sted: Mødecentret, Torvet 1, 8800 Viborg

            1. Sager

            1.1. Flere lærepladser i Aarhus

            SAG-2021-003412 abc

            Baggrund

            Sundhedsklyngerne er mødtes om nye lærepladser. Sundhed er vigtigt.

            Indstilling

            Det indstilles, at KKR Midtjylland godkender planen.

            1.2. Udpegning til bestyrelsen

            Indstilling

            Det indstilles, at KKR Midtjylland udpeger to medlemmer.

            2. Eventuelt
            """;

    @Override
    @BeforeEach
    protected void sendOut() {
        api = SERVER.api();
        isNew();
        id = api.importText("sekretariat", AGENDA.getBytes(StandardCharsets.UTF_8))
                .body()
                .getString("id");
        Searched.settled(SERVER);
    }

    @Test
    void aWordIsFoundInAllItsForms() {
        for (String word :
                List.of("læreplads ", "læreplads", "lærepladserne", "LÆREPLADS", "lærepl", "flere lærepladser")) {
            assertThat(numbers("sekretariat", word)).as(word).containsExactly("1.1");
        }
        assertThat(numbers("sekretariat", "lære")).contains("1.1");
        assertThat(numbers("sekretariat", "lærepladser bestyrelsen")).isEmpty();
    }

    @Test
    void aPartOfACompoundFindsIt() {
        learn();
        assertThat(numbers("sekretariat", "klynge")).containsExactly("1.1");
        assertThat(shown("sekretariat", "klynger")).contains("[Sundhedsklyngerne]");
        assertThat(numbers("sekretariat", "lynge")).isEmpty();
        assertThat(numbers("sekretariat", "\"klynge\"")).isEmpty();
    }

    @Test
    void wordsThatMeanTheSameFindEachOther() {
        assertThat(numbers("sekretariat", "udpegelse")).containsExactly("1.2");
        assertThat(numbers("sekretariat", "praktikplads")).containsExactly("1.1");
    }

    @Test
    void bothSpellingsOfAPlaceFindIt() {
        assertThat(numbers("sekretariat", "århus")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "aarhus")).containsExactly("1.1");
    }

    @Test
    void aCaseNumberFindsItsItem() {
        assertThat(numbers("sekretariat", "2021-003412")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "SAG-2021-003412")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "2021-003413")).isEmpty();
    }

    @Test
    void quotedWordsMustFollowEachOther() {
        assertThat(numbers("sekretariat", "\"nye lærepladser\"")).containsExactly("1.1");
        assertThat(numbers("sekretariat", "\"lærepladser nye\"")).isEmpty();
    }

    @Test
    void filtersLeaveTheRestOut() {
        assertThat(numbers("sekretariat", "lærepladser", "&year=2027&body=kkr-midtjylland&kind=case"))
                .containsExactly("1.1");
        for (String filter : List.of("year=2026", "body=kd-net-midtjylland", "kind=decision", "outcome=approved")) {
            assertThat(numbers("sekretariat", "lærepladser", "&" + filter))
                    .as(filter)
                    .isEmpty();
        }
    }

    @Test
    void oddQuestionsAreNoErrors() {
        for (String odd : List.of("!&|():*<->", "\\", "'", "og", "%", "a:*b", "\"", "\uD83D\uDE00")) {
            assertThat(api.get(null, query(odd, "")).status()).as(odd).isEqualTo(200);
        }
        assertThat(api.get(null, "/api/search?q=" + "x".repeat(201)).status()).isEqualTo(400);
        assertThat(api.get(null, "/api/search?q=ord&after=x").code()).isEqualTo("bad-request");
    }

    @Test
    void whatIsSentOutIsFoundByThePublicAtOnce() {
        assertThat(numbers(null, "lærepladser")).isEmpty();
        did(step("sekretariat", "publish"));
        assertThat(numbers(null, "lærepladser")).containsExactly("1.1");
        close(true);
        assertThat(numbers(null, "lærepladser")).isEmpty();
        assertThat(numbers("medlem", "lærepladser")).containsExactly("1.1");
    }

    @Test
    void aTextThatIsWrittenInIsNotFoundBeforeItsWordsAreThoseOfNow() throws SQLException {
        UUID text = UUID.fromString(Api.item(meeting("sekretariat"), "1.2")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id"));
        try (Connection holding = held("select 1 from text where id = ? for no key update", text)) {
            sql("insert into search_stale values (?)", text);
            assertThat(numbers("sekretariat", "bestyrelsen")).isEmpty();
            holding.rollback();
        }
        Searched.settled(SERVER);
        assertThat(numbers("sekretariat", "bestyrelsen")).containsExactly("1.2");
        write("1.2", "background", "Et ægte gnejsspørgsmål.");
        Searched.settled(SERVER);
        assertThat(numbers("sekretariat", "gnejsspørgsmål")).containsExactly("1.2");
        write("1.2", "background", "Intet.");
        assertThat(numbers("sekretariat", "gnejsspørgsmål")).isEmpty();
    }

    @Test
    void aMeetingThatAnEarlierReleaseChangesIsNotFoundBeforeItsRowsAreThoseOfNow() throws SQLException {
        did(step("sekretariat", "publish"));
        UUID meeting = UUID.fromString(id);
        try (Connection holding = held("select 1 from meeting where id = ? for key share", meeting)) {
            sql("update item set closed = true where meeting_id = ? and number = '1.1'", meeting);
            sql("update meeting set version = version + 1 where id = ?", meeting);
            assertThat(numbers(null, "lærepladser")).isEmpty();
            assertThat(numbers("medlem", "bestyrelsen")).isEmpty();
            holding.rollback();
        }
        Searched.settled(SERVER);
        assertThat(numbers(null, "lærepladser")).isEmpty();
        assertThat(numbers("medlem", "lærepladser")).containsExactly("1.1");
    }

    @Test
    void aRowThatSaysTooMuchIsNotBelieved() {
        did(step("sekretariat", "publish"));
        close(true);
        sql("update search_row set seen = 63 where meeting_id = ?", UUID.fromString(id));
        JsonObject answer = found(null, "lærepladser", "");
        assertThat(answer.getJsonArray("hits")).isEmpty();
        assertThat(answer.getInteger("total")).isZero();
    }

    @Test
    void everythingThatWasThereBeforeIsFoundAfterAnUpgrade() {
        sql("delete from search_row");
        sql("delete from search_page");
        sql("insert into search_due select id from meeting");
        Searched.settled(SERVER);
        assertThat(numbers("sekretariat", "lærepladser")).containsExactly("1.1");
    }

    @Test
    void aDecisionIsFoundInTheRegisterOnceItsMinutesAreSent() {
        did(step("sekretariat", "start"));
        did(postItem("sekretariat", "1.1", "open", seen()));
        assertThat(numbers("sekretariat", "lærepladser", "&kind=decision")).isEmpty();
        write("1.1", "decision", "KKR besluttede at bede om basaltsten.");
        JsonObject task = seen().put("task", "Ring til stenbruddet")
                .put("who", "Sekretariatet")
                .putNull("due")
                .put("done", false);
        did(putItem("sekretariat", "1.1", "follow-ups/" + UUID.randomUUID(), task));
        did(postItem(
                "sekretariat", "1.1", "done", seen().put("outcome", "approved").put("openNext", false)));
        Searched.settled(SERVER);
        assertThat(decisions("medlem")).contains("basaltsten");
        close(true);
        assertThat(decisions("direktoer")).doesNotContain("basaltsten");
        assertThat(decisions("medlem")).contains("basaltsten");
        close(false);
        did(step("sekretariat", "end"));
        Searched.settled(SERVER);
        assertThat(numbers("medlem", "basaltsten", "&kind=decision&outcome=approved"))
                .containsExactly("1.1");
        assertThat(numbers("medlem", "stenbruddet", "&kind=follow_up")).containsExactly("1.1");
        assertThat(numbers(null, "basaltsten")).isEmpty();
        assertThat(decisions(null)).doesNotContain("basaltsten");
        did(step("sekretariat", "send-minutes"));
        Searched.settled(SERVER);
        assertThat(numbers(null, "basaltsten")).containsExactly("1.1");
        assertThat(decisions(null)).contains("basaltsten");
        String narrow = "?year=2027&body=kkr-midtjylland&outcome=approved&q=basaltsten";
        for (String file : List.of("/api/decisions.csv", "/api/decisions.atom")) {
            assertThat(new String(api.get(null, file + narrow).bytes(), StandardCharsets.UTF_8))
                    .contains("basaltsten", "/moede/" + id + "/punkt/1.1");
        }
    }

    private String decisions(String user) {
        return api.get(user, "/api/decisions?limit=100").body().encode();
    }

    private void close(boolean closed) {
        did(putItem("sekretariat", "1.1", "closed", seen().put("closed", closed)));
    }

    /** So long ago that nobody is writing any more. */
    private static void learn() {
        sql("update search_row set made_at = made_at - interval '1 hour' where not learned");
        dk.raadslag.Until.asked(
                () -> SERVER.api()
                        .get("sekretariat", "/api/search?q=klynge")
                        .body()
                        .getInteger("total"),
                total -> total > 0);
    }

    private static Connection held(String lock, UUID id) throws SQLException {
        Connection connection = SERVER.connection();
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.setObject(1, id);
            statement.execute();
        }
        return connection;
    }

    private void write(String number, String field, String words) {
        Pen pen = Pen.of(
                SERVER.url(),
                "sekretariat",
                Api.item(meeting("sekretariat"), number)
                        .getJsonObject("texts")
                        .getJsonObject(field)
                        .getString("id"));
        pen.write(words);
        pen.leave();
    }

    private List<String> numbers(String user, String words) {
        return numbers(user, words, "");
    }

    private List<String> numbers(String user, String words, String filter) {
        return found(user, words, filter).getJsonArray("hits").stream()
                .map(hit -> ((JsonObject) hit).getString("number"))
                .toList();
    }

    private String shown(String user, String words) {
        return found(user, words, "").getJsonArray("hits").stream()
                .flatMap(hit -> ((JsonObject) hit).getJsonArray("found").stream())
                .map(JsonObject.class::cast)
                .map(piece ->
                        piece.getBoolean("found") ? "[" + piece.getString("words") + "]" : piece.getString("words"))
                .collect(Collectors.joining());
    }

    private JsonObject found(String user, String words, String filter) {
        Answer answer = api.get(user, query(words, filter));
        did(answer);
        return answer.body();
    }

    private String query(String words, String filter) {
        return "/api/search?meeting=" + id + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + filter;
    }
}
