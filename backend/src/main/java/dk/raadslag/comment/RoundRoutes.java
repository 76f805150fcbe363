package dk.raadslag.comment;

import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.comment.CommentService.Words;
import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/rounds}, and a meeting's rounds. */
final class RoundRoutes {
    private RoundRoutes() {}

    private record OpenRound(
            UUID id,
            LocalDateTime deadline,
            String note,
            List<UUID> itemIds,
            List<UUID> others,
            boolean showsAtOnce,
            long version) {
        RoundService.NewRound wanted() {
            return new RoundService.NewRound(ChosenIdStore.orFresh(id), deadline, note, itemIds, others, showsAtOnce);
        }
    }

    private record PreviewRound(LocalDateTime deadline, String note, List<UUID> others) {
        RoundService.NewRound wanted() {
            return new RoundService.NewRound(null, deadline, note, null, others, true);
        }
    }

    private record ChangeRound(LocalDateTime deadline, String note) {}

    private record PutVersion(UUID id, boolean mail) {}

    private record SetNoRemarks(List<UUID> itemIds, boolean on) {}

    private record SetSeen(UUID itemId, long seq) {}

    private record Resolve(String reason) {}

    private record FollowUp(String task, String who, LocalDate due) {}

    static void mount(Api api, RoundService rounds, RoundPreview preview, RoundReading reading, RoundExport export) {
        api.on("openRound", OpenRound.class, (request, body) -> rounds.open(
                        request.actor(), request.id("meetingId"), body.wanted(), body.version())
                .map(Created::new));
        api.on(
                "previewRound",
                PreviewRound.class,
                (request, body) -> preview.of(request.actor(), request.id("meetingId"), body.wanted()));
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
        api.on("changeRound", ChangeRound.class, (request, body) -> rounds.change(
                        request.actor(), request.id("roundId"), body.deadline(), body.note())
                .map(RoundRoutes::done));
        api.on("closeRound", request -> rounds.close(request.actor(), request.id("roundId"))
                .map(RoundRoutes::done));
        api.on("askForRound", request -> rounds.ask(request.actor(), request.id("roundId"), request.id("personId"))
                .map(RoundRoutes::done));
        api.on("removeFromRound", request -> rounds.remove(
                        request.actor(), request.id("roundId"), request.id("personId"))
                .map(RoundRoutes::done));
        api.on("putVersion", PutVersion.class, (request, body) -> rounds.putVersion(
                        request.actor(), request.id("roundId"), ChosenIdStore.orFresh(body.id()), body.mail())
                .map(RoundRoutes::done));
        api.on("exportRound", request -> export.of(
                        request.actor(),
                        request.id("roundId"),
                        request.query("as").orElseThrow())
                .map(file -> new Document(file.mediaType(), file.name(), file.bytes())));
    }

    static void mount(Api api, CommentService comments) {
        api.on("setComment", Words.class, (request, body) -> comments.set(
                        request.actor(), request.id("roundId"), request.id("commentId"), body)
                .map(RoundRoutes::done));
        api.on("withdrawComment", request -> comments.withdraw(
                        request.actor(), request.id("roundId"), request.id("commentId"))
                .map(RoundRoutes::done));
        api.on("setNoRemarks", SetNoRemarks.class, (request, body) -> comments.setNoRemarks(
                        request.actor(), request.id("roundId"), body.itemIds(), body.on())
                .map(RoundRoutes::done));
        api.on("setSeen", SetSeen.class, (request, body) -> comments.setSeen(
                        request.actor(), request.id("roundId"), body.itemId(), body.seq())
                .map(RoundRoutes::done));
    }

    static void mount(Api api, DecisionService decisions) {
        api.on("acceptProposal", request -> decisions
                .accept(request.actor(), request.id("roundId"), request.id("commentId"))
                .map(RoundRoutes::done));
        api.on("resolveComment", Resolve.class, (request, body) -> decisions
                .resolve(request.actor(), request.id("roundId"), request.id("commentId"), body.reason())
                .map(RoundRoutes::done));
        api.on("reopenComment", request -> decisions
                .reopen(request.actor(), request.id("roundId"), request.id("commentId"))
                .map(RoundRoutes::done));
        api.on("followUpComment", FollowUp.class, (request, body) -> decisions
                .followUp(
                        request.actor(),
                        request.id("roundId"),
                        request.id("commentId"),
                        body.task(),
                        body.who(),
                        body.due())
                .map(RoundRoutes::done));
    }

    private static Map<String, Object> done(long seq) {
        return Map.of("seq", seq);
    }
}
