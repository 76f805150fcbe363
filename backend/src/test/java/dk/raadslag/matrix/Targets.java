package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.imports.Importing;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** What the column "of" of the tables means. */
final class Targets {
    private Targets() {}

    /** Lets the addresses of the scene be about it. */
    static void of(String what, Scene scene) {
        scene.ids.put("otherMeetingId", scene.meeting);
        scene.ids.putIfAbsent("newId", Scene.random());
        scene.ids.put("lineId", scene.ids.get("newId"));
        scene.ids.putIfAbsent("remarkId", Scene.random());
        scene.ids.remove("askingId");
        scene.ids.put("file", "excerpt");
        switch (what) {
            case "-", "a new line" -> {}
            case "a seat" -> {
                if (!scene.ids.containsKey("personId")) Preparation.seat(scene);
            }
            case "another draft" -> {
                scene.about("open");
                scene.ids.put("otherMeetingId", Course.drafted(scene.api).scene().meeting);
            }
            case "the same meeting" -> scene.about("open");
            case "member's seat" -> seat(scene, MatrixTest.membersSeat);
            case "chair's seat" -> seat(scene, MatrixTest.chairsSeat);
            case "director's seat" -> seat(scene, MatrixTest.directorsSeat);
            case "called's seat" -> seat(scene, MatrixTest.calledSeat);
            case "member's line" -> {
                scene.ids.put("lineId", scene.line("medlem"));
                scene.ids.put("askingId", scene.line("medlem"));
            }
            case "an expert" -> expert(scene);
            case "the code" -> code(scene);
            case "a screen" -> scene.ids.put("code", Screens.asking(scene.api).code());
            case "a shown screen" -> Screens.shown(scene);
            case "minutes" -> scene.ids.put("kind", "minutes");
            case "agenda" -> scene.ids.put("kind", "agenda");
            case "own feed" -> feed(scene);
            case "a letter" -> letter(scene);
            case "an import" -> imported(scene);
            case "a body of the region" -> scene.ids.put("externalId", Externals.ofRegion(scene));
            case "a body of the country" -> scene.ids.put("externalId", Externals.ofCountry(scene));
            case "an inquiry" -> Questions.asked(scene, "open");
            case "a closed inquiry" -> Questions.asked(scene, "closed");
            case "a planned item" -> planned(scene, false, false);
            case "a closed planned item" -> planned(scene, true, false);
            case "an internal planned item" -> planned(scene, false, true);
            case "a dispatch" -> Dispatches.of("done", scene);
            default -> scene.about(what);
        }
    }

    private static void seat(Scene scene, UUID seat) {
        scene.ids.put("seatId", seat.toString());
    }

    /** Named for the round. */
    private static void expert(Scene scene) {
        JsonObject whom = Commands.json("admitExpert", scene);
        JsonObject admitted = scene.api
                .post("sekretariat", "/api/bodies/kkr-midtjylland/experts", whom)
                .body();
        scene.ids.put("personId", admitted.getString("id"));
        scene.api.put(
                "sekretariat",
                "/api/rounds/" + scene.ids.get("roundId") + "/asked/" + admitted.getString("id"),
                new JsonObject());
    }

    /** To the address that calendars answer to, without an answer in it. */
    private static void letter(Scene scene) {
        UUID letter = UUID.randomUUID();
        scene.ids.put("replyId", letter.toString());
        MatrixTest.SERVER.sql(
                """
                insert into reply_letter (id, key, read_at, sender, subject, meeting_id, outcome)
                values (?, decode(replace(?::text, '-', ''), 'hex'), now(), 'anna@example.org', 'Hej', ?, 'no-calendar')""",
                letter,
                letter.toString(),
                UUID.fromString(scene.meeting));
    }

    /** With one agenda in it that was read. */
    private static void imported(Scene scene) {
        Importing batch = Importing.begun(scene.api, "sekretariat");
        batch.add("dagsorden.txt", Papers.agendaOf(Requests.day()));
        JsonObject file = batch.read().get(0);
        scene.ids.put("importId", batch.id());
        scene.ids.put("page", "1");
        scene.ids.put("fileId", file.getString("id"));
        scene.ids.put("importSeq", file.getLong("seq").toString());
    }

    private static void planned(Scene scene, boolean closed, boolean internal) {
        String id = Scene.random();
        Answer planned = scene.api.post(
                "sekretariat",
                "/api/bodies/kkr-midtjylland/planned",
                Commands.planned("Plan", closed, internal).put("id", id));
        assertThat(planned.status()).as(planned.body().encode()).isEqualTo(201);
        scene.ids.put("plannedId", id);
    }

    private static void code(Scene scene) {
        String address = "/api/meetings/" + scene.meeting + "/arrival?origin=https://raadslag.example.org";
        scene.ids.put("code", scene.api.get("sekretariat", address).body().getString("code"));
    }

    private static void feed(Scene scene) {
        Answer made = scene.api.post("medlem", "/api/me/calendar-feed", new JsonObject());
        scene.ids.put("secret", made.body().getString("path").split("/")[3]);
    }
}
