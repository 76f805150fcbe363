package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.Api;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Json;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Following a meeting: on the real server, database and login, over real sockets. */
class LiveSocketTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String[] USERS = {
        "sekretariat", "formand", "medlem", "medlem-viborg", "stedfortraeder", "direktoer", null
    };

    private Api api;
    private String id;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
    }

    @Test
    void oldSnapshotAndEventsAreTheNewSnapshotForEveryRoleAfterEveryStep() {
        Map<String, Browser> browsers = new HashMap<>();
        for (String user : USERS) {
            Browser browser = Browser.of(SERVER.url(), user);
            browser.hear("welcome");
            browser.follow(id, 0);
            browsers.put(user, browser);
        }
        List<Runnable> steps = List.of(
                () -> save("2.1", "background", "Ny baggrund"),
                () -> step("publish"),
                () -> step("start"),
                () -> itemStep("1.1", "open"),
                () -> save("1.1", "decision", "Godkendt"),
                () -> put("/api/meetings/" + id + "/decisions-shown", seen().put("shown", true)),
                () -> save("1.1", "decision", "Godkendt af alle"),
                () -> finish("1.1", true),
                () -> put(itemPath("2.1") + "/closed", seen().put("closed", true)),
                () -> save("2.1", "decision", "Kun for medlemmer"),
                () -> finish("2.1", true),
                () -> put(itemPath("2.1") + "/closed", seen().put("closed", false)),
                () -> itemStepAfterFinishing("2.2", "1.1"),
                () -> finish("1.1", false),
                () -> step("end"),
                () -> step("send-minutes"),
                () -> saveRemarks("Et medlem spurgte til prisen."));
        for (Runnable step : steps) {
            step.run();
            browsers.forEach(this::assertSeesWhatIsToBeSeen);
        }
        browsers.values().forEach(Browser::leave);
    }

    @Test
    void aDraftAndAnUnknownMeetingLookAlike() {
        Browser visitor = Browser.of(SERVER.url(), null);
        visitor.hear("welcome");
        String unknown = UUID.randomUUID().toString();
        visitor.follow(unknown, 0);
        JsonNode missing = visitor.hear("gone");
        visitor.follow(id, 0);
        JsonNode hidden = visitor.hear("gone");
        assertThat(hidden.toString().replace(id, ""))
                .isEqualTo(missing.toString().replace(unknown, ""));
    }

    @Test
    void aBrowserThatReturnsGetsExactlyWhatItMissed() {
        step("start");
        // The server remembers the last steps as long as somebody follows.
        follow("sekretariat");
        Browser member = follow("medlem");
        long version = member.snapshot.version();
        member.leave();
        itemStep("1.1", "open");
        finish("1.1", true);
        Browser back = Browser.of(SERVER.url(), "medlem");
        back.snapshot = member.snapshot;
        back.follow(id, version);
        assertThat(back.hear("event").get("event").get("type").asText()).isEqualTo("ItemOpened");
        assertThat(back.hear("event").get("event").get("type").asText()).isEqualTo("ItemDone");
        assertThat(back.hear("event").get("event").get("type").asText()).isEqualTo("ItemOpened");
        back.until(get("medlem"));
    }

    @Test
    void aBrowserCatchesUpAfterTheServerRestarted() throws Exception {
        step("start");
        Browser member = follow("medlem");
        long version = member.snapshot.version();
        itemStep("1.1", "open");
        SERVER.restart();
        api = SERVER.api();
        finish("1.1", true);
        Browser back = Browser.of(SERVER.url(), "medlem");
        back.snapshot = member.snapshot;
        back.follow(id, version);
        back.until(get("medlem"));
        assertThat(back.snapshot.items().findFirst().orElseThrow().status()).isEqualTo(ItemStatus.DONE);
    }

    @Test
    void anAgendaSentOutAppearsToTheVisitorWhoWaited() {
        Browser visitor = Browser.of(SERVER.url(), null);
        visitor.follow(id, 0);
        visitor.hear("gone");
        step("publish");
        visitor.hear("snapshot");
        assertThat(visitor.snapshot).isEqualTo(get(null));
    }

    @Test
    void aForgedTokenEndsTheSocketWithAReason() throws Exception {
        Browser forger = Browser.silent(SERVER.url());
        forger.say(
                "{\"type\":\"hello\",\"token\":\"" + Api.token("medlem").replaceFirst("\\.[^.]{5}", ".AAAAA") + "\"}");
        assertThat(forger.hear("refused").get("code").asText()).isEqualTo("bad-token");
        assertThat(forger.closeCode()).isEqualTo(4401);
    }

    @Test
    void malformedFramesCloseTheirSocketAndNoOther() throws Exception {
        step("start");
        Browser member = follow("medlem");
        List<String> bad = new ArrayList<>(List.of(
                "",
                "null",
                "42",
                "[]",
                "{",
                "{\"type\":\"watch\",\"kind\":null,\"id\":\"all\"}",
                "{\"type\":\"watch\",\"kind\":\"round\",\"id\":\"" + "x".repeat(65) + "\"}",
                "{\"type\":\"nothing\"}",
                "{\"type\":\"follow\",\"meeting\":\"x\",\"version\":0}",
                "{\"type\":\"follow\",\"meeting\":null,\"version\":0}",
                "{\"type\":\"hello\",\"token\":{}}",
                "{\"type\":\"follow\",\"meeting\":\"" + id + "\",\"version\":-1}",
                "[".repeat(50_000)));
        for (String frame : bad) {
            Browser browser = Browser.of(SERVER.url(), "medlem");
            browser.hear("welcome");
            browser.say(frame);
            assertThat(browser.hear("refused").get("code").asText()).as(frame).isEqualTo("bad-frame");
            assertThat(browser.closeCode()).as(frame).isEqualTo(4400);
        }
        itemStep("1.1", "open");
        assertThat(member.hear("event").get("event").get("type").asText()).isEqualTo("ItemOpened");
    }

    @Test
    void anOversizedFrameClosesItsSocketAndNoOther() throws Exception {
        step("start");
        Browser member = follow("medlem");
        Browser browser = Browser.of(SERVER.url(), null);
        browser.hear("welcome");
        browser.say("x".repeat(1_000_000));
        assertThat(browser.closeCode()).isNotEqualTo(1000);
        itemStep("1.1", "open");
        member.hear("event");
    }

    @Test
    void nobodyFollowsBeforeSayingHello() throws Exception {
        Browser browser = Browser.silent(SERVER.url());
        browser.follow(id, 0);
        assertThat(browser.hear("refused").get("code").asText()).isEqualTo("hello-expected");
        assertThat(browser.closeCode()).isEqualTo(4400);
    }

    @Test
    void thoseWhoRunTheMeetingSeeHowManyFollow() {
        step("start");
        Browser secretary = follow("sekretariat");
        follow("medlem");
        assertThat(secretary.hear("followers").get("count").asInt()).isPositive();
    }

    private Browser follow(String user) {
        Browser browser = Browser.of(SERVER.url(), user);
        browser.follow(id, 0);
        browser.hear("snapshot");
        return browser;
    }

    private void assertSeesWhatIsToBeSeen(String user, Browser browser) {
        Api.Answer fresh = api.get(user, "/api/meetings/" + id);
        if (fresh.status() == 404) {
            assertThat(browser.snapshot).as(String.valueOf(user)).isNull();
            return;
        }
        MeetingSnapshot expected = get(user);
        browser.until(expected);
    }

    private MeetingSnapshot get(String user) {
        try {
            String json = api.get(user, "/api/meetings/" + id).body().encode();
            return Json.WIRE.readValue(json, MeetingSnapshot.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void step(String step) {
        ok(api.post("sekretariat", "/api/meetings/" + id + "/" + step, seen()));
    }

    private void itemStep(String number, String step) {
        ok(api.post("sekretariat", itemPath(number) + "/" + step, seen()));
    }

    private void itemStepAfterFinishing(String open, String reopened) {
        finish(open, false);
        itemStep(reopened, "reopen");
    }

    private void finish(String number, boolean openNext) {
        ok(api.post(
                "sekretariat",
                itemPath(number) + "/done",
                seen().put("outcome", "approved").put("openNext", openNext)));
    }

    private void put(String path, JsonObject body) {
        ok(api.put("sekretariat", path, body));
    }

    private void save(String number, String field, String words) {
        JsonObject handle =
                Api.item(secretariat(), number).getJsonObject("texts").getJsonObject(field);
        Pen pen = Pen.of(SERVER.url(), "sekretariat", handle.getString("id"));
        pen.write(words);
        pen.leave();
    }

    private void saveRemarks(String words) {
        Pen pen = Pen.of(
                SERVER.url(),
                "sekretariat",
                secretariat().getJsonObject("remarksText").getString("id"));
        pen.write(words);
        pen.leave();
    }

    private static void ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
    }

    private String itemPath(String number) {
        return "/api/items/" + Api.item(secretariat(), number).getString("id");
    }

    private JsonObject secretariat() {
        return api.get("sekretariat", "/api/meetings/" + id).body();
    }

    private JsonObject seen() {
        return new JsonObject().put("version", secretariat().getLong("version"));
    }
}
