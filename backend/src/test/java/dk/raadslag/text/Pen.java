package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.MalformedUpdate;
import dk.raadslag.text.replica.Passage;
import dk.raadslag.text.replica.Run;
import dk.raadslag.text.replica.Update;
import dk.raadslag.words.TextTable;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Somebody who writes one text over {@code /collab}, and knows what the server acknowledged. */
public final class Pen implements WebSocket.Listener {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<byte[]> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private final WebSocket socket;
    private final long client;
    private long sent;
    Doc doc = new Doc();
    long acknowledged;
    long version;
    String denied;
    String epoch;

    private Pen(String url, String textId, String ticket, long client) {
        this.client = client;
        URI address = URI.create(url.replace("http:", "ws:") + "/collab/" + textId + "?ticket=" + ticket);
        socket = HTTP.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** The same device comes again, with the words it holds and under the client id it had. */
    static Pen returning(String url, String user, String textId, Pen before) {
        Pen pen = new Pen(url, textId, ticket(url, user, textId).body().getString("ticket"), before.client);
        pen.doc = before.doc;
        pen.send(new byte[] {0, 0, 1, 0});
        pen.hear((byte) 0, (byte) 1);
        return pen;
    }

    /** Puts words before all others, and waits until they are acknowledged. */
    void adds(String words) {
        change(adding(words));
        while (acknowledged < sent && denied == null) hear();
    }

    /** The update that would do so: one struct beside the first unit that stands there. */
    byte[] adding(String words) {
        Run first = doc.runs().get(0);
        Buffer out = Buffer.buffer(new byte[] {1, 1});
        Message.number(Message.number(out, client), doc.clock(client)).appendByte((byte) 0x44);
        Message.number(Message.number(out, first.client()), first.clock());
        return Message.bytes(out, words.getBytes(StandardCharsets.UTF_8))
                .appendByte((byte) 0)
                .getBytes();
    }

    /** A pen that has the whole text; fails when the user gets no ticket. */
    public static Pen of(String url, String user, String textId) {
        return of(url, user, textId, ThreadLocalRandom.current().nextLong(1, 1L << 31));
    }

    static Pen of(String url, String user, String textId, long client) {
        Pen pen = new Pen(url, textId, ticket(url, user, textId).body().getString("ticket"), client);
        pen.send(new byte[] {0, 0, 1, 0});
        pen.hear((byte) 0, (byte) 1);
        return pen;
    }

    /** As {@link #of}, with a login in hand. */
    public static Pen withToken(String url, String token, String textId) {
        Pen pen = withTicket(url, textId, ticketFor(url, token, textId));
        pen.send(new byte[] {0, 0, 1, 0});
        pen.hear((byte) 0, (byte) 1);
        return pen;
    }

    public static String ticketFor(String url, String token, String textId) {
        byte[] body = new JsonObject().put("textId", textId).encode().getBytes(StandardCharsets.UTF_8);
        return new Api(url)
                .sendWithToken(token, "/api/tickets", "POST", "application/json", body)
                .body()
                .getString("ticket");
    }

    public static Api.Answer ticket(String url, String user, String textId) {
        return new Api(url).post(user, "/api/tickets", new JsonObject().put("textId", textId));
    }

    /** A pen whose ticket is somebody else's doing. */
    public static Pen withTicket(String url, String textId, String ticket) {
        return new Pen(url, textId, ticket, 1);
    }

    /** Puts these words in place of all that stands there, and waits until they are acknowledged. */
    public long write(String words) {
        change(replacing(words));
        while (acknowledged < sent && denied == null) hear();
        return version;
    }

    /** Puts a table in place of the unit there, as the first thing it writes, and waits until it is acknowledged. */
    public void puts(int unit, TextTable table) {
        Passage there = doc.mark(unit, unit + 1).flatMap(doc::find).orElseThrow();
        change(doc.replacing(there, table, client));
        while (acknowledged < sent && denied == null) hear();
    }

    /** As {@link #write}, without waiting. */
    public void types(String words) {
        change(replacing(words));
    }

    /** What the text says. */
    public String words() {
        return doc.content().plain();
    }

    /** Hears until the text says this. */
    public void hears(String words) {
        while (!doc.content().plain().equals(words)) hear();
    }

    /** Says where the cursor is. */
    public void shows(String json) {
        Buffer states = Message.number(Message.number(Message.number(Buffer.buffer(), 1), client), 1);
        Message.bytes(states, json.getBytes(StandardCharsets.UTF_8));
        send(Message.presence(states.getBytes()).getBytes());
    }

    /** What the next presence of others says. */
    public String sees() {
        return new String(hear((byte) 1), StandardCharsets.UTF_8);
    }

    /** Hears until writing is denied; why it is. */
    public String isDenied() {
        while (denied == null) hear();
        return denied;
    }

    /** Why writing was denied when it was tried last; null when it was not. */
    public String denied() {
        return denied;
    }

    /** Answers what the server has with what it lacks, as a browser does. */
    private void whole(byte[] vector) {
        sent++;
        send(Message.missing(doc.diff(vector)).getBytes());
    }

    /** Sends an update as it is. */
    void change(byte[] update) {
        sent++;
        try {
            doc.apply(Update.decode(update));
        } catch (MalformedUpdate forged) {
            // What is sent on purpose is not always an update.
        }
        send(Message.change(update).getBytes());
    }

    void send(byte[] frame) {
        socket.sendBinary(ByteBuffer.wrap(frame), true).join();
    }

    void sendText(String text) {
        socket.sendText(text, true).join();
    }

    /** The update that would put these words in place of all. */
    byte[] replacing(String words) {
        List<Run> old = doc.runs();
        Buffer out = Buffer.buffer();
        Message.number(out, 1);
        Message.number(out, 1);
        Message.number(out, client);
        Message.number(out, doc.clock(client));
        out.appendByte((byte) 0x44);
        Message.number(out, old.get(0).client());
        Message.number(out, old.get(0).clock());
        Message.bytes(out, words.getBytes(StandardCharsets.UTF_8));
        // The last line break stays.
        Run last = old.get(old.size() - 1);
        List<Run> gone =
                old.stream().filter(run -> run != last || length(run) > 1).toList();
        Message.number(out, gone.size());
        for (Run run : gone) {
            Message.number(out, run.client());
            Message.number(out, 1);
            Message.number(out, run.clock());
            Message.number(out, run == last ? length(run) - 1 : length(run));
        }
        return out.getBytes();
    }

    private static int length(Run run) {
        return run.insert() instanceof String words ? words.length() : 1;
    }

    /** Hears until a frame begins with these bytes. */
    byte[] hear(byte... beginning) {
        while (true) {
            byte[] frame = hear();
            boolean right = frame.length >= beginning.length;
            for (int i = 0; right && i < beginning.length; i++) right = frame[i] == beginning[i];
            if (right) return frame;
        }
    }

    /** The next frame, after it was taken in. */
    private byte[] hear() {
        try {
            byte[] frame = frames.poll(20, TimeUnit.SECONDS);
            assertThat(frame).as("a frame within 20 seconds").isNotNull();
            take(frame);
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(byte[] frame) {
        Message.Reader reader = new Message.Reader(frame);
        switch ((int) reader.number()) {
            case 0 -> {
                long kind = reader.number();
                byte[] bytes = reader.bytes();
                if (kind == 0) whole(bytes);
                else doc.apply(Update.decode(bytes));
            }
            case 2 -> {
                reader.number();
                denied = new String(reader.bytes(), StandardCharsets.UTF_8);
            }
            case 102 -> epoch = new String(reader.bytes(), StandardCharsets.UTF_8);
            case 100 -> {
                version = reader.number();
                acknowledged = reader.number();
            }
            default -> {}
        }
    }

    /** The close code and the reason, as {@code "4400 bad-update"}. */
    public String closed() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    boolean closedNow() {
        return closed.isDone();
    }

    public void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        partial.writeBytes(bytes);
        if (last) {
            frames.add(partial.toByteArray());
            partial.reset();
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete("1006 " + error);
    }
}
