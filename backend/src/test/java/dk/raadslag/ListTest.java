package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.db.Statements;
import dk.raadslag.job.Jobs;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The pages of a list together are the whole list, and an index finds them. */
class ListTest extends CourseTest {
    @Test
    void thePagesOfMeetingsAreTheWholeList() {
        for (int i = 0; i < 4; i++) sendOut();
        sendOut();
        start();
        for (String user : new String[] {"sekretariat", "medlem", "direktoer", null}) {
            List<JsonObject> whole = pages(user, "/api/meetings?limit=500", "meetings");
            assertThat(pages(user, "/api/meetings?limit=2", "meetings"))
                    .as(user)
                    .containsExactlyInAnyOrderElementsOf(whole);
            assertThat(ids(whole)).as(user).contains(id);
        }
    }

    @Test
    void ongoingMeetingsComeWithTheFirstPageForThoseWhoMayKnow() {
        start();
        sql("update meeting set start_at = '2001-01-01 10:00' where id = ?", UUID.fromString(id));
        for (int i = 0; i < 3; i++) super.sendOut();
        String live = first("medlem");
        assertThat(live).contains("\"live\"");
        assertThat(first(null)).as("the public does not know").doesNotContain("2001-01-01");
        assertThat(first("direktoer")).contains("2001-01-01");
        List<JsonObject> all = pages(null, "/api/meetings?limit=2", "meetings");
        assertThat(all.get(all.size() - 1).getString("start")).startsWith("2001");
        sql("update meeting set status = 'cancelled' where start_at = '2001-01-01 10:00'");
    }

    @Test
    void aListOfOneBodyHasOnlyItsMeetings() {
        String other = api.importText("sekretariat", Sample.agendaOf("Nordjylland"))
                .body()
                .getString("id");
        assertThat(ids(pages("sekretariat", "/api/meetings?limit=500", "meetings")))
                .contains(id);
        List<JsonObject> own = pages("sekretariat", "/api/meetings?body=kkr-midtjylland&limit=1", "meetings");
        assertThat(ids(own)).contains(id).doesNotContain(String.valueOf(other));
        assertThat(own).allMatch(meeting -> meeting.getString("bodyId").equals("kkr-midtjylland"));
    }

    @Test
    void anInventedPageIsRefused() {
        for (String list : List.of(
                "/api/meetings?after=x",
                "/api/meetings?after=2026-01-01T10:00/kkr-x/1",
                "/api/follow-ups?after=1/2/3")) {
            assertThat(api.get("medlem", list).code()).as(list).isEqualTo("bad-request");
        }
    }

    @Test
    void thePagesOfTheLogAreTheWholeLog() {
        start();
        open("1.1");
        String log = "/api/meetings/" + id + "/log";
        List<JsonObject> whole = pages("sekretariat", log + "?limit=500", "entries");
        assertThat(whole).hasSizeGreaterThan(4);
        assertThat(pages("sekretariat", log + "?limit=2", "entries")).isEqualTo(whole);
    }

    @Test
    void followUpsComeByTheirDeadlinesAndAreOpenOrDone() {
        start();
        open("1.1");
        List<String> ids = new ArrayList<>();
        for (String due : new String[] {"2027-03-01", null, "2027-01-01", "2027-02-01"}) ids.add(followUp(due));
        did(finish("1.1", "approved"));
        List<String> inOrder = List.of(ids.get(2), ids.get(3), ids.get(0), ids.get(1));
        assertThat(followUps("?limit=500")).isEqualTo(inOrder);
        assertThat(followUps("?limit=1")).isEqualTo(inOrder);
        did(putItem(
                "sekretariat",
                "1.1",
                "follow-ups/" + ids.get(3) + "/done",
                nothing().put("done", true)));
        assertThat(followUps("?state=open&limit=2")).doesNotContain(ids.get(3)).hasSize(3);
        assertThat(followUps("?state=done")).containsExactly(ids.get(3));
        close("1.1");
        assertThat(pages("stedfortraeder", "/api/follow-ups?limit=1", "followUps"))
                .isEmpty();
    }

    @Test
    void theQueriesOfTheStartPageUseAnIndex() throws Exception {
        aThousandMeetings();
        Vertx vertx = Vertx.vertx();
        try (Connection conn = simple()) {
            Statements statements = new Statements(vertx, SERVER.database());
            App app = new App(ServerExtension.config(statements.database()), Clock.systemUTC(), Jobs::resting);
            vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
            Api counted = new Api("http://127.0.0.1:" + app.port());
            // The first request reads all lines.
            did(counted.get("direktoer", "/api/meetings"));
            List<String> asked = statements.during(() -> {
                did(counted.get("direktoer", "/api/me"));
                did(counted.get("direktoer", "/api/me/today"));
                did(counted.get(null, "/api/me/today"));
                did(counted.get(null, "/api/meetings/years"));
                did(counted.get("direktoer", "/api/meetings?when=coming"));
                did(counted.get("direktoer", "/api/meetings?when=past&year=2015"));
                did(counted.get("direktoer", "/api/meetings"));
                did(counted.get("direktoer", "/api/meetings?body=kkr-midtjylland"));
                did(counted.get("direktoer", "/api/rounds"));
                did(counted.get("direktoer", "/api/follow-ups?state=open"));
            });
            assertThat(asked).hasSizeGreaterThan(8);
            for (String sql : asked) {
                String plan = plan(conn, sql);
                assertThat(plan)
                        .as(sql)
                        .doesNotContainPattern(
                                "Seq Scan on (meeting|item|text|text_update|event|follow_up|round|round_asked|round_comment|seat|seat_holding|person)\\b");
            }
        } finally {
            vertx.close().await(30, TimeUnit.SECONDS);
        }
        sql(
                "delete from round_asked using round, meeting where round_id = round.id and meeting_id = meeting.id and meeting.place = 'mange'");
        sql("delete from round using meeting where meeting_id = meeting.id and meeting.place = 'mange'");
        sql("delete from meeting where place = 'mange'");
    }

