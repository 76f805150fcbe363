package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.CourseTest;
import dk.raadslag.Until;
import dk.raadslag.db.Database;
import dk.raadslag.live.Browser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The logs of what was sent are packed: nothing that anybody could ask of them is lost, whatever happens meanwhile. */
class PackingTest extends CourseTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final String LOG =
            "select string_agg(concat_ws(' ', version, payload, subject, by, at), '|' order by version) from ";

    private Vertx vertx;
    private UUID text;

    @BeforeEach
    void draft() {
        vertx = Vertx.vertx();
        did(step("sekretariat", "revise"));
        text = text("background");
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void everythingIsToldAsBefore() throws Exception {
        twoWrite(text, 60);
        send();
        List<String> before = told();
        String log = asked(LOG + "text_update where text_id = ?");
        long bytes = number("select sum(pg_column_size(text_update.*)) from text_update where text_id = ?");
        pack(AT_ONCE);
        assertThat(number("select count(*) from text_update where text_id = ?")).isZero();
        assertThat(number("select count(*) from text_to_pack where text_id = ?"))
                .isZero();
        assertThat(told()).isEqualTo(before);
        assertThat(asked(LOG + "text_log where text_id = ?")).isEqualTo(log);
        assertThat(number("select sum(pg_column_size(text_log_page.*)) from text_log_page where text_id = ?"))
                .isLessThan(bytes / 4);
        SERVER.restart();
        api = SERVER.api();
        assertThat(told()).as("by a process that had not read it").isEqualTo(before);
        pack(AT_ONCE);
        assertThat(asked(LOG + "text_log where text_id = ?")).as("again").isEqualTo(log);
    }

    @Test
    void whatIsNotSentOrNotLongAgoStaysAsItIs() throws Exception {
        twoWrite(text, 55);
        pack(AT_ONCE);
        assertThat(number("select count(*) from text_update where text_id = ?")).isEqualTo(111);
        send();
        pack(Duration.ofDays(30));
        assertThat(number("select count(*) from text_update where text_id = ?")).isEqualTo(111);
        UUID untouched = text("recommendation");
        pack(AT_ONCE);
        assertThat(number("select count(*) from text_update where text_id = ?")).isZero();
        text = untouched;
        assertThat(number("select count(*) from text_log_page where text_id = ?"))
                .isZero();
    }

    @Test
    void aRevisedAgendaGoesOnBehindThePages() throws Exception {
        twoWrite(text, 60);
        send();
        pack(AT_ONCE);
        did(step("sekretariat", "revise"));
        Pen pen = Pen.of(SERVER.url(), "referent", text.toString());
        assertThat(pen.write("Revideret.")).isEqualTo(122);
        pen.leave();
        assertThat(item("sekretariat", "2.1").getJsonObject("background").getString("plain"))
                .isEqualTo("Revideret.");
        List<String> before = told();
        did(step("sekretariat", "send-revised"));
        pack(AT_ONCE);
        assertThat(number("select count(*) from text_update where text_id = ?"))
                .as("too few")
                .isEqualTo(1);
        assertThat(told()).isEqualTo(before);
        did(step("sekretariat", "revise"));
        twoWrite(text, 50);
        before = told();
        did(step("sekretariat", "send-revised"));
        pack(AT_ONCE);
        assertThat(number("select count(*) from text_update where text_id = ?")).isZero();
        assertThat(
                        asked(
                                "select string_agg(first || '-' || last, ' ' order by first) from text_log_page where text_id = ?"))
                .isEqualTo("1-121 122-222");
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void twoProcessesPackAtTheSameTime() throws Exception {
        List<UUID> texts = List.of(text, text("recommendation"), text("casePresentation"));
        List<String> before = new ArrayList<>();
        for (UUID one : texts) {
            twoWrite(one, 50);
            text = one;
            before.add(asked(LOG + "text_update where text_id = ?"));
        }
        send();
        done(Future.all(
                packing(AT_ONCE).pack(),
                packing(AT_ONCE).pack(),
                packing(AT_ONCE).pack()));
        for (int i = 0; i < texts.size(); i++) {
            text = texts.get(i);
            assertThat(asked(LOG + "text_log where text_id = ?")).isEqualTo(before.get(i));
            assertThat(number("select count(*) from text_update where text_id = ?"))
                    .isZero();
        }
    }

    @Test
    void whatBreaksOffInTheMiddleHasDoneNothingAndHoldsBackNoOther() throws Exception {
        UUID other = text("recommendation");
        for (UUID one : List.of(text, other)) twoWrite(one, 60);
        send();
        sql("update text_to_pack set since = since - interval '1 day' where text_id = ?", text);
        String log = asked(LOG + "text_update where text_id = ?");
        sql(
                "create function break_off() returns trigger language plpgsql as $$ begin raise exception 'broken off'; end $$");
        sql("create trigger breaks_off before delete on text_to_pack for each row when (old.text_id = '" + text
                + "') execute function break_off()");
        assertThatThrownBy(() -> pack(AT_ONCE)).hasMessageContaining("broken off");
        assertThat(asked(LOG + "text_update where text_id = ?")).isEqualTo(log);
        assertThat(number("select count(*) from text_log_page where text_id = ?"))
                .isZero();
        UUID broken = text;
        text = other;
        assertThat(number("select count(*) from text_update where text_id = ?")).isZero();
        text = broken;
        sql("drop function break_off cascade");
        pack(AT_ONCE);
        assertThat(asked(LOG + "text_log where text_id = ?")).isEqualTo(log);
        assertThat(number("select count(*) from text_update where text_id = ?")).isZero();
    }

    @Test
    void aLogThatDoesNotMakeItsWordsIsLeftAndTheOthersArePacked() throws Exception {
        UUID otherWords = text("recommendation");
        UUID sound = text("casePresentation");
        for (UUID one : List.of(text, otherWords, sound)) twoWrite(one, 60);
        send();
        sql("alter table text_update disable trigger text_update_is_never_cut");
        sql("delete from text_update where text_id = ? and version = 121", text);
        sql("alter table text_update enable trigger text_update_is_never_cut");
        sql("update text set kept_version = 121, kept_state = null where id = ?", otherWords);
        pack(AT_ONCE);
        for (UUID one : List.of(text, otherWords)) {
            text = one;
            assertThat(number("select count(*) from text_update where text_id = ?"))
                    .isGreaterThanOrEqualTo(120);
            assertThat(asked("select since from text_to_pack where text_id = ?"))
                    .isEqualTo("infinity");
        }
        text = sound;
        assertThat(number("select count(*) from text_update where text_id = ?")).isZero();
    }

    @Test
    void theDatabaseRefusesToCutALogButTakesItAwayWithItsText() throws Exception {
        twoWrite(text, 60);
        assertThatThrownBy(() -> sql("delete from text_update where text_id = ? and version = 3", text))
                .hasMessageContaining("never cut");
        send();
        pack(AT_ONCE);
        assertThatThrownBy(() -> sql("delete from text_log_page where text_id = ?", text))
                .hasMessageContaining("never cut");
        assertThatThrownBy(() -> sql("update text_log_page set names = subjects where text_id = ?", text))
                .hasMessageContaining("append-only");
        sql("delete from meeting where id = ?", UUID.fromString(id));
        assertThat(number("select count(*) from text_log where text_id = ?")).isZero();
    }

    @Test
    void aRestoreOfABackupFromBeforeIsPackedAgain() throws Exception {
        twoWrite(text, 60);
        send();
        List<String> before = told();
        Browser tab = Browser.of(SERVER.url(), "sekretariat");
        tab.hear("welcome");
        SERVER.backUp();
        pack(AT_ONCE);
        SERVER.restore();
        // The server notices some seconds later, and then sends away all who write.
        assertThat(tab.closeCode()).isEqualTo(1013);
        assertThat(number("select count(*) from text_update where text_id = ?")).isEqualTo(121);
        // Packing passes over a text whose words are being read for the search.
        Until.asked(this::packed, left -> left == 0);
        assertThat(told()).isEqualTo(before);
    }

    /** How many updates are left after another round. */
    private long packed() {
        try {
            pack(AT_ONCE);
            return number("select count(*) from text_update where text_id = ?");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** All that can be asked of a text: its words, and who wrote what at several moments. */
    private List<String> told() {
        String path = "/api/texts/" + text;
        List<String> told = new ArrayList<>();
        told.add(answer(path).getJsonObject("content").encode());
        told.add(answer(path + "/history").encode());
        for (int version : new int[] {1, 2, 60, 121})
            told.add(answer(path + "/history?version=" + version).encode());
        return told;
    }

    private JsonObject answer(String path) {
        return api.get("sekretariat", path).body();
    }

    /** One word after the other, by two people in turns. */
    private static void twoWrite(UUID text, int each) {
        Pen one = Pen.of(SERVER.url(), "sekretariat", text.toString());
        Pen other = Pen.of(SERVER.url(), "referent", text.toString());
        for (int i = 0; i < each; i++) {
            one.adds("a" + i + " ");
            other.adds("b" + i + " ");
        }
        one.leave();
        other.leave();
    }

    private void send() {
        did(step("sekretariat", "send-revised"));
    }

    private UUID text(String field) {
        return UUID.fromString(item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject(field)
                .getString("id"));
    }

    /** A text that the search reads just now is passed over, until the next time. */
    private void pack(Duration after) throws Exception {
        String due = "select count(*) from text_to_pack where text_id = ?";
        for (int i = 0; i == 0 || i < 50 && after.isZero() && number(due) > 0; i++)
            done(packing(after).pack());
    }

    private Packing packing(Duration after) {
        Database db = new Database(vertx, SERVER.database().options(), 2);
        return new Packing(db, new UpdateStore(), new LogPageStore(), new Replay(vertx), after);
    }

    private static void done(Future<?> work) throws Exception {
        work.await(60, TimeUnit.SECONDS);
    }

    private long number(String query) {
        String found = asked(query);
        return found == null ? 0 : Long.parseLong(found);
    }

    /** Of the text. */
    private String asked(String query) {
        try (Connection conn = SERVER.connection();
                PreparedStatement statement = conn.prepareStatement(query)) {
            statement.setObject(1, text);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
