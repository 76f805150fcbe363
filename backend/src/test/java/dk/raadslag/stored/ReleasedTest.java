package dk.raadslag.stored;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.App;
import dk.raadslag.ServerExtension;
import dk.raadslag.db.Database;
import dk.raadslag.live.EventLog;
import dk.raadslag.meeting.Editions;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import dk.raadslag.text.Pen;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** This version starts on what each released one left behind, and reads every meeting, text, edition and file in it. */
@ExtendWith({PostgresExtension.class, KeycloakExtension.class})
class ReleasedTest {
    private final Vertx vertx = Vertx.vertx();
    private final PostgresExtension.Database database = PostgresExtension.freshDatabase();
    private Api api;

    static List<Released> released() throws IOException {
        return Released.all();
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @MethodSource("released")
    void theDataOfAReleaseIsReadAndUsed(Released version) throws Exception {
        version.restore(database);
        App app = new App(ServerExtension.config(database.config()), Clock.systemUTC());
        vertx.deployVerticle(app).await(60, TimeUnit.SECONDS);
        api = new Api("http://127.0.0.1:" + app.port());
        assertThat(rows("select id from meeting")).hasSize(3);
        for (String[] meeting : rows("select id, status, version from meeting")) assertMeeting(meeting);
        for (String[] text : rows("select id, version from text")) assertText(text[0], text[1]);
        for (String[] one : rows("select meeting_id, kind, number from edition")) assertEdition(one);
        for (String[] file : rows("select attachment_id, sha256 from attachment_file")) assertFile(file);
        for (String[] round : rows("select id from round")) assertRound(round[0]);
        assertThat(ok("sekretariat", "/api/calendar?region=midtjylland&year=2026")
                        .bytes())
                .isNotEmpty();
        assertThat(ok("sekretariat", "/api/bodies/kkr-midtjylland/template").bytes())
                .isNotEmpty();
        assertTheDraftGoesOn();
    }

    private void assertMeeting(String[] meeting) throws Exception {
        String path = "/api/meetings/" + meeting[0];
        JsonObject whole = ok("sekretariat", path).body();
        assertThat(whole.getString("status")).isEqualTo(meeting[1]);
        assertThat(whole.getJsonArray("sections")).isNotEmpty();
        List<String[]> events = rows("select type from event where meeting_id = '" + meeting[0] + "'");
        assertThat(ok("sekretariat", path + "/log").body().getJsonArray("entries"))
                .hasSameSizeAs(events);
        // A room reads them; the first is the meeting itself, which nobody reads again.
        Database db = new Database(vertx, database.options(), 1);
        assertThat(db.read(conn -> new EventLog().since(conn, UUID.fromString(meeting[0]), 1))
                        .await(30, TimeUnit.SECONDS))
                .hasSize(events.size() - 1);
        if (meeting[1].equals("minutes_sent")) {
            assertThat(whole.encode()).contains("KKR Midtjylland godkendte cykelstierne.", "Hemmeligt.");
            assertThat(ok(null, path).body().encode())
                    .contains("KKR Midtjylland godkendte cykelstierne.")
                    .doesNotContain("Hemmeligt.");
        }
    }

    private void assertText(String id, String version) {
        JsonObject text = ok("sekretariat", "/api/texts/" + id).body();
        assertThat(text.getLong("version")).isEqualTo(Long.parseLong(version));
        ok("sekretariat", "/api/texts/" + id + "/history");
    }

    private void assertEdition(String[] edition) throws Exception {
        String path = "/api/meetings/" + edition[0];
        for (String user : new String[] {"sekretariat", "medlem", null}) {
            JsonObject told = ok(user, path).body().getJsonArray("editions").stream()
                    .map(JsonObject.class::cast)
                    .filter(one -> one.getString("kind").equals(edition[1])
                            && one.getInteger("number") == Integer.parseInt(edition[2]))
                    .findFirst()
                    .orElseThrow();
            Answer sent = ok(user, path + "/editions/" + edition[1] + "/" + edition[2]);
            assertThat(Editions.hash(sent.bytes())).isEqualTo(told.getString("sha256"));
            assertThat(Editions.read(sent.bytes()).items()).isNotEmpty();
            assertThat(ok(user, path + "/editions/" + edition[1] + "/" + edition[2] + "/pdf")
                            .bytes())
                    .startsWith("%PDF".getBytes());
        }
    }

    private void assertFile(String[] file) {
        assertThat(Editions.hash(ok("sekretariat", "/api/attachments/" + file[0] + "/file")
                        .bytes()))
                .isEqualTo(file[1]);
    }

    private void assertRound(String id) throws Exception {
        JsonObject round = ok("sekretariat", "/api/rounds/" + id).body();
        List<String[]> comments = rows("select words from round_comment where round_id = '" + id + "'");
        assertThat(round.getJsonArray("comments")).hasSameSizeAs(comments);
        comments.forEach(comment -> assertThat(round.encode()).contains(comment[0]));
    }

    private void assertTheDraftGoesOn() throws Exception {
        String id = rows("select id from meeting where status in ('drafting', 'commenting')")
                .get(0)[0];
        JsonObject item = Api.item(ok("sekretariat", "/api/meetings/" + id).body(), "2.1");
        String text =
                item.getJsonObject("texts").getJsonObject("casePresentation").getString("id");
        assertThat(item.encode()).contains("Prisen er 12.500 kr.");
        Pen.of(api.url(), "sekretariat", text).write("Skrevet i den nye version.\n");
        JsonObject seen = new JsonObject()
                .put("version", ok("sekretariat", "/api/meetings/" + id).body().getLong("version"));
        assertThat(api.post("sekretariat", "/api/meetings/" + id + "/publish", seen)
                        .status())
                .isEqualTo(200);
        assertThat(ok(null, "/api/meetings/" + id).body().encode()).contains("Skrevet i den nye version.");
    }

    private Answer ok(String user, String path) {
        Answer answer = api.get(user, path);
        assertThat(answer.status())
                .as("%s for %s: %s", path, user, answer.body().encode())
                .isEqualTo(200);
        return answer;
    }

    private List<String[]> rows(String query) throws SQLException {
        try (Connection conn = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                ResultSet found = conn.createStatement().executeQuery(query)) {
            List<String[]> rows = new ArrayList<>();
            while (found.next()) {
                String[] row = new String[found.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) row[i] = found.getString(i + 1);
                rows.add(row);
            }
            return rows;
        }
    }
}
