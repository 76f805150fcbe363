package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing the words of an item over its socket, and reading them: who may, when, and what they then are. */
class TextTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String[] READERS = {"formand", "medlem", "stedfortraeder", "direktoer"};

    private Api api;
    private String id;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
    }

    @Test
    void everybodyWhoMayReadsWhatTheSecretariatWrites() {
        assertThat(pen("background").write("Ny baggrund 🚲")).isEqualTo(2);
        assertThat(item("sekretariat").getJsonObject("background").getString("plain"))
                .isEqualTo("Ny baggrund 🚲");
        JsonObject text = text("sekretariat", "background").body();
        assertThat(text.getJsonObject("content").getString("plain")).isEqualTo("Ny baggrund 🚲");
        assertThat(text.getString("html")).isEqualTo("<div><p>Ny baggrund &#128690;</p></div>");
        assertThat(text.getLong("version")).isEqualTo(2);
        step("publish");
        for (String user : READERS)
            assertThat(text(user, "background").status()).as(user).isEqualTo(200);
        assertThat(text(null, "background").status()).isEqualTo(200);
    }

    @Test
    void nobodyElseGetsATicket() {
        step("publish");
        for (String user : READERS) {
            String code = Pen.ticket(SERVER.url(), user, textId("background")).code();
            assertThat(code).as(user).isEqualTo("forbidden");
        }
        assertThat(Pen.ticket(SERVER.url(), null, textId("background")).code()).isEqualTo("login-required");
    }

    @Test
    void peopleWhoMayNotSeeTheWordsDoNotLearnThatTheTextExists() {
        String decision = textId("decision");
        assertThat(text("medlem", "background").code()).isEqualTo("unknown");
        assertThat(Pen.ticket(SERVER.url(), "medlem", decision).code()).isEqualTo("unknown");
        step("publish");
        assertThat(api.get("medlem", "/api/texts/" + decision).code()).isEqualTo("unknown");
        assertThat(api.get("medlem", "/api/texts/" + decision + "/history").code())
                .isEqualTo("unknown");
        String missing = "00000000-0000-0000-0000-000000000000";
        assertThat(api.get("medlem", "/api/texts/" + missing).code()).isEqualTo("unknown");
        assertThat(Pen.ticket(SERVER.url(), "sekretariat", missing).code()).isEqualTo("unknown");
    }

    @Test
    void anAgendaThatWasSentOutDoesNotChangeButItsDecisionsDo() {
        Pen background = pen("background");
        background.write("Kladde");
        Pen decision = pen("decision");
        step("publish");
        background.hear((byte) 2);
        assertThat(background.denied).isEqualTo("agenda-sent");
        background.write("Rettet efter udsendelsen");
        assertThat(item("sekretariat").getJsonObject("background").getString("plain"))
                .isEqualTo("Kladde");
        decision.write("Besluttet");
        assertThat(item("sekretariat").getJsonObject("decision").getString("plain"))
                .isEqualTo("Besluttet");
    }

    @Test
    void decisionsFreezeWhenTheMinutesAreSentAndRemarksOpen() {
        Pen decision = pen("decision");
        decision.write("Besluttet");
        Pen remarks = Pen.of(
                SERVER.url(),
                "sekretariat",
                meeting("sekretariat").getJsonObject("remarksText").getString("id"));
        remarks.write("For tidligt");
        assertThat(remarks.denied).isEqualTo("not-open");
        for (String step : new String[] {"start", "end", "send-minutes"}) step(step);
        decision.hear((byte) 2);
        assertThat(decision.denied).isEqualTo("minutes-sent");
        assertThat(remarks.closed()).isEqualTo("1013 open-again");
        Pen.of(
                        SERVER.url(),
                        "sekretariat",
                        meeting("sekretariat").getJsonObject("remarksText").getString("id"))
                .write("Et medlem mangler på listen.");
        assertThat(meeting("sekretariat").getJsonObject("remarks").getString("plain"))
                .isEqualTo("Et medlem mangler på listen.");
        for (String user : new String[] {"medlem", "stedfortraeder", "direktoer", null}) {
            assertThat(meeting(user).getValue("remarks")).as(user).isNull();
            assertThat(meeting(user).getValue("remarksText")).as(user).isNull();
        }
    }

    @Test
    void theHistoryShowsWhoWroteWhatAndEveryVersion() {
        String begun = item("sekretariat").getJsonObject("recommendation").getString("plain");
        pen("recommendation").write("Det indstilles, at alle følger med.");
        String path = "/api/texts/" + textId("recommendation") + "/history";
        JsonObject history = api.get("sekretariat", path).body();
        assertThat(words(history)).isEqualTo("Det indstilles, at alle følger med.\n");
        JsonObject span = history.getJsonArray("spans").getJsonObject(0);
        assertThat(span.getString("by")).contains("Sekretariat");
        assertThat(span.getLong("version")).isEqualTo(2);
        assertThat(history.getJsonArray("versions")).hasSize(2);
        JsonObject first = api.get("formand", path + "?version=1").body();
        assertThat(words(first)).isEqualTo(begun + "\n");
        assertThat(first.getLong("shown")).isEqualTo(1);
        assertThat(first.getJsonArray("spans").getJsonObject(0).getString("by")).isNull();
        step("publish");
        assertThat(api.get("medlem", path).code()).isEqualTo("forbidden");
        assertThat(api.get(null, path).code()).isEqualTo("login-required");
    }

    @Test
    void aTextThatNobodyWroteInHasAHistoryOfItsFirstWords() {
        String path = "/api/texts/" + textId("casePresentation") + "/history";
        JsonObject history = api.get("sekretariat", path).body();
        assertThat(words(history).strip())
                .isEqualTo(item("sekretariat").getJsonObject("casePresentation").getString("plain"));
        assertThat(history.getJsonArray("versions")).hasSize(1);
    }

    private static String words(JsonObject history) {
        StringBuilder words = new StringBuilder();
        JsonArray spans = history.getJsonArray("spans");
        for (Object span : spans) words.append(((JsonObject) span).getString("insert"));
        return words.toString();
    }

    private Pen pen(String field) {
        return Pen.of(SERVER.url(), "sekretariat", textId(field));
    }

    private String textId(String field) {
        return item("sekretariat").getJsonObject("texts").getJsonObject(field).getString("id");
    }

    private Answer text(String user, String field) {
        return api.get(user, "/api/texts/" + textId(field));
    }

    private JsonObject item(String user) {
        return Api.item(meeting(user), "2.1");
    }

    private JsonObject meeting(String user) {
        return api.get(user, "/api/meetings/" + id).body();
    }

    private void step(String step) {
        long version = meeting("sekretariat").getLong("version");
        Answer done =
                api.post("sekretariat", "/api/meetings/" + id + "/" + step, new JsonObject().put("version", version));
        assertThat(done.status()).as(done.body().encode()).isEqualTo(200);
    }
}
