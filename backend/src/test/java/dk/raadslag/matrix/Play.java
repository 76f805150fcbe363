package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A meeting with one item that things happen to, one step of {@code courses.md} after the other. */
final class Play {
    private final Api api;
    private final UUID expert;
    final String meeting;
    private final String item;
    private final String text;
    private final String decision;
    /** Where the item stands now. */
    private String home;

    private String round;
    private String comment;
    private String theirItem;
    private final Plans plans;
    private final Asks asks;
    /** The meeting as it was after each step: people who knew an id once know it still. */
    final List<JsonObject> known = new ArrayList<>();

    Play(Api api, UUID expert) {
        this.api = api;
        this.expert = expert;
        this.meeting = imported();
        this.home = meeting;
        this.plans = new Plans(api, meeting);
        JsonObject first = Scene.items(as("sekretariat", meeting)).get(0);
        this.item = first.getString("id");
        this.asks = new Asks(api, item);
        this.text = first.getJsonObject("texts").getJsonObject("background").getString("id");
        this.decision = first.getJsonObject("texts").getJsonObject("decision").getString("id");
        known.add(as("sekretariat", meeting));
    }

    /** A step as the table says it, what stands behind its colon is {@code words}. */
    void step(String step) {
        String[] said = step.split(": ", 2);
        does(said[0], said.length > 1 ? said[1] : "");
        known.add(as("sekretariat", meeting));
    }

    private void does(String step, String words) {
        switch (step) {
            case "write" -> write(text, words);
            case "title" -> describe(words, false);
            case "let directors read" -> describe("Intet er navnet", true);
            case "let nobody read" -> describe("Intet er navnet", false);
            case "close" -> close(item, true, null);
            case "word" -> close(item, true, words);
            case "open" -> close(item, false, null);
            case "attach" ->
                did(api.send(
                        "sekretariat",
                        ofItem("attachments?name=" + words + ".pdf&ofDecision=false"),
                        "POST",
                        "application/octet-stream",
                        Papers.PDF));
            case "attach a paper" -> Papers.attach(api, ofItem("attachments"), words);
            case "detach" -> detach();
            case "open a round" -> openRound(new JsonArray().add(expert.toString()));
            case "open a round without the expert" -> openRound(new JsonArray());
            case "put a version" ->
                did(api.post("sekretariat", ofRound("versions"), new JsonObject().put("mail", false)));
            case "comment" -> comment(words);
            case "answer" -> say("sekretariat", Scene.random(), new JsonObject().put("answers", comment), words);
            case "resolve" ->
                did(api.post(
                        "sekretariat",
                        ofRound("comments/" + comment + "/resolve"),
                        new JsonObject().put("reason", words)));
            case "take back", "publish", "revise", "start", "end" -> life(step.replace(' ', '-'));
            case "send revised" -> life("send-revised");
            case "send the minutes" -> life("send-minutes");
            case "decide" -> decide(words);
            case "write the decision" -> write(decision, words);
            case "empty the decision" -> write(decision, " ");
            case "note" ->
                did(api.put(
                        "medlem",
                        ofItem("note"),
                        new JsonObject().put("words", words).put("base", 0)));
            case "highlight" ->
                did(api.put("medlem", ofItem("highlights/" + UUID.randomUUID()), Requests.highlight(words)));
            case "begin" -> does("open");
            case "take the opening back" -> does("take-back");
            case "remove" -> does("remove");
            case "move to the next meeting" -> move();
            case "KD-Net decides" -> theirItem = ofKdNet(words, false);
            case "KD-Net decides closed" -> theirItem = ofKdNet(words, true);
            case "KD-Net closes" -> {
                MatrixTest.SERVER.sql("update meeting set status = 'ended' where status = 'minutes_sent'");
                close(theirItem, true, null);
            }
            case "KD-Net opens" -> close(theirItem, false, null);
            case "carry it" ->
                did(api.put("sekretariat", ofItem("treated-by"), Scene.seen().put("itemId", theirItem)));
            case "carry nothing" ->
                did(api.put("sekretariat", ofItem("treated-by"), Scene.seen().putNull("itemId")));
            case "dispatch" -> Dispatches.send(api, item, "modtager@example.org", words);
            default -> {
                if (!asks.step(step, words)) plans.step(step, words);
            }
        }
    }

    private String imported() {
        Answer imported = api.importText("sekretariat", Papers.ONE_ITEM.getBytes(StandardCharsets.UTF_8));
        assertThat(imported.status()).as(imported.body().encode()).isEqualTo(201);
        return imported.body().getString("id");
    }

    private JsonObject as(String user, String meeting) {
        return api.get(user, "/api/meetings/" + meeting).body();
    }

    private String ofItem(String path) {
        return "/api/items/" + item + "/" + path;
    }

    private String ofRound(String path) {
        return "/api/rounds/" + round + "/" + path;
    }

    private void write(String where, String words) {
        Pen pen = Pen.of(api.url(), "sekretariat", where);
        pen.write(words);
        pen.leave();
    }

    private void describe(String title, boolean directorsRead) {
        did(api.put("sekretariat", ofItem("description"), Requests.description(title, directorsRead)));
    }

    private void close(String which, boolean closed, String wording) {
        JsonObject body = Scene.seen().put("closed", closed).putNull("reason").put("wording", wording);
        did(api.put("sekretariat", "/api/items/" + which + "/closed", body));
    }

