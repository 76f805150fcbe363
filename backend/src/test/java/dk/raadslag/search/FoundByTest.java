package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
