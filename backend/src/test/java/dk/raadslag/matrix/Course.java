package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * The life of a meeting of the matrix, stage by stage. Every word that not everybody may know is the name of a stone;
 * {@code sight.md} says who may know it from when on.
 */
record Course(Scene scene) {
    /** A meeting that has come so far, by way of a comment round. */
    static Scene to(Api api, Stage stage) {
        Course course = drafted(api);
        if (stage == Stage.PLANNED) return course.step("take-back").scene;
        if (stage == Stage.DRAFTING) return course.scene;
        if (stage == Stage.COMMENTING) return course.comment().scene;
        course.comment().publish();
        if (stage == Stage.CANCELLED) return course.cancel().scene;
        if (stage == Stage.REVISING) return course.revise().scene;
        if (stage.ordinal() >= Stage.LIVE.ordinal()) course.hold();
        if (stage == Stage.LIVE_SHOWN) return course.show().scene;
        if (stage.ordinal() >= Stage.ENDED.ordinal()) course.end();
        if (stage.ordinal() >= Stage.MINUTES_SENT.ordinal()) course.sendMinutes();
        return course.scene;
    }

    /** The same items in a meeting of KD-Net Midtjylland, at which the directors are the members. */
    static Scene toKdNet(Api api, Stage stage) {
        Course course = imported(api);
        MatrixTest.giveToKdNet(course.scene);
        if (stage.ordinal() >= Stage.COMMENTING.ordinal()) course.comment();
        if (stage.ordinal() >= Stage.PUBLISHED.ordinal()) course.publish();
        if (stage.ordinal() >= Stage.LIVE.ordinal()) course.step("start");
        return course.scene;
    }

    static Course drafted(Api api) {
        Course course = imported(api);
        course.callSubstitutes();
        return course;
    }

    private static Course imported(Api api) {
        Answer imported = api.importText("sekretariat", Papers.agenda());
        assertThat(imported.status()).as(imported.body().encode()).isEqualTo(201);
        Course course = new Course(new Scene(api, imported.body().getString("id")));
        course.close("closed", "Basalt er årsagen", null);
        course.close("directors", "Skifer er årsagen", null);
        course.close("worded", "Marmor er årsagen", "Lukket punkt om flint");
        course.letDirectorsRead();
        Papers.STONES.forEach((what, stone) -> did(course.scene.upload(what, stone + ".pdf", false)));
        course.describe();
        return course;
    }

    private void close(String what, String reason, String wording) {
        JsonObject closed =
                Scene.seen().put("closed", true).put("reason", reason).put("wording", wording);
        did(scene.putItem("sekretariat", what, "closed", closed));
    }

    private void letDirectorsRead() {
        did(scene.putItem(
                "sekretariat", "directors", "description", Requests.description("Skifer for direktører", true)));
    }

    private void describe() {
        JsonObject where =
                Scene.seen().put("start", "2027-12-03T10:00").putNull("end").put("place", "Viborg");
        did(scene.put("sekretariat", "description", where.put("link", "https://ametyst.example.org/1")));
        JsonObject next = new JsonObject()
                .put("id", Scene.random())
                .put("title", "Kvarts næste gang")
                .put("note", "Kvarts");
        did(scene.put("sekretariat", "next-items", Scene.seen().put("entries", new JsonArray().add(next))));
    }

    private void callSubstitutes() {
        for (UUID seat : new UUID[] {MatrixTest.calledSeat, MatrixTest.releasedSeat}) {
            JsonObject apology = new JsonObject().put("note", "Malakit i maven").put("callSubstitute", true);
            did(scene.post("sekretariat", "apologies/" + seat, apology));
        }
        did(scene.post("sekretariat", "apologies/" + MatrixTest.releasedSeat + "/withdraw", new JsonObject()));
    }

    Course comment() {
        Answer opened = scene.post("sekretariat", "rounds", Commands.json("openRound", scene));
        assertThat(opened.status()).as(opened.body().encode()).isEqualTo(201);
        scene.ids.put("roundId", opened.body().getString("id"));
        Preparation.comment(scene);
        return this;
    }

    Course publish() {
        return step("publish");
    }

    /** Notes and highlights of the member, one of each shared with the chair. */
    void note() {
        did(scene.putItem("medlem", "open", "note", note("Beryl er mit")));
        did(scene.putItem("medlem", "closed", "note", note("Zirkon er vores")));
        JsonObject with = new JsonObject()
                .put(
                        "people",
                        new JsonArray().add(MatrixTest.personOf("formand").toString()));
        did(scene.putItem("medlem", "closed", "note/sharing", with));
        String other = "highlights/" + UUID.randomUUID();
        did(scene.putItem("medlem", "open", "highlights/" + UUID.randomUUID(), Requests.highlight("Rutil er mit")));
        did(scene.putItem("medlem", "closed", other, Requests.highlight("Spinel er vores")));
        did(scene.putItem("medlem", "closed", other + "/sharing", with));
    }

