package dk.raadslag.comment;

import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.comment.CommentService.Anchor;
import dk.raadslag.comment.CommentService.Words;
import dk.raadslag.comment.RoundView.Place;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.model.TextField;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/rounds}, and a meeting's rounds. */
final class RoundRoutes {
    private RoundRoutes() {}

    static void mount(Api api, RoundService rounds, RoundReading reading, RoundExport export) {
        api.on("openRound", request -> rounds.open(
                        request.actor(),
                        request.id("meetingId"),
                        new RoundService.NewRound(
                                ChosenIdStore.orFresh(request.wishedId()),
                                request.time("deadline"),
                                request.json().getString("note"),
                                ids(request.json().getJsonArray("itemIds")),
                                ids(request.json().getJsonArray("others")),
                                request.json().getBoolean("showsAtOnce")),
                        request.json().getLong("version"))
                .map(Created::new));
        api.on("listWaitingRounds", request -> reading.waitingFor(request.actor())
                .map(found -> Map.of("rounds", found)));
        api.on("listRounds", request -> reading.list(request.actor(), request.id("meetingId"))
                .map(found -> Map.of("rounds", found)));
        api.on(
                "getRound",
                request -> reading.get(
                        request.actor(),
                        request.id("roundId"),
                        request.number("after").orElse(0L)));
        api.on("changeRound", request -> rounds.change(
                        request.actor(),
                        request.id("roundId"),
                        request.time("deadline"),
                        request.json().getString("note"))
                .map(RoundRoutes::done));
        api.on("closeRound", request -> rounds.close(request.actor(), request.id("roundId"))
                .map(RoundRoutes::done));
        api.on("askForRound", request -> rounds.ask(request.actor(), request.id("roundId"), request.id("personId"))
                .map(RoundRoutes::done));
        api.on("removeFromRound", request -> rounds.remove(
                        request.actor(), request.id("roundId"), request.id("personId"))
                .map(RoundRoutes::done));
        api.on("putVersion", request -> rounds.putVersion(
                        request.actor(),
                        request.id("roundId"),
                        ChosenIdStore.orFresh(request.wishedId()),
                        request.json().getBoolean("mail"))
                .map(RoundRoutes::done));
        api.on("exportRound", request -> export.of(
                        request.actor(),
                        request.id("roundId"),
                        request.query("as").orElseThrow())
                .map(file -> new Document(file.mediaType(), file.name(), file.bytes())));
    }

    static void mount(Api api, CommentService comments) {
        api.on("setComment", request -> comments.set(
                        request.actor(), request.id("roundId"), request.id("commentId"), words(request.json()))
                .map(RoundRoutes::done));
        api.on("withdrawComment", request -> comments.withdraw(
                        request.actor(), request.id("roundId"), request.id("commentId"))
                .map(RoundRoutes::done));
        api.on("setNoRemarks", request -> comments.setNoRemarks(
                        request.actor(),
                        request.id("roundId"),
                        ids(request.json().getJsonArray("itemIds")),
                        request.json().getBoolean("on"))
                .map(RoundRoutes::done));
        api.on("setSeen", request -> comments.setSeen(
                        request.actor(),
                        request.id("roundId"),
                        UUID.fromString(request.json().getString("itemId")),
                        request.json().getLong("seq"))
                .map(RoundRoutes::done));
    }

    static void mount(Api api, DecisionService decisions) {
        api.on("acceptProposal", request -> decisions
                .accept(request.actor(), request.id("roundId"), request.id("commentId"))
                .map(RoundRoutes::done));
        api.on("resolveComment", request -> decisions
                .resolve(
                        request.actor(),
                        request.id("roundId"),
                        request.id("commentId"),
                        request.json().getString("reason"))
                .map(RoundRoutes::done));
        api.on("reopenComment", request -> decisions
                .reopen(request.actor(), request.id("roundId"), request.id("commentId"))
                .map(RoundRoutes::done));
        api.on("followUpComment", request -> followUp(request, decisions).map(RoundRoutes::done));
    }

    private static Future<Long> followUp(ApiRequest request, DecisionService decisions) {
        JsonObject body = request.json();
        return decisions.followUp(
                request.actor(),
                request.id("roundId"),
                request.id("commentId"),
                body.getString("task"),
                body.getString("who"),
                request.day("due"));
    }

    private static Words words(JsonObject body) {
        String field = body.getString("field");
        JsonObject anchor = body.getJsonObject("anchor");
        JsonObject place = body.getJsonObject("place");
        String answers = body.getString("answers");
        return new Words(
                UUID.fromString(body.getString("itemId")),
                field == null ? null : TextField.of(field),
                anchor == null ? null : new Anchor(bytes(anchor.getString("from")), bytes(anchor.getString("to"))),
                place == null
                        ? null
                        : new Place(place.getInteger("start"), place.getInteger("end"), place.getLong("version")),
                body.getString("quote"),
                body.getString("words"),
                body.getString("proposal"),
                answers == null ? null : UUID.fromString(answers));
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("Markeringen er ikke udfyldt rigtigt.");
        }
    }

    /** Null is null. */
    private static List<UUID> ids(JsonArray ids) {
        return ids == null
                ? null
                : ids.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    private static Map<String, Object> done(long seq) {
        return Map.of("seq", seq);
    }
}
