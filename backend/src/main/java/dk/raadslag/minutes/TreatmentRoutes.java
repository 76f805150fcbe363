package dk.raadslag.minutes;

import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.model.Choice;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Outcome;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What comes of an item: {@code /api/items/{itemId}/points}, {@code …/dissents}, {@code …/vote}, {@code …/procedure}. */
final class TreatmentRoutes {
    private TreatmentRoutes() {}

    private record ProcedureBody(UUID procedure, String question, Instant deadline, long version) {}

    static void mount(Api api, TreatmentService treatment, FollowUpList followUps) {
        api.on("decidePoint", request -> {
            String outcome = request.json().getString("outcome");
            return done(treatment.decidePoint(
                    request.actor(),
                    item(request),
                    request.place("point"),
                    outcome == null ? null : Outcome.of(outcome),
                    version(request)));
        });
        api.on(
                "setDissent",
                request ->
                        done(treatment.setDissent(request.actor(), item(request), dissent(request), version(request))));
        api.on(
                "removeDissent",
                request -> done(treatment.removeDissent(
                        request.actor(), item(request), request.id("dissentId"), version(request))));
        api.on(
                "setFollowUp",
                request -> done(
                        treatment.setFollowUp(request.actor(), item(request), followUp(request), version(request))));
        api.on(
                "removeFollowUp",
                request -> done(treatment.removeFollowUp(
                        request.actor(), item(request), request.id("followUpId"), version(request))));
        api.on(
                "setFollowUpDone",
                request -> done(treatment.setFollowUpDone(
                        request.actor(),
                        item(request),
                        request.id("followUpId"),
                        request.json().getBoolean("done"))));
        api.on(
                "listFollowUps",
                request -> followUps.page(
                        request.actor(),
                        FollowUpStore.State.valueOf(
                                request.query("state").orElse("all").toUpperCase(Locale.ROOT)),
                        request.query("after").orElse(null),
                        request.number("limit")
                                .orElse((long) FollowUpList.USUAL)
                                .intValue()));
    }

    static void mount(Api api, VoteService votes) {
        api.on(
                "callVote",
                request -> done(votes.call(
                        request.actor(),
                        item(request),
                        request.json().getString("question"),
                        request.json().getBoolean("byHands"),
                        version(request))));
        api.on(
                "castBallot",
                request -> done(votes.answer(
                        request.actor(),
                        item(request),
                        vote(request),
                        Choice.of(request.json().getString("choice")))));
        api.on("countHands", request -> {
            JsonObject body = request.json();
            VoteService.Count count = new VoteService.Count(
                    body.getInteger("inFavour"), body.getInteger("opposed"), body.getInteger("abstained"));
            return done(votes.count(request.actor(), item(request), vote(request), count, version(request)));
        });
        api.on(
                "closeVote",
                request -> done(votes.close(request.actor(), item(request), idOf(request, "vote"), version(request))));
        api.on(
                "withdrawVote",
                request ->
                        done(votes.withdraw(request.actor(), item(request), idOf(request, "vote"), version(request))));
    }

    static void mount(Api api, ProcedureService procedures) {
        api.on("beginProcedure", request -> {
            ProcedureBody body = request.body(ProcedureBody.class);
            return done(
                    procedures.begin(request.actor(), item(request), body.question(), body.deadline(), body.version()));
        });
        api.on(
                "answerProcedure",
                request -> done(procedures.answer(
                        request.actor(),
                        item(request),
                        idOf(request, "procedure"),
                        Choice.of(request.json().getString("choice")),
                        request.json().getString("words"))));
        api.on("prolongProcedure", request -> {
            ProcedureBody body = request.body(ProcedureBody.class);
            return done(procedures.prolong(
                    request.actor(), item(request), body.procedure(), body.deadline(), body.version()));
        });
        api.on(
                "closeProcedure",
                request -> done(procedures.close(
                        request.actor(), item(request), idOf(request, "procedure"), version(request))));
        api.on(
                "withdrawProcedure",
                request -> done(procedures.withdraw(
                        request.actor(), item(request), idOf(request, "procedure"), version(request))));
    }

    private static Dissent dissent(ApiRequest request) {
        JsonObject body = request.json();
        return new Dissent(
                request.id("dissentId"),
                body.getString("name").strip(),
                body.getString("from"),
                body.getString("words").strip());
    }

    private static FollowUp followUp(ApiRequest request) {
        JsonObject body = request.json();
        return new FollowUp(
                request.id("followUpId"),
                body.getString("task").strip(),
                body.getString("who").strip(),
                request.day("due"),
                body.getBoolean("done"));
    }

    private static UUID item(ApiRequest request) {
        return request.id("itemId");
    }

    private static UUID vote(ApiRequest request) {
        return UUID.fromString(request.json().getString("vote"));
    }

    /** Null when the body does not say. */
    private static UUID idOf(ApiRequest request, String field) {
        String id = request.json().getString(field);
        return id == null ? null : UUID.fromString(id);
    }

    static long version(ApiRequest request) {
        return request.json().getLong("version");
    }

    static Future<Object> done(Future<MeetingSnapshot> change) {
        return change.map(after -> Map.of("version", after.version()));
    }
}
