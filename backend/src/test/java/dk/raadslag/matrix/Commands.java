package dk.raadslag.matrix;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The second half of {@link Requests}: people, the meeting itself, and what follows it. */
final class Commands {
    private Commands() {}

    static JsonObject json(String operation, Scene scene) {
        JsonObject seen = Scene.seen();
        return switch (operation) {
            case "setAttendance" -> Requests.attendance(scene, "Gæst", null);
            case "markAttendance" ->
                seen.put("lines", new JsonArray().add(scene.ids.get("askingId")))
                        .put("mark", "WHOLE");
            case "arrive" -> new JsonObject().put("code", scene.ids.get("code")).put("online", false);
            case "apologize" -> new JsonObject().putNull("note").put("callSubstitute", false);
            case "askForFloor" -> new JsonObject().put("line", scene.ids.get("askingId"));
            case "moveSpeaker" -> new JsonObject().put("position", 0);
            case "decidePoint" -> seen.put("outcome", "noted");
            case "setDissent" -> seen.put("name", "medlem").putNull("from").put("words", "Nej.");
            case "setFollowUp" ->
                seen.put("task", "Sendes").put("who", "").putNull("due").put("done", false);
            case "setFollowUpDone" -> new JsonObject().put("done", true);
            case "callVote" -> seen.put("question", "Ja?").put("byHands", false);
            case "castBallot" ->
                new JsonObject().put("vote", scene.ids.get("voteId")).put("choice", "for");
            case "countHands" ->
                seen.put("vote", scene.ids.get("voteId"))
                        .put("inFavour", 1)
                        .put("opposed", 0)
                        .put("abstained", 0);
            case "beginProcedure" -> seen.put("question", "Ja?").put("deadline", Requests.later());
            case "beginProcedures" ->
                seen.put("deadline", Requests.later())
                        .put(
                                "items",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("item", scene.ids.get("itemId"))
                                                .put("question", "Ja?")
                                                .put("bySilence", false)))
                        .put("next", new JsonArray());
            case "prolongProcedures" -> seen.put("deadline", Requests.later());
            case "prolongProcedure" -> seen.put("deadline", Requests.later());
            case "answerProcedure" -> new JsonObject().put("choice", "for").putNull("words");
            case "setMemberRemark" ->
                seen.put("itemId", scene.ids.get("itemId")).put("words", "Nej.");
            case "answerMemberRemark" -> seen.put("state", "adopted").putNull("answer");
            case "openRound" ->
                seen.put("deadline", "2027-11-01T12:00")
                        .put("note", "")
                        .putNull("itemIds")
                        .put("others", new JsonArray())
                        .put("showsAtOnce", true);
            case "previewRound" ->
                new JsonObject()
                        .put("deadline", "2027-11-01T12:00")
                        .put("note", "")
                        .put("others", new JsonArray());
            case "changeRound" ->
                new JsonObject().put("deadline", "2027-11-02T12:00").put("note", "");
            case "putVersion" -> new JsonObject().put("mail", false);
            case "setComment" ->
                new JsonObject()
                        .put("itemId", scene.ids.get("itemId"))
                        .putNull("field")
                        .putNull("anchor")
                        .putNull("place")
                        .putNull("quote")
                        .put("words", "Hvorfor onyks?")
                        .putNull("proposal")
                        .putNull("answers");
            case "resolveComment" -> new JsonObject().put("reason", "");
            case "followUpComment" ->
                new JsonObject().put("task", "Sendes").put("who", "").putNull("due");
            case "setNoRemarks" -> new JsonObject().putNull("itemIds").put("on", true);
            case "setSeen" ->
                new JsonObject().put("itemId", scene.ids.get("itemId")).put("seq", 1);
            case "setAlertMailing" ->
                new JsonObject()
                        .put("language", "da")
                        .put("minutes", "at-once")
                        .put("rounds", "at-once")
                        .put("answers", "at-once")
                        .put("followUps", "at-once");
            case "setPushing" ->
                new JsonObject()
                        .put("meetings", "at-once")
                        .put("minutes", "at-once")
                        .put("rounds", "at-once")
                        .put("answers", "at-once")
                        .put("followUps", "at-once");
            case "putDevice" ->
                new JsonObject()
                        .put("endpoint", "https://push.raadslag.example/" + scene.ids.get("deviceId"))
                        // The keys of RFC 8291, appendix A.
                        .put(
                                "p256dh",
                                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4")
                        .put("auth", "BTBZMqHH6r4Tts7J_aSIgg")
                        .put("name", "Firefox, Android");
            case "readAlerts" -> new JsonObject().put("ids", new JsonArray());
            case "setTreatedBy" -> seen.putNull("itemId");
            default -> bodys(operation, seen, scene);
        };
    }

