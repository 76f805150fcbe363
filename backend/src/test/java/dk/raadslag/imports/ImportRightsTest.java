package dk.raadslag.imports;

import static dk.raadslag.imports.Importing.agenda;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.ServerExtension;
import dk.raadslag.live.Browser;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who sees an import while rights come and go. */
class ImportRightsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    @Test
    void aColleagueTakesOverAndWhoLosesARightSeesNothingAnyMore() {
        String both = "begge-" + SERVER.database().name();
        String one = "den-ene-" + SERVER.database().name();
        KeycloakUsers.create(both, "/kkr-midtjylland/secretariat", "/kkr-sjaelland/secretariat");
        KeycloakUsers.create(one, "/kkr-midtjylland/secretariat");

        Importing mine = Importing.begun(api, one);
        mine.add("dagsorden.txt", agenda("09-03-2028", "Sø"));
        mine.read();
        assertThat(mine.as("sekretariat").file("dagsorden.txt").getString("state"))
                .as("a colleague who writes for the same body")
                .isEqualTo("read");
        assertThat(api.get("sekretariat-sjaelland", mine.address()).code()).isEqualTo("unknown");
        assertThat(api.get("medlem", mine.address()).code()).isEqualTo("unknown");
        assertThat(mine.as("sekretariat").create("dagsorden.txt").status()).isEqualTo(201);

        Importing theirs = Importing.begun(api, both);
        theirs.add("dagsorden.txt", agenda("10-03-2028", "Å"));
        theirs.read();
        String file = theirs.of("dagsorden.txt");
        assertThat(api.get(one, theirs.address()).code())
                .as("of bodies for one of which they do not write")
                .isEqualTo("unknown");
        assertThat(Browser.seq(SERVER.url(), one, "import", theirs.id())).isNull();
        assertThat(theirs.file("dagsorden.txt").getString("doubt")).isNull();

        KeycloakUsers.leave(both + "@example.org", "/kkr-sjaelland/secretariat");
        String token = KeycloakExtension.token(both);
        for (String path : new String[] {theirs.address(), file, file + "/lines"})
            assertThat(api.sendWithToken(token, path, "GET", null, null).code())
                    .as(path)
                    .isEqualTo("unknown");
        byte[] body = new JsonObject().put("seq", 1).toBuffer().getBytes();
        assertThat(api.sendWithToken(token, file + "/meeting", "POST", "application/json", body)
                        .code())
                .isEqualTo("unknown");
        assertThat(api.sendWithToken(token, "/api/imports", "GET", null, null)
                        .body()
                        .encode())
                .doesNotContain(theirs.id());
    }

    @Test
    void anIdThatSomebodyElseHasIsRefused() {
        Importing mine = Importing.begun(api, "sekretariat");
        JsonObject same = new JsonObject().put("id", mine.id());
        assertThat(api.post("sekretariat", "/api/imports", same).status()).isEqualTo(201);
        assertThat(api.post("sekretariat-sjaelland", "/api/imports", same).code())
                .isEqualTo("id-taken");
        assertThat(api.post(
                                "medlem",
                                "/api/imports",
                                new JsonObject().put("id", UUID.randomUUID().toString()))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void aForeignDocumentBecomesNoMeetingOfItsBody() {
        Importing batch = Importing.begun(api, "sekretariat-sjaelland");
        batch.add("fremmed.txt", agenda("11-03-2028", "Fjord"));
        batch.read();
        assertThat(batch.file("fremmed.txt").getString("doubt")).isEqualTo("other-body");
        assertThat(batch.create("fremmed.txt").code()).isEqualTo("forbidden");
        Importing own = Importing.begun(api, "sekretariat");
        own.add("egen.txt", agenda("11-03-2028", "Fjord"));
        own.read();
        assertThat(own.create("egen.txt").status()).isEqualTo(201);
        Importing later = Importing.begun(api, "sekretariat-sjaelland");
        later.add("fremmed.txt", agenda("11-03-2028", "Fjord"));
        assertThat(later.states()).as("nobody hears what others have imported").containsEntry("fremmed.txt", "read");
    }
}
