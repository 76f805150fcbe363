package dk.raadslag.matrix;

import dk.raadslag.body.Seats;
import io.vertx.core.json.JsonObject;

/** What must be so before somebody who may do a thing really does it. What is so already is left as it is. */
final class Preparation {
    private Preparation() {}

    /** Whether there was anything to prepare. */
    static boolean of(String operation, Scene scene) {
        switch (operation) {
            case "openItem", "reopenItem", "endMeeting" -> finish(scene);
            case "finishItem", "callVote" -> withdrawVote(scene);
            case "countHands" -> {
                withdrawVote(scene);
                scene.postItem(
                        "formand",
                        "open",
                        "vote",
                        Commands.json("callVote", scene).put("byHands", true));
            }
            case "removeSpeaker", "giveFloor", "moveSpeaker" ->
                scene.post("medlem", "speakers", new JsonObject().putNull("line"));
            case "callSubstitute", "withdrawApology" ->
                scene.post("sekretariat", "apologies/" + scene.ids.get("seatId"), Commands.json("apologize", scene));
            case "removeAttendance" ->
                scene.put(
                        "sekretariat",
                        "attendance/" + scene.ids.get("lineId"),
                        Requests.attendance(scene, "Gæst", null));
            case "beginProcedure" -> withdrawProcedure(scene);
            case "beginProcedures" -> withdrawProcedure(scene);
            case "prolongProcedures", "remindProcedures", "closeProcedures", "withdrawProcedures" -> {
                withdrawProcedure(scene);
                scene.post("sekretariat", "procedures", Commands.json("beginProcedures", scene));
            }
            case "setMemberRemark" -> scene.ids.put("remarkId", Scene.random());
            case "putDevice", "removeDevice" -> scene.ids.put("deviceId", Scene.random());
            case "setComment" -> scene.ids.put("commentId", Scene.random());
            case "withdrawComment", "acceptProposal", "resolveComment", "followUpComment" -> comment(scene);
            case "reopenComment" -> {
                comment(scene);
                scene.api.post("sekretariat", commentPath(scene) + "/resolve", new JsonObject().put("reason", ""));
            }
            case "closeRound" -> open(scene);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A director's proposal for the open item. */
    static void comment(Scene scene) {
        scene.ids.put("commentId", Scene.random());
        scene.about("open");
        JsonObject words = Commands.json("setComment", scene)
                .put("field", "background")
                .put("place", new JsonObject().put("start", 0).put("end", 3).put("version", 1))
                .put("quote", "abc")
                .put("proposal", "xyz" + Scene.random());
        scene.api.put("direktoer", commentPath(scene), words);
    }

    /** What somebody else closed is open again. */
    private static void open(Scene scene) {
        JsonObject later = Commands.json("changeRound", scene)
                .put("deadline", Requests.day().replace("2029", "2027") + "T10:00");
        scene.api.put("sekretariat", "/api/rounds/" + scene.ids.get("roundId"), later);
    }

    private static String commentPath(Scene scene) {
        return "/api/rounds/" + scene.ids.get("roundId") + "/comments/" + scene.ids.get("commentId");
    }

    private static void finish(Scene scene) {
        withdrawVote(scene);
        JsonObject done = Scene.seen().put("outcome", "approved").put("openNext", false);
        scene.postItem("sekretariat", "open", "done", done);
    }

    private static void withdrawProcedure(Scene scene) {
        scene.postItem("sekretariat", "waiting", "procedure/withdraw", Scene.seen());
    }

    private static void withdrawVote(Scene scene) {
        scene.postItem("sekretariat", "open", "vote/withdraw", Scene.seen());
    }

    /** A seat of its own with somebody on it, for what is done with seats. */
    static void seat(Scene scene) {
        Seats seats = new Seats(scene.api, "kkr-midtjylland");
        String email = "plads-" + Scene.random() + "@example.org";
        String seat = seats.made(Seats.party("0727", "A").put("holder", Seats.whom("Plads", email)));
        scene.ids.put("seatId", seat);
        scene.ids.put("personId", seats.holderId(seat));
    }
}