    private static JsonObject bodys(String operation, JsonObject seen, Scene scene) {
        JsonObject date = new JsonObject().put("start", Requests.day() + "T10:00");
        JsonObject part = new JsonObject().put("title", "Sager").put("items", new JsonArray());
        return switch (operation) {
            case "createSeat" ->
                new JsonObject()
                        .put("term", "2026-2029")
                        .put("municipality", "0741")
                        .put("reason", "party");
            case "setSeatHolder", "setSeatSubstitute" -> new JsonObject().putNull("person");
            case "admitExpert" ->
                new JsonObject().put("name", "Ekspert i jern").put("email", "ekspert-i-jern@raadslag.example");
            case "endSeat" -> new JsonObject().put("lastDay", "2029-12-31");
            case "setTemplate" -> new JsonObject().put("sections", new JsonArray().add(part));
            case "setDeadlineRules" ->
                new JsonObject().putNull("material").putNull("agenda").putNull("remarks");
            case "dismissPromise" ->
                new JsonObject()
                        .put("itemId", scene.ids.get("itemId"))
                        .put("words", "Sagen drøftes på næste møde.")
                        .put("dismissed", true);
            case "openInquiry" -> Questions.asking(scene.api);
            case "answerInquiry" -> Questions.answer(scene.api);
            case "answerForPresent" -> new JsonObject().put("choice", "given").put("except", new JsonArray());
            case "extendInquiry" ->
                new JsonObject()
                        .put("lastDay", "2098-01-01")
                        .put("why", "Flere byråd")
                        .put("soon", false);
            case "remindInquiry" -> new JsonObject().put("again", true);
            case "addExternalBody" -> Externals.described().put("region", "midtjylland");
            case "changeExternalBody" ->
                Externals.described().putNull("validTo").put("version", 1);
            case "planItem" -> planned("Nyt", false, false);
            case "describePlanned" ->
                new JsonObject()
                        .put("title", "Andet")
                        .put("closed", false)
                        .put("internal", false)
                        .put("version", 1);
            case "movePlanned" ->
                new JsonObject()
                        .put("planned", new JsonObject().put("half", "2095-2"))
                        .put("version", 1);
            case "dropPlanned" -> new JsonObject().put("dropped", true).put("version", 1);
            case "planMeetings" -> new JsonObject().put("meetings", new JsonArray().add(date));
            case "previewMeetings" -> new JsonObject().put("text", "3. december 2027 kl. 10");
            default -> takesNothing(operation) ? new JsonObject() : seen;
        };
    }

    /** Something that is planned for a time that does not come while this runs. */
    static JsonObject planned(String title, boolean closed, boolean internal) {
        return new JsonObject()
                .put("title", title)
                .put("planned", new JsonObject().put("half", "2095-1"))
                .put("closed", closed)
                .put("internal", internal);
    }

    /** The others say only which version was on the screen. */
    private static boolean takesNothing(String operation) {
        return switch (operation) {
            case "depart",
                    "callSubstitute",
                    "withdrawApology",
                    "putAwayReply",
                    "removeSpeaker",
                    "giveFloor",
                    "approveMinutes",
                    "invitePerson",
                    "removePerson",
                    "linkAttachment",
                    "closeRound",
                    "askForRound",
                    "removeFromRound",
                    "withdrawComment",
                    "acceptProposal",
                    "reopenComment",
                    "renewCalendarFeed",
                    "endCalendarFeed",
                    "closeInquiry" -> true;
            default -> false;
        };
    }
}
