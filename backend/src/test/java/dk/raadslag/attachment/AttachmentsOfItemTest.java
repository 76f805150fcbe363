package dk.raadslag.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A freshly imported draft agenda for each test, and what people do with the attachments of its item 2.1. */
abstract class AttachmentsOfItemTest {
    static final byte[] PDF = "%PDF-1.7\nEt notat om cykelstier.\n".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] LONGER_PDF = "%PDF-1.7\nEt længere notat om cykelstier.\n".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    Api api;
    private String meetingId;
    String item;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        meetingId = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        item = "/api/items/" + Api.item(meeting("sekretariat"), "2.1").getString("id");
        sql("delete from attachment_file");
        sql("delete from stored_file");
    }

    final JsonObject meeting(String user) {
        return api.get(user, "/api/meetings/" + meetingId).body();
    }

    final void step(String step) {
        assertOk(api.post("sekretariat", "/api/meetings/" + meetingId + "/" + step, seen()));
    }

    final JsonObject seen() {
        return new JsonObject().put("version", meeting("sekretariat").getLong("version"));
    }

    final JsonArray papers(String user) {
        return Api.item(meeting(user), "2.1").getJsonArray("attachments");
    }

    final JsonObject paper(String user, String id) {
        return papers(user).stream()
                .map(JsonObject.class::cast)
                .filter(paper -> paper.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    final Answer upload(String user, String name, byte[] bytes) {
        return api.send(user, uploadPath(name), "POST", "application/octet-stream", bytes);
    }

    final String uploadPath(String name) {
        return item + "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The address of a new attachment. */
    final String uploaded(String name, byte[] bytes) {
        return at(assertOk(upload("sekretariat", name, bytes)).body().getString("id"));
    }

    static String at(String id) {
        return "/api/attachments/" + id;
    }

    static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    final Answer replace(String user, String address, String name, byte[] bytes) {
        return api.send(user, address + "/file?name=" + name, "PUT", "application/octet-stream", bytes);
    }

    final Answer edit(String user, String address, String title, boolean ofDecision) {
        return api.put(user, address, seen().put("title", title).put("ofDecision", ofDecision));
    }

    final Answer remove(String user, String address) {
        return api.send(user, address + "?version=" + seen().getLong("version"), "DELETE", null, null);
    }

    final Answer order(String user, Object... ids) {
        return api.put(user, item + "/attachments/order", seen().put("order", JsonArray.of(ids)));
    }

    static Answer assertOk(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
        return answer;
    }

    static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body().encode()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().getString("message")).isNotBlank();
    }

    static long count(String table) {
        try (Connection conn = SERVER.connection();
                Statement statement = conn.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sql(String command) {
        SERVER.sql(command);
    }
}
