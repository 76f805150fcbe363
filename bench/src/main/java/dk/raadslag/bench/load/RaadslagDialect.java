package dk.raadslag.bench.load;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own server: followers on {@code /live}, writers on {@code /collab}. */
final class RaadslagDialect implements Dialect {
    private static final int SYNC = 0;
    private static final int SYNC_STEP_1 = 0;
    private static final int SYNC_STEP_2 = 1;
    private static final int UPDATE = 2;
    private static final int PERMISSION = 2;
    private static final int ACKNOWLEDGED = 100;
    /** Our answer to the server's first question is a frame too, and is counted by it. */
    private static final int FRAMES_BEFORE_EDITS = 1;

    private final String url;
    private final String token;
    private final String meeting;
    private final long meetingVersion;
    private final String textId;
    private final FollowedText text;

    /** @param stage url, a follower's token, meeting and its version, the text's id, version and ops */
    RaadslagDialect(JsonObject stage) {
        this.url = stage.getString("url");
        this.token = stage.getString("token");
        this.meeting = stage.getString("meeting");
        this.meetingVersion = stage.getLong("meetingVersion");
        this.textId = stage.getString("textId");
        this.text = new FollowedText(stage.getLong("textVersion"), stage.getJsonArray("ops"));
    }

    @Override
    public String followerPath() {
        return "/live";
    }

    @Override
    public List<Message> followerGreeting() {
        JsonObject hello = new JsonObject().put("type", "hello").put("token", token);
        return List.of(Message.text(hello.encode()), askAgain(text.firstVersion()));
    }

    @Override
    public Message askAgain(long held) {
        return Message.text(new JsonObject()
                .put("type", "follow")
                .put("meeting", meeting)
                .put("version", meetingVersion)
                .put("texts", new JsonObject().put(textId, held))
                .encode());
    }

    @Override
    public Frame read(byte[] payload) {
        JsonObject said = new JsonObject(new String(payload, StandardCharsets.UTF_8));
        return switch (said.getString("type")) {
            case "passed", "snapshot" -> Frame.of(Frame.Kind.READY);
            case "text" -> text.whole(said);
            case "typed" -> text.typed(said);
            case "refused", "gone" -> Frame.of(Frame.Kind.REFUSED);
            default -> Frame.of(Frame.Kind.OTHER);
        };
    }

    @Override
    public List<Message> writerGreeting() {
        return List.of(Message.binary(new Encoder()
                .varUint(SYNC)
                .varUint(SYNC_STEP_1)
                .buffer(YjsUpdate.NO_STATE)
                .bytes()));
    }

    @Override
    public Message edit(long client, int clock, String typed) {
        return Message.binary(new Encoder()
                .varUint(SYNC)
                .varUint(UPDATE)
                .buffer(YjsUpdate.append(client, clock, typed))
                .bytes());
    }

    @Override
    public Heard hear(byte[] payload) {
        Decoder in = new Decoder(payload);
        long type = in.varUint();
        if (type == ACKNOWLEDGED) {
            in.varUint();
            return new Heard(false, Math.max(0, (int) in.varUint() - FRAMES_BEFORE_EDITS), null);
        }
        if (type == PERMISSION) throw new IllegalStateException("the writer is refused");
        if (type == SYNC && in.varUint() == SYNC_STEP_1) {
            Encoder nothing = new Encoder().varUint(SYNC).varUint(SYNC_STEP_2).buffer(YjsUpdate.NOTHING);
            return new Heard(true, null, Message.binary(nothing.bytes()));
        }
        return Heard.NOTHING;
    }

    @Override
    public String disagreement() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url + "/api/texts/" + textId))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(question, BodyHandlers.ofString())
                    .body();
            JsonObject now = new JsonObject(answer);
            return text.disagreement(now.getLong("version"), now.getJsonObject("content"));
        } catch (IOException e) {
            return "the server does not tell its text: " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
