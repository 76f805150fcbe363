package dk.raadslag.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A meeting whose item 2.1 is done, councils with addresses, and what is asked of a dispatch. */
abstract class DispatchCase extends CourseTest {
    private static final Pattern LINK = Pattern.compile("/udsendelse#([A-Za-z0-9_-]{43})");

    /** Item 2.1 is decided, and the meeting still goes on. */
    final void decide() {
        start();
        open("2.1");
        did(finish("2.1", "endorsed"));
    }

    final void end() {
        did(step("sekretariat", "end"));
    }

    final void sendMinutes() {
        did(step("sekretariat", "send-minutes"));
    }

    final String dispatchPath() {
        return itemPath("2.1") + "/dispatch";
    }

    final JsonObject draft() {
        Answer draft = api.get("sekretariat", dispatchPath());
        did(draft);
        return draft.body();
    }

    /** A council of the region with an address of its own. */
    final String council(String shortName) {
        return receiver(shortName, shortName.toLowerCase() + "@example.org");
    }

    final String receiver(String shortName, String mail) {
        JsonObject found = found(shortName);
        sql("update external_body set mail = ?, version = version + 1 where id = ?::uuid", mail, found.getString("id"));
        return found.getString("id");
    }

    final JsonObject found(String shortName) {
        return objects(draft().getJsonArray("receivers"))
                .filter(one -> one.getString("shortName").equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    final JsonObject wish(String... receivers) {
        return new JsonObject()
                .put("receivers", new JsonArray(List.of(receivers)))
                .putNull("words")
                .put("reason", "Byrådet skal nå det")
                .put("seal", draft().getString("seal"));
    }

    final Answer send(String user, JsonObject wish) {
        return api.post(user, itemPath("2.1") + "/dispatches", wish);
    }

    /** The dispatch as its list has it. */
    final JsonObject sent(JsonObject wish) {
        Answer sent = send("sekretariat", wish);
        assertThat(sent.status()).as(sent.body().encode()).isEqualTo(201);
        return dispatches("sekretariat").stream()
                .filter(one -> one.getString("id").equals(sent.body().getString("id")))
                .findFirst()
                .orElseThrow();
    }

    final List<JsonObject> dispatches(String user) {
        Answer listed = api.get(user, itemPath("2.1") + "/dispatches");
        did(listed);
        return objects(listed.body().getJsonArray("dispatches")).toList();
    }

    final JsonObject receipt() {
        return receipts(dispatches("sekretariat").get(0)).findFirst().orElseThrow();
    }

    static Stream<JsonObject> receipts(JsonObject dispatch) {
        return objects(dispatch.getJsonArray("receipts"));
    }

    /** Writes again to the first receiver of the newest dispatch. */
    final Answer again(boolean confirmed) {
        JsonObject dispatch = dispatches("sekretariat").get(0);
        return api.post(
                "sekretariat",
                "/api/dispatches/" + dispatch.getString("id") + "/receipts/"
                        + receipt().getString("id") + "/letters",
                new JsonObject().put("confirmed", confirmed));
    }

    final List<JsonObject> letters(String mail) {
        return objects(api.get("sekretariat", "/api/letters").body().getJsonArray("letters"))
                .filter(letter -> letter.getString("to").equals(mail))
                .toList();
    }

    /** The secret in the last letter to an address. */
    final String link(String mail) {
        Matcher found = LINK.matcher(letters(mail).get(0).getString("text"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    final Answer read(String link) {
        return api.post(null, "/api/dispatched", new JsonObject().put("link", link));
    }

    final Answer opened(String link) {
        return api.post(null, "/api/dispatched/opening", new JsonObject().put("link", link));
    }

    final byte[] file(JsonObject page, String which) {
        Answer file = api.get(null, filePath(page, which));
        assertThat(file.status()).isEqualTo(200);
        return file.bytes();
    }

    static String filePath(JsonObject page, String which) {
        return "/api/dispatched/" + page.getString("receipt") + "/" + which + "?ticket=" + page.getString("ticket");
    }

    final String upload(String name) {
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        Answer added = api.send(
                "sekretariat",
                itemPath("2.1") + "/attachments?ofDecision=true&name=" + name,
                "POST",
                "application/octet-stream",
                pdf);
        assertThat(added.status()).as(added.body().encode()).isEqualTo(201);
        return objects(item("sekretariat", "2.1").getJsonArray("attachments"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getString("id");
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }
}
