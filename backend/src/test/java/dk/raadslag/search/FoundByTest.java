package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who finds what, and when: what is hidden is found by nobody from that moment on. */
class FoundByTest extends FindingTest {
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
    void whatIsDueStaysSoUntilAProcessOfThisFormHasMadeItsRows() throws SQLException {
        UUID meeting = UUID.fromString(id);
        try (Connection other = SERVER.connection();
                Statement statement = other.createStatement()) {
            statement.execute("set raadslag.keeps = 'search'");
            other.setAutoCommit(false);
            statement.execute("update meeting set version = version + 1 where id = '" + meeting + "'");
            assertThat(statement.executeUpdate("delete from search_due where meeting_id = '" + meeting + "'"))
                    .isZero();
            other.commit();
        }
        Searched.settled(SERVER);
        assertThat(numbers("sekretariat", "lærepladser")).containsExactly("1.1");
        sql("insert into search_due values (?)", meeting);
        sql("delete from meeting where id = ?", meeting);
        Searched.settled(SERVER);
    }

    @Test
    void twoDecisionsOfTheSameNumberStandOnTheirPages() {
        decide("1.1", "Det første blev basis.");
        decide("1.2", "Det andet blev basis.");
        sql("update item set number = '1.1' where meeting_id = ? and number = '1.2'", UUID.fromString(id));
        sql("update meeting set version = version + 1 where id = ?", UUID.fromString(id));
        Searched.settled(SERVER);
        List<String> all = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonObject page = api.get("sekretariat", "/api/decisions?q=basis&limit=1" + after)
                    .body();
            page.getJsonArray("decisions").forEach(one -> all.add(((JsonObject) one).getString("itemId")));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        assertThat(all).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theFeedTellsTheLastMinutesThatWereSentFirst() {
        decide("1.1", "Lavasten er godkendt.");
        did(step("sekretariat", "end"));
        did(step("sekretariat", "send-minutes"));
        String first = id;
        String sent = sent();
        sendOut();
        sql("update meeting set start_at = '2027-12-02 10:00' where id = ?", UUID.fromString(id));
        decide("1.1", "Lavasten er afvist.");
        Searched.settled(SERVER);
        assertThat(feed("sekretariat")).doesNotContain("afvist");
        did(step("sekretariat", "end"));
        did(step("sekretariat", "send-minutes"));
        Searched.settled(SERVER);
        assertThat(feed(null))
                .containsSubsequence(
                        "<updated>" + sent(),
                        "<updated>" + sent(),
                        id,
                        "afvist",
                        "<updated>" + sent,
                        first,
                        "godkendt");
    }

    private String feed(String user) {
        return new String(api.get(user, "/api/decisions.atom?q=lavasten").bytes(), StandardCharsets.UTF_8);
    }

    /** When the minutes were sent out. */
    private String sent() {
        JsonArray editions = meeting("sekretariat").getJsonArray("editions");
        return editions.getJsonObject(editions.size() - 1).getString("at");
    }

    private void decide(String number, String words) {
        if (meeting("sekretariat").getString("status").equals("drafting")) did(step("sekretariat", "start"));
        did(postItem("sekretariat", number, "open", seen()));
        write(number, "decision", words);
        did(postItem(
                "sekretariat", number, "done", seen().put("outcome", "approved").put("openNext", false)));
        Searched.settled(SERVER);
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
}