    /** What councils are asked about an open and a closed item, and what the member answers. */
    void inquire() {
        answered("open", "Sodalit eller ej?", "Charoit");
        answered("closed", "Larimar eller ej?", "Fluorit");
    }

    private void answered(String what, String question, String reservation) {
        Questions.asked(scene, what, question);
        JsonObject answer = Questions.answer(scene.api).put("choice", "given-reserved");
        String path = "/api/inquiries/" + scene.ids.get("inquiryId") + "/answers";
        did(scene.api.post("medlem", path, answer.put("words", reservation + " kræves")));
    }

    private static JsonObject note(String words) {
        return new JsonObject().put("words", words).put("base", 0);
    }

    private Course cancel() {
        return step("cancel");
    }

    Course revise() {
        step("revise");
        write("open", "background", "Granit er baggrunden, og safir er nyt.");
        return this;
    }

    Course sendRevised() {
        return step("send-revised");
    }

    /** The meeting: an item done, a closed one done, one open with a vote, one not reached. */
    Course hold() {
        step("start");
        for (String user : new String[] {"medlem", "formand", "kaldt"}) {
            did(scene.post(user, "arrival", new JsonObject().putNull("code").put("online", false)));
        }
        list("Koral Koralsen", null);
        list("Lava Lavasen", "closed");
        treat("done", "Topas");
        treat("closed", "Rubin");
        did(scene.postItem("sekretariat", "open", "open", Scene.seen()));
        write("open", "decision", "Opal er under vejs.");
        JsonObject vote = Scene.seen().put("question", "Jade eller ej?").put("byHands", false);
        did(scene.postItem("formand", "open", "vote", vote));
        scene.about("open");
        JsonObject ballot =
                new JsonObject().put("vote", scene.ids.get("voteId")).put("choice", "for");
        did(scene.putItem("medlem", "open", "vote/ballot", ballot));
        did(scene.post("medlem", "speakers", new JsonObject().putNull("line")));
        return this;
    }

    private void treat(String what, String stone) {
        did(scene.postItem("sekretariat", what, "open", Scene.seen()));
        write(what, "decision", stone + " blev besluttet.");
        did(scene.upload(what, stone + ".pdf", true));
        JsonObject dissent = Scene.seen().put("name", "medlem").putNull("from").put("words", stone + " er for dyr.");
        did(scene.putItem("sekretariat", what, "dissents/" + Scene.random(), dissent));
        JsonObject followUp = Scene.seen()
                .put("task", stone + " sendes")
                .put("who", "")
                .putNull("due")
                .put("done", false);
        did(scene.putItem("sekretariat", what, "follow-ups/" + Scene.random(), followUp));
        JsonObject done = Scene.seen().put("outcome", "approved").put("openNext", false);
        did(scene.postItem("sekretariat", what, "done", done));
    }

    private void list(String name, String guestOf) {
        String line = Scene.random();
        did(scene.put("sekretariat", "attendance/" + line, Requests.attendance(scene, name, guestOf)));
        if (guestOf != null) did(scene.post("sekretariat", "speakers", new JsonObject().put("line", line)));
    }

    Course show() {
        did(scene.put("sekretariat", "decisions-shown", Scene.seen().put("shown", true)));
        return this;
    }

    Course end() {
        did(scene.postItem("sekretariat", "open", "vote/close", Scene.seen()));
        JsonObject done = Scene.seen().put("outcome", "approved").put("openNext", false);
        did(scene.postItem("sekretariat", "open", "done", done));
        step("end");
        ask("waiting", "Tuf");
        ask("worded", "Pimpsten");
        return this;
    }

    private void ask(String what, String stone) {
        String later = Instant.now().plusSeconds(86400).toString();
        JsonObject question = Scene.seen().put("question", stone + " eller ej?").put("deadline", later);
        did(scene.postItem("sekretariat", what, "procedure", question));
        JsonObject answer = new JsonObject().put("choice", "for").put("words", stone + ", tak");
        did(scene.putItem("medlem", what, "procedure/answer", answer));
    }

    Course sendMinutes() {
        step("send-minutes");
        remark(null, "Onyx");
        remark("closed", "Obsidian");
        Pen pen = Pen.of(
                scene.api.url(),
                "sekretariat",
                scene.meeting().getJsonObject("remarksText").getString("id"));
        pen.write("Agat er bemærket.");
        pen.leave();
        return this;
    }

    private void remark(String what, String stone) {
        if (what != null) scene.about(what);
        String id = Scene.random();
        scene.ids.put("remarkId", id);
        JsonObject remark = Scene.seen().put("words", stone + " mangler.");
        did(scene.put(
                "medlem", "member-remarks/" + id, remark.put("itemId", what == null ? null : scene.ids.get("itemId"))));
    }

    private void write(String what, String field, String words) {
        Pen pen = Pen.of(scene.api.url(), "sekretariat", scene.text(what, field));
        pen.write(words);
        pen.leave();
    }

    private Course step(String step) {
        did(scene.post("sekretariat", step, Scene.seen()));
        return this;
    }

    static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
    }
}