    /** Otherwise the driver takes {@code $1} for one of its parameters. */
    private static Connection simple() throws SQLException {
        Config.Database at = SERVER.database();
        String url = "jdbc:postgresql://" + at.host() + ":" + at.port() + "/" + at.name() + "?preferQueryMode=simple";
        return DriverManager.getConnection(url, at.user(), at.password());
    }

    /** How PostgreSQL would search, for any values. */
    private static String plan(Connection conn, String sql) throws SQLException {
        if (sql.regionMatches(true, 0, "begin", 0, 5) || sql.equalsIgnoreCase("commit")) return "";
        try (Statement statement = conn.createStatement();
                ResultSet rows = statement.executeQuery("explain (generic_plan) " + sql)) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) plan.append(rows.getString(1)).append('\n');
            return plan.toString();
        }
    }

    /** Of 20 items each with four texts, a round, and a task for every tenth; and 4,000 seats. */
    private static void aThousandMeetings() {
        sql(
                """
                insert into meeting (id, body_id, start_at, place, status, version)
                select gen_random_uuid(), 'kkr-midtjylland', timestamp '2010-01-01 10:00' + n * interval '5 days', 'mange',
                       'minutes_sent', 1 from generate_series(1, 1000) as n""");
        sql("insert into section (meeting_id, position) select id, 0 from meeting where place = 'mange'");
        sql(
                """
                insert into item (id, meeting_id, section, position, number, title, status, treatment)
                select gen_random_uuid(), meeting.id, 0, n, n::text, 'Punkt', 'done', case when n = 10 then jsonb_build_object(
                           'followUps', jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'task', 'x', 'who', 'y',
                                                          'due', '2027-01-01', 'done', false))) else '{}' end
                from meeting, generate_series(1, 20) as n where place = 'mange'""");
        sql(
                """
                insert into text (id, meeting_id, item_id, field, kept_ops)
                select gen_random_uuid(), meeting_id, item.id, field, '[{"insert": "\\n"}]'
                from item, unnest(array['background', 'recommendation', 'casePresentation', 'decision']) as field
                where title = 'Punkt'""");
        sql(
                """
                insert into round (id, meeting_id, deadline, note, shows_at_once, opened_at, opened_by)
                select gen_random_uuid(), id, start_at, '', true, start_at, 'x' from meeting where place = 'mange'""");
        sql(
                """
                insert into person (id, name, subject) select gen_random_uuid(), 'n', gen_random_uuid()::text
                from generate_series(1, 4000)""");
        sql(
                """
                insert into round_asked (round_id, person_id, director, name)
                select round.id, person.id, true, 'n' from round,
                    lateral (select id from person where name = 'n' and round.id is not null order by random() limit 15) as person""");
        sql(
                """
                insert into seat (id, body_id, term, "from", reason, valid_from)
                select gen_random_uuid(), 'kkr-nordjylland', '2026-2029', 'n', 'party', '2026-01-01'
                from generate_series(1, 4000)""");
        sql(
                """
                insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                select seat.id, 'holder', (select id from person where seat.id is not null order by random() limit 1),
                       '2026-01-01', now(), 't', 't' from seat where "from" = 'n'""");
        sql("analyze");
    }

    private String followUp(String due) {
        String followUp = UUID.randomUUID().toString();
        JsonObject task =
                seen().put("task", "Skriv").put("who", "Viborg").put("due", due).put("done", false);
        did(putItem("sekretariat", "1.1", "follow-ups/" + followUp, task));
        return followUp;
    }

    /** Those of this meeting. */
    private List<String> followUps(String query) {
        return pages("medlem", "/api/follow-ups" + query, "followUps").stream()
                .filter(one -> one.getString("meetingId").equals(id))
                .map(one -> one.getJsonObject("followUp").getString("id"))
                .toList();
    }

    private String first(String user) {
        return api.get(user, "/api/meetings?limit=2").body().encode();
    }

    private static List<String> ids(List<JsonObject> meetings) {
        return meetings.stream().map(meeting -> meeting.getString("id")).toList();
    }

    /** Each once: an ongoing meeting comes with the first page and again in its place. */
    private List<JsonObject> pages(String user, String path, String list) {
        List<JsonObject> all = new ArrayList<>();
        String next = null;
        do {
            String after = next == null
                    ? ""
                    : (path.contains("?") ? "&" : "?") + "after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            JsonObject page = api.get(user, path + after).body();
            JsonArray lines = page.getJsonArray(list);
            assertThat(lines).as(page.encode()).isNotNull();
            for (Object line : lines) if (!all.contains(line)) all.add((JsonObject) line);
            next = page.getString("next");
        } while (next != null);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        return all;
    }
}
