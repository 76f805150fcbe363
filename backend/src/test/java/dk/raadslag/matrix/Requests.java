package dk.raadslag.matrix;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What each operation is asked with, so that only rights can be the reason for a no. */
final class Requests {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private Requests() {}

    /** The address with its ids and what stands behind the question mark. */
    static String address(Operation operation, Scene scene) {
        String path = operation.path();
        for (var id : scene.ids.entrySet()) path = path.replace("{" + id.getKey() + "}", id.getValue());
        if (path.contains("{")) throw new AssertionError(operation.id() + " needs an id: " + path);
        return path
                + (scene.ids.containsKey("ticket") && operation.id().equals("getDispatchedFile")
                        ? "?ticket=" + scene.ids.get("ticket")
                        : query(operation.id()));
    }

    static String query(String operation) {
        return switch (operation) {
            case "getArrivalCode" -> "?origin=https://raadslag.example.org";
            case "uploadAttachment", "replaceAttachmentFile", "addImportFile" -> "?name=nyt.pdf";
            case "removeAttachment" -> "?version=" + Scene.SEEN;
            case "exportRound" -> "?as=csv";
            case "getAgendaFile", "getMinutesFile", "getEditionFile" -> "?as=txt";
            case "getExcerpt", "getParticipantsFile", "getDecisions" -> "?as=txt";
            case "getBodyDecisions" -> "?from=2027-01-01&to=2027-12-31&as=txt";
            case "verifyFile" -> "?sha256=" + "0".repeat(64);
            case "search", "searchPeople" -> "?q=granit";
            case "getLetter" -> "?occasion=agenda_sent";
            case "getPlanned" -> "?region=midtjylland";
            case "getDispatchedFile" -> "?ticket=" + "0".repeat(43);
            case "getCalendar" -> "?region=midtjylland&year=2027";
            default -> "";
        };
    }

    /** Null when the operation has none. */
    static byte[] body(Operation operation, Scene scene) {
        boolean imports =
                operation.id().equals("importMeeting") || operation.id().equals("previewImport");
        if (imports) return Papers.agenda();
        if (operation.takesFile()) return Papers.PDF;
        if (operation.method().equals("GET") || operation.method().equals("DELETE")) return null;
        return json(operation.id(), scene).encode().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject json(String operation, Scene scene) {
        JsonObject seen = Scene.seen();
        return switch (operation) {
            case "screenIsHere" -> Screens.fresh();
            case "letScreenIn" -> new JsonObject().put("code", scene.ids.get("code"));
            case "sendDispatch" -> Dispatches.wish(scene.api, scene.ids.get("itemId"), "ny@example.org", "Det haster");
            case "readDispatched", "openDispatched" -> Dispatches.link(scene);
            case "sendDispatchAgain" -> new JsonObject().put("confirmed", true);
            case "issueTicket" -> new JsonObject().put("textId", scene.ids.get("textId"));
            case "showDecisions" -> seen.put("shown", true);
            case "finishItem" -> seen.put("outcome", "approved").put("openNext", false);
            case "setItemClosed" -> seen.put("closed", true).put("reason", "Sag " + Scene.random());
            case "describeMeeting" ->
                seen.put("start", "2027-12-03T10:00")
                        .putNull("end")
                        .put("place", "Aarhus")
                        .putNull("link");
            case "setDeadlines" ->
                seen.put(
                        "deadlines",
                        new JsonObject()
                                .putNull("material")
                                .putNull("agenda")
                                .putNull("comments")
                                .putNull("remarks"));
            case "setNextItems" -> seen.put("entries", new JsonArray());
            case "addItem" ->
                seen.put("section", 2).put("position", 9).put("title", "Nyt").put("kind", "discussion");
            case "takeNextItems" -> seen.put("section", 2);
            case "describeItem" -> description("Nyt navn", false);
            case "moveItem" -> seen.put("section", 2).put("position", 0);
            case "moveItemToMeeting" -> seen.put("section", 0).put("meetingId", scene.ids.get("otherMeetingId"));
            case "orderAttachments" -> seen.put("order", new JsonArray().add(scene.ids.get("attachmentId")));
            case "editAttachment" -> seen.put("title", "Nyt navn").put("ofDecision", false);
            case "setMinutesRule" -> new JsonObject().put("approvesBy", "everybody");
            case "setRead" ->
                new JsonObject().put("id", scene.ids.get("itemId")).put("seen", "a1");
            case "setNote" -> new JsonObject().put("words", "Min note").put("base", 0);
            case "setHighlight" -> highlight("Min note");
            case "shareNote", "shareHighlight" -> new JsonObject().put("people", new JsonArray());
            case "beginImport" -> new JsonObject();
            case "createBody" -> new JsonObject().put("name", "KKR Midtjylland").put("kind", "KKR");
            case "createImported" -> new JsonObject().put("seq", Long.valueOf(scene.ids.get("importSeq")));
            case "correctImportFile" ->
                new JsonObject()
                        .put("seq", Long.valueOf(scene.ids.get("importSeq")))
                        .put("said", nothingSaid());
            case "sayLooks" ->
                new JsonObject()
                        .put("from", "2020-01-01")
                        .put(
                                "looks",
                                new JsonObject()
                                        .putNull("colour")
                                        .putNull("mission")
                                        .putNull("vision")
                                        .put("contact", new JsonArray())
                                        .putNull("logo"));
            default -> Commands.json(operation, scene);
        };
    }

    /** Of the first words of a text, with this note. */
    static JsonObject highlight(String note) {
        JsonObject at =
                new JsonObject().put("field", "background").put("start", 0).put("length", 4);
        at.put("digest", "a1").put("before", "b2").put("after", "c3");
        at.putNull("paper").putNull("file").putNull("page");
        return new JsonObject().put("at", at).put("note", note).put("base", 0);
    }

    private static JsonObject nothingSaid() {
        JsonObject said = new JsonObject();
        for (String fact : List.of("body", "date", "start", "end", "kind", "people")) said.putNull(fact);
        for (String lines : List.of("closed", "open", "declined", "headings", "words", "placed", "items"))
            said.put(lines, new JsonArray());
        return said;
    }

    /** @param directorsRead what is closed */
    static JsonObject description(String title, boolean directorsRead) {
        JsonObject item = new JsonObject()
                .put("title", title)
                .put("kind", "decision")
                .putNull("minutes")
                .putNull("slot");
        item.put("guests", new JsonArray()).put("directorsRead", directorsRead).putNull("caseNumber");
        item.put("caseOfficers", new JsonArray()).put("presenters", new JsonArray());
        return Scene.seen().put("item", item);
    }

    /** @param guestOf what the tables call an item, or null */
    static JsonObject attendance(Scene scene, String name, String guestOf) {
        if (guestOf != null) scene.about(guestOf);
        JsonObject line = Scene.seen()
                .put("group", "SECRETARIAT")
                .put("name", name)
                .putNull("from")
                .putNull("note");
        line.putNull("seatId")
                .put(
                        "stays",
                        new JsonArray()
                                .add(new JsonObject()
                                        .putNull("from")
                                        .putNull("to")
                                        .put("online", false)));
        return line.put("guestOf", guestOf == null ? null : scene.ids.get("itemId"));
    }

    /** A day of its own each time, that no other meeting is on. */
    static String day() {
        return LocalDate.of(2029, 1, 1).plusDays(DAYS.getAndIncrement()).toString();
    }

    static String later() {
        return Instant.now().plusSeconds(86400).toString();
    }
}
