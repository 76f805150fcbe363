package dk.raadslag.minutes;

import dk.raadslag.http.Api;
import dk.raadslag.http.Seen;
import dk.raadslag.meeting.MeetingRoutes;
import dk.raadslag.model.Choice;
import dk.raadslag.model.NextItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Votes, and written procedures: {@code /api/items/{itemId}/vote} and {@code …/procedure}; several procedures at once:
 * {@code /api/meetings/{meetingId}/procedures}.
 */
final class VoteRoutes {
    private VoteRoutes() {}

    private record CallVote(String question, boolean byHands, long version) {}

    private record CastBallot(UUID vote, Choice choice) {}

    private record CountHands(UUID vote, int inFavour, int opposed, int abstained, long version) {}

    /** @param vote null for the running one */
    private record OneVote(UUID vote, long version) {}

    private record BeginProcedure(String question, Instant deadline, long version) {}

    /** @param procedure null for the running one */
    private record AnswerProcedure(UUID procedure, Choice choice, String words) {}

    /** @param procedure null for the running one */
    private record ProlongProcedure(UUID procedure, Instant deadline, long version) {}

    /** @param procedure null for the running one */
    private record OneProcedure(UUID procedure, long version) {}

    private record BeginProcedures(
            Instant deadline, List<ProcedureBatches.Asked> items, List<NextItem> next, long version) {}

    private record ProlongProcedures(Instant deadline, long version) {}

    static void mount(Api api, VoteService votes) {
        api.on("callVote", CallVote.class, (request, body) -> votes.call(
                        request.actor(), request.id("itemId"), body.question(), body.byHands(), body.version())
                .map(MeetingRoutes::done));
        api.on("castBallot", CastBallot.class, (request, body) -> votes.answer(
                        request.actor(), request.id("itemId"), body.vote(), body.choice())
                .map(MeetingRoutes::done));
        api.on("countHands", CountHands.class, (request, body) -> votes.count(
                        request.actor(),
                        request.id("itemId"),
                        body.vote(),
                        new VoteService.Count(body.inFavour(), body.opposed(), body.abstained()),
                        body.version())
                .map(MeetingRoutes::done));
        api.on("closeVote", OneVote.class, (request, body) -> votes.close(
                        request.actor(), request.id("itemId"), body.vote(), body.version())
                .map(MeetingRoutes::done));
        api.on("withdrawVote", OneVote.class, (request, body) -> votes.withdraw(
                        request.actor(), request.id("itemId"), body.vote(), body.version())
                .map(MeetingRoutes::done));
    }

    static void mount(Api api, ProcedureService procedures) {
        api.on("beginProcedure", BeginProcedure.class, (request, body) -> procedures
                .begin(request.actor(), request.id("itemId"), body.question(), body.deadline(), body.version())
                .map(MeetingRoutes::done));
        api.on("answerProcedure", AnswerProcedure.class, (request, body) -> procedures
                .answer(request.actor(), request.id("itemId"), body.procedure(), body.choice(), body.words())
                .map(MeetingRoutes::done));
        api.on("prolongProcedure", ProlongProcedure.class, (request, body) -> procedures
                .prolong(request.actor(), request.id("itemId"), body.procedure(), body.deadline(), body.version())
                .map(MeetingRoutes::done));
        api.on("closeProcedure", OneProcedure.class, (request, body) -> procedures
                .close(request.actor(), request.id("itemId"), body.procedure(), body.version())
                .map(MeetingRoutes::done));
        api.on("withdrawProcedure", OneProcedure.class, (request, body) -> procedures
                .withdraw(request.actor(), request.id("itemId"), body.procedure(), body.version())
                .map(MeetingRoutes::done));
    }

    static void mount(Api api, ProcedureBatches batches) {
        api.on("beginProcedures", BeginProcedures.class, (request, body) -> batches.begin(
                        request.actor(),
                        request.id("meetingId"),
                        body.deadline(),
                        body.items(),
                        body.next(),
                        body.version())
                .map(MeetingRoutes::done));
        api.on("prolongProcedures", ProlongProcedures.class, (request, body) -> batches.prolong(
                        request.actor(), request.id("meetingId"), request.id("batch"), body.deadline(), body.version())
                .map(MeetingRoutes::done));
        api.on("remindProcedures", Seen.class, (request, body) -> batches.remind(
                        request.actor(), request.id("meetingId"), request.id("batch"), body.version())
                .map(MeetingRoutes::done));
        api.on("closeProcedures", Seen.class, (request, body) -> batches.close(
                        request.actor(), request.id("meetingId"), request.id("batch"), body.version())
                .map(MeetingRoutes::done));
        api.on("withdrawProcedures", Seen.class, (request, body) -> batches.withdraw(
                        request.actor(), request.id("meetingId"), request.id("batch"), body.version())
                .map(MeetingRoutes::done));
    }
}
