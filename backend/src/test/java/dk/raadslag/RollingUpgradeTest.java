package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.live.Browser;
import dk.raadslag.standalone.Checkout;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import dk.raadslag.standalone.Tarball;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The previous release and this version serve the same meetings from one database, as they do while several processes
 * are upgraded one by one: whatever one writes, the other reads, and goes on from there.
 */
@ExtendWith({PostgresExtension.class, KeycloakExtension.class})
class RollingUpgradeTest {
    private static ServerProcess before;
    private static ServerProcess now;
    private static Api old;
    private static Api fresh;

    @BeforeAll
    static void startBoth() throws Exception {
        PostgresExtension.Database database = PostgresExtension.freshDatabase();
        before = new ServerProcess(database, previous(), "--cluster");
        old = new Api(before.url(), false);
        now = new ServerProcess(database, null, "--cluster");
        fresh = new Api(now.url());
    }

    @AfterAll
    static void endBoth() throws Exception {
        if (before != null) before.close();
        if (now != null) now.close();
    }

    @Test
    void bothReleasesRunAWholeMeetingInTurns() {
        String id = imported(old, Sample.agenda());
        assertThat(meeting(fresh, id)).isEqualTo(meeting(old, id));

        Pen there = Pen.of(old.url(), "sekretariat", text(id, "background"));
        Pen here = Pen.of(fresh.url(), "referent", text(id, "background"));
        there.write("Skrevet ved den gamle.");
        here.hears("Skrevet ved den gamle.");
        here.write("Skrevet ved den nye.");
        there.hears("Skrevet ved den nye.");

        step(fresh, id, "publish");
        assertThat(there.isDenied()).isEqualTo("agenda-sent");
        Browser follower = Browser.of(old.url(), "medlem");
        follower.say("{\"type\":\"follow\",\"meeting\":\"" + id + "\",\"version\":0}");
        reaches(follower, id);
        step(fresh, id, "start");
        reaches(follower, id);
        String item = item(id).getString("id");
        onItem(old, id, item, "open", new JsonObject());
        reaches(follower, id);
        String todo = UUID.randomUUID().toString();
        done(old.put(
                "sekretariat",
                "/api/items/" + item + "/follow-ups/" + todo,
                followUp(id, "Ring til Randers", "2027-03-01")));
        assertThat(followUps(fresh)).contains("Ring til Randers").isEqualTo(followUps(old));
        done(fresh.put(
                "sekretariat",
                "/api/items/" + item + "/follow-ups/" + todo,
                followUp(id, "Skriv til Randers", "2027-04-01")));
        assertThat(followUps(fresh)).contains("Skriv til Randers").isEqualTo(followUps(old));
        Pen.of(fresh.url(), "sekretariat", text(id, "decision")).write("KKR tog sagen til efterretning.");
        onItem(fresh, id, item, "done", new JsonObject().put("outcome", "noted").put("openNext", false));
        reaches(follower, id);
        step(old, id, "end");
        step(fresh, id, "send-minutes");
        for (String user : new String[] {"sekretariat", "medlem", null}) {
            assertThat(seenBy(old, user, id)).isEqualTo(seenBy(fresh, user, id)).contains("til efterretning");
            for (String edition : new String[] {"agenda/1", "minutes/1"}) {
                String path = "/api/meetings/" + id + "/editions/" + edition;
                byte[] sealed = done(fresh.get(user, path)).bytes();
                assertThat(done(old.get(user, path)).bytes()).isEqualTo(sealed);
                assertThat(done(old.get(user, path + "/pdf")).bytes()).startsWith("%PDF".getBytes());
            }
        }
        follower.leave();
        assertThat(before.log).noneMatch(line -> line.contains("\"ERROR\""));
        assertThat(now.log).noneMatch(line -> line.contains("\"ERROR\""));
    }

    @Test
    void aRoundGetsCommentsAtBothReleases() {
        String id = imported(fresh, Sample.farAhead());
        String round = done(old.post(
                        "sekretariat",
                        "/api/meetings/" + id + "/rounds",
                        seen(id).put("deadline", "2036-12-02T12:00")
                                .put("note", "")
                                .putNull("itemIds")
                                .put("others", new JsonArray())
                                .put("showsAtOnce", true)))
                .body()
                .getString("id");
        String item = item(id).getString("id");
        comment(old, round, item, "Skrevet ved den gamle.");
        comment(fresh, round, item, "Skrevet ved den nye.");
        String told = done(old.get("sekretariat", "/api/rounds/" + round))
                .body()
                .getJsonArray("comments")
                .encode();
        assertThat(told).contains("ved den gamle", "ved den nye");
        assertThat(done(fresh.get("sekretariat", "/api/rounds/" + round))
                        .body()
                        .getJsonArray("comments")
                        .encode())
                .isEqualTo(told);
    }

    private static void comment(Api at, String round, String item, String words) {
        JsonObject comment = new JsonObject().put("itemId", item).put("words", words);
        for (String none : new String[] {"field", "anchor", "place", "quote", "proposal", "answers"})
            comment.putNull(none);
        done(at.put("formand", "/api/rounds/" + round + "/comments/" + UUID.randomUUID(), comment));
    }

    private static String imported(Api at, byte[] agenda) {
        return done(at.importText("sekretariat", agenda)).body().getString("id");
    }

    private static JsonObject meeting(Api at, String id) {
        return done(at.get("sekretariat", "/api/meetings/" + id)).body();
    }

    private static String seenBy(Api at, String user, String id) {
        // An absent value may be left out; earlier releases wrote it.
        return done(at.get(user, "/api/meetings/" + id)).body().encode().replaceAll(",\"\\w+\":null", "");
    }

    private static void reaches(Browser follower, String id) {
        follower.reaches(meeting(fresh, id).getLong("version"));
    }

    private static JsonObject item(String id) {
        return Api.item(meeting(fresh, id), "2.1");
    }

    private static String text(String id, String field) {
        return item(id).getJsonObject("texts").getJsonObject(field).getString("id");
    }

    private static JsonObject seen(String id) {
        return new JsonObject().put("version", meeting(fresh, id).getLong("version"));
    }

    private static void step(Api at, String id, String step) {
        done(at.post("sekretariat", "/api/meetings/" + id + "/" + step, seen(id)));
    }

    private static void onItem(Api at, String id, String item, String step, JsonObject how) {
        done(at.post("sekretariat", "/api/items/" + item + "/" + step, seen(id).mergeIn(how)));
    }

    private static JsonObject followUp(String id, String task, String due) {
        return seen(id).put("task", task)
                .put("who", "Sekretariatet")
                .put("due", due)
                .put("done", false);
    }

    /** As the release before tells them: the day, also of a time that is not exactly known, came with this one. */
    private static String followUps(Api at) {
        JsonArray told = done(at.get("sekretariat", "/api/follow-ups")).body().getJsonArray("followUps");
        told.forEach(one -> ((JsonObject) one).remove("day"));
        return told.encode();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(new String(answer.bytes())).isBetween(200, 204);
        return answer;
    }

    /** The class path of the previous release: its own classes, and the libraries of this one. */
    private static String previous() throws IOException {
        Path folder = Checkout.find().target().resolve("previous");
        try (var packed = Files.newInputStream(Path.of("src/test/resources/previous/raadslag.txz"))) {
            Tarball.unpack(packed, folder);
        }
        String[] all = System.getProperty("java.class.path").split(":");
        Stream<String> libraries = Arrays.stream(all).filter(entry -> entry.endsWith(".jar"));
        return Stream.concat(Stream.of(folder.toString()), libraries).collect(Collectors.joining(":"));
    }
}
