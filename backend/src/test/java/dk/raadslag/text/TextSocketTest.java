package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.Update;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The socket of a text: admission, refusals, and that nobody else is disturbed by them. */
class TextSocketTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Api api;
    private String textId;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        textId = Api.item(meeting, "2.1")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id");
    }

    @Test
    void aTicketAdmitsOnceAndToItsTextAlone() {
        String ticket = Pen.ticket(SERVER.url(), "sekretariat", textId).body().getString("ticket");
        String other = "00000000-0000-0000-0000-000000000001";
        assertThat(refusal(other, ticket)).isEqualTo(401);
        Pen.withTicket(SERVER.url(), textId, ticket).leave();
        assertThat(refusal(textId, ticket)).isEqualTo(401);
        assertThat(refusal(textId, "")).isEqualTo(401);
        assertThat(refusal("x", ticket)).isEqualTo(404);
    }

    @Test
    void twoWritersSeeEachOther() {
        Pen one = Pen.of(SERVER.url(), "sekretariat", textId);
        Pen other = Pen.of(SERVER.url(), "sekretariat", textId);
        one.write("Den enes ord");
        other.hear((byte) 0, (byte) 2);
        assertThat(other.doc.content().plain()).isEqualTo("Den enes ord");
    }

    @Test
    void nobodyWritesUnderSomebodyElsesClientId() {
        Pen own = Pen.of(SERVER.url(), "sekretariat", textId, 4711);
        own.write("Mine ord");
        Pen forger = Pen.of(SERVER.url(), "referent", textId, 4711);
        forger.change(forger.replacing("Falske ord"));
        assertThat(forger.closed()).isEqualTo("4409 client-taken");
        Pen server = Pen.of(SERVER.url(), "sekretariat", textId, 0);
        server.change(server.replacing("Serverens ord"));
        assertThat(server.closed()).isEqualTo("4409 client-taken");
        own.write("Stadig mine ord");
        assertThat(words()).isEqualTo("Stadig mine ord");
    }

    /** The words of others are left out, wherever they come from; one's own are kept. */
    @Test
    void onlyTheSendersOwnWordsOfAMixedUpdateAreTaken() {
        Pen own = Pen.of(SERVER.url(), "sekretariat", textId, 4711);
        own.write("Mine ord");
        Pen forger = Pen.of(SERVER.url(), "referent", textId, 4712);
        Doc mixed = new Doc();
        mixed.apply(Update.decode(forger.doc.state()));
        mixed.apply(Update.decode(own.adding("Falske ord ")));
        mixed.apply(Update.decode(forger.adding("Egne ord ")));
        forger.change(mixed.state());
        Pen other = Pen.of(SERVER.url(), "sekretariat", textId);
        other.hears("Egne ord Mine ord");
        own.adds("Og mere: ");
        assertThat(words()).contains("Og mere: ", "Egne ord ").doesNotContain("Falske");
        assertThat(forger.closedNow()).isFalse();
    }

    /** Yjs puts what waits for something unknown into its whole state, also what others wrote. */
    @Test
    void resendingSomeoneElsesPendingEditIsAllowed() {
        Pen own = Pen.of(SERVER.url(), "sekretariat", textId, 4711);
        own.write("Ord");
        own.change(beyondAGap(20));
        Pen other = Pen.of(SERVER.url(), "referent", textId);
        other.change(beyondAGap(20));
        other.write("Den andens ord");
        assertThat(words()).isEqualTo("Den andens ord");
        other.change(beyondAGap(10));
        assertThat(other.closed()).isEqualTo("4409 client-taken");
    }

    /** One letter of client 4711 behind others that never came. */
    private static byte[] beyondAGap(int clock) {
        Buffer out = Buffer.buffer(new byte[] {1, 1});
        Message.number(Message.number(out, 4711), clock).appendByte((byte) 0x84);
        Message.number(Message.number(out, 4711), clock - 1);
        return Message.bytes(out, new byte[] {'x'}).appendByte((byte) 0).getBytes();
    }

    @Test
    void anInvalidUpdateClosesItsSocketAndNoOther() {
        Pen own = Pen.of(SERVER.url(), "sekretariat", textId);
        Map<String, byte[]> bad = Map.of(
                "no message", new byte[] {77},
                "empty", new byte[0],
                "cut off", new byte[] {0, 2, 5, 1},
                "more than one", new byte[] {3, 3},
                "a vector that is none", new byte[] {0, 0, 2, 9, 9},
                "an update that is none", new byte[] {0, 2, 3, 1, 1, 1},
                "a map",
                        Message.change(
                                        // one client, one struct: ContentType under a parentSub
                                        new byte[] {1, 1, 5, 0, 0x27, 1, 1, 't', 1, 'k', 1, 0})
                                .getBytes(),
                "too large a presence", Message.presence(new byte[5000]).getBytes());
        bad.forEach((name, frame) -> {
            Pen pen = Pen.of(SERVER.url(), "sekretariat", textId);
            pen.send(frame);
            assertThat(pen.closed()).as(name).startsWith("4400 ");
        });
        Pen pen = Pen.of(SERVER.url(), "sekretariat", textId);
        pen.sendText("hej");
        assertThat(pen.closed()).isEqualTo("4400 bad-frame");
        own.write("Uforstyrret");
        assertThat(words()).isEqualTo("Uforstyrret");
    }

    @Test
    void anUpdateSentTwiceIsLoggedOnce() {
        Pen pen = Pen.of(SERVER.url(), "sekretariat", textId);
        byte[] update = pen.replacing("Én gang");
        pen.change(update);
        pen.change(update);
        long version = pen.write("To gange");
        assertThat(version).isEqualTo(3);
        assertThat(words()).contains("To gange");
    }

    /** A writer may learn it from the log before any news of it comes. */
    @Test
    void whenOneWriterFindsTheTextFrozenAllWritersHearOfIt() {
        Pen one = Pen.of(SERVER.url(), "sekretariat", textId);
        Pen other = Pen.of(SERVER.url(), "referent", textId);
        SERVER.sql("update text set frozen = 'minutes-sent' where id = ?", UUID.fromString(textId));
        one.write("For sent");
        assertThat(one.isDenied()).isEqualTo("minutes-sent");
        assertThat(other.isDenied()).isEqualTo("minutes-sent");
    }

    @Test
    void aCursorIsSeenByOthersUnderItsOwnNameOnly() {
        Pen one = Pen.of(SERVER.url(), "sekretariat", textId);
        Pen other = Pen.of(SERVER.url(), "sekretariat", textId);
        String name = api.get("sekretariat", "/api/me").body().getString("name");
        one.shows("{\"user\":{\"name\":\"En anden\"}}");
        one.shows("{\"user\":{\"name\":\"" + name + "\"}}");
        assertThat(other.sees()).contains(name).doesNotContain("En anden");
        one.leave();
        assertThat(other.sees()).contains("null");
    }

    private String words() {
        return api.get("sekretariat", "/api/texts/" + textId)
                .body()
                .getJsonObject("content")
                .getString("plain");
    }

    private static int refusal(String text, String ticket) {
        try {
            Pen.withTicket(SERVER.url(), text, ticket);
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }
}