    private void detach() {
        Scene.papers(Scene.items(as("sekretariat", home)).get(0))
                .forEach(paper -> did(api.send(
                        "sekretariat",
                        "/api/attachments/" + paper.getString("id") + "?version=" + Scene.SEEN,
                        "DELETE",
                        null,
                        null)));
    }

    private void openRound(JsonArray others) {
        JsonObject wanted =
                Scene.seen().put("deadline", "2027-11-01T12:00").put("note", "").putNull("itemIds");
        Answer opened = api.post(
                "sekretariat",
                "/api/meetings/" + meeting + "/rounds",
                wanted.put("others", others).put("showsAtOnce", true));
        assertThat(opened.status()).as(opened.body().encode()).isEqualTo(201);
        round = opened.body().getString("id");
    }

    /** On the first words of the background: by a director who may, otherwise by the secretariat. */
    private void comment(String words) {
        comment = Scene.random();
        long version = api.get("sekretariat", "/api/texts/" + text).body().getLong("version");
        boolean may = api.get("direktoer", "/api/texts/" + text).status() == 200;
        say(may ? "direktoer" : "sekretariat", comment, passage(4, version), words);
    }

    private static JsonObject passage(int end, long version) {
        JsonObject place = new JsonObject().put("start", 0).put("end", end).put("version", version);
        return new JsonObject().put("field", "background").put("place", place).put("quote", "");
    }

    private void say(String user, String id, JsonObject how, String words) {
        did(api.put(user, ofRound("comments/" + id), said(how).put("words", words)));
    }

    private JsonObject said(JsonObject how) {
        JsonObject body = new JsonObject().put("itemId", item);
        for (String none : new String[] {"field", "anchor", "place", "quote", "proposal", "answers"})
            body.putNull(none);
        return body.mergeIn(how);
    }

    private void life(String step) {
        did(api.post("sekretariat", "/api/meetings/" + meeting + "/" + step, Scene.seen()));
    }

    private void does(String path) {
        did(api.post("sekretariat", ofItem(path), Scene.seen()));
    }

    private void decide(String words) {
        does("open");
        write(decision, words);
        did(api.post(
                "sekretariat",
                ofItem("done"),
                Scene.seen().put("outcome", "approved").put("openNext", false)));
    }

    private void move() {
        home = imported();
        did(api.put(
                "sekretariat",
                ofItem("meeting"),
                Scene.seen().put("meetingId", home).put("section", 0)));
    }

    /** An item that KD-Net treated, whose minutes were sent, and can be closed still. */
    private String ofKdNet(String words, boolean closed) {
        String network = imported();
        Scene scene = new Scene(api, network);
        MatrixTest.giveToKdNet(scene);
        JsonObject theirs = Scene.items(as("sekretariat", network)).get(0);
        String id = theirs.getString("id");
        write(theirs.getJsonObject("texts").getJsonObject("decision").getString("id"), words + " er besluttet");
        if (closed) close(id, true, null);
        MatrixTest.SERVER.sql("update item set status = 'done' where id = ?", UUID.fromString(id));
        MatrixTest.SERVER.sql("update meeting set status = 'minutes_sent' where id = ?", UUID.fromString(network));
        return id;
    }

    /**
     * What each try to mark something in any version there ever was of the item's text answers, and leaves in the
     * round.
     */
    String marked(String user) {
        if (round == null || api.get(user, "/api/rounds/" + round).status() != 200) return "";
        StringBuilder heard = new StringBuilder();
        long newest = api.get("sekretariat", "/api/texts/" + text).body().getLong("version");
        for (long version = 1; version <= newest; version++) {
            String id = Scene.random();
            int end = length(version);
            if (end == 0) continue;
            JsonObject tried = said(passage(end, version)).put("words", "?");
            heard.append(api.put(user, ofRound("comments/" + id), tried).body().encode());
            heard.append(api.get(user, "/api/rounds/" + round).body().encode());
            api.post(user, ofRound("comments/" + id + "/withdraw"), new JsonObject());
        }
        return heard.toString().toLowerCase();
    }

    /** What somebody reads at the socket of a text, which is for those alone who write it. */
    String written(String user) {
        Answer ticket = Pen.ticket(api.url(), user, text);
        if (ticket.status() != 201) return "";
        Pen pen = Pen.of(api.url(), user, text);
        String words = pen.words();
        pen.leave();
        return words.toLowerCase();
    }

    private int length(long version) {
        JsonArray spans = api.get("sekretariat", "/api/texts/" + text + "/history?version=" + version)
                .body()
                .getJsonArray("spans");
        int length = 0;
        for (Object span : spans) {
            Object insert = ((JsonObject) span).getValue("insert");
            length += insert instanceof String words ? words.length() : 1;
        }
        return length - 1;
    }

    /** What topics are about: the meeting, the newest round, and the newest inquiry. */
    Map<String, String> ids() {
        String newest = round == null ? Scene.random() : round;
        return Map.of("meetingId", meeting, "roundId", newest, "inquiryId", asks.inquiry());
    }

    /** Where the newest round is read. */
    String roundPath() {
        return "/api/rounds/" + round;
    }

    /** Where the item's paper is. */
    String paperPath() {
        JsonObject first = Scene.items(as("sekretariat", home)).get(0);
        return "/api/attachments/"
                + Scene.papers(first).findFirst().orElseThrow().getString("id");
    }

    private static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
    }
}
