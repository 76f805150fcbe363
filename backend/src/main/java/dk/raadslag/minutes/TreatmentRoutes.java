package dk.raadslag.minutes;

import dk.raadslag.access.Refusal;
import dk.raadslag.http.Api;
import dk.raadslag.http.Seen;
import dk.raadslag.meeting.MeetingRoutes;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.Outcome;
import dk.raadslag.protocol.Code;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** The results of an item: {@code /api/items/{itemId}/points}, {@code …/dissents}, {@code …/follow-ups}. */
final class TreatmentRoutes {
    private TreatmentRoutes() {}

    /** @param outcome null for none yet */
    private record DecidePoint(Outcome outcome, long version) {}

    private record SetDissent(String name, String from, String words, long version) {
        Dissent as(UUID id) {
            return new Dissent(id, name.strip(), from, words.strip());
        }
    }

    /** @param planned when it is not a day; then {@code written} says it in words */
    private record SetFollowUp(
            String task, String who, LocalDate due, boolean done, FuzzyDate planned, String written, long version) {
        FollowUp as(UUID id) {
            FollowUp followUp = new FollowUp(id, task.strip(), who.strip(), due, done);
            if (planned == null) return followUp;
            if (written == null) throw new Refusal(Code.BAD_REQUEST);
            return followUp.by(planned, written.strip());
        }
    }

    /** @param proof what shows that it is done; null without */
    private record SetFollowUpDone(boolean done, FollowUp.Proof proof) {
        FollowUp.Proof given() {
            if (proof == null) return null;
            String words = proof.words() == null ? "" : proof.words().strip();
            boolean isNothing = words.isEmpty() && proof.link() == null;
            return isNothing ? null : new FollowUp.Proof(words, proof.link());
        }
    }

    static void mount(Api api, TreatmentService treatment, FollowUpList followUps) {
        api.on("decidePoint", DecidePoint.class, (request, body) -> treatment
                .decidePoint(
                        request.actor(), request.id("itemId"), request.place("point"), body.outcome(), body.version())
                .map(MeetingRoutes::done));
        api.on("setDissent", SetDissent.class, (request, body) -> treatment
                .setDissent(request.actor(), request.id("itemId"), body.as(request.id("dissentId")), body.version())
                .map(MeetingRoutes::done));
        api.on("removeDissent", Seen.class, (request, body) -> treatment
                .removeDissent(request.actor(), request.id("itemId"), request.id("dissentId"), body.version())
                .map(MeetingRoutes::done));
        api.on("setFollowUp", SetFollowUp.class, (request, body) -> treatment
                .setFollowUp(request.actor(), request.id("itemId"), body.as(request.id("followUpId")), body.version())
                .map(MeetingRoutes::done));
        api.on("removeFollowUp", Seen.class, (request, body) -> treatment
                .removeFollowUp(request.actor(), request.id("itemId"), request.id("followUpId"), body.version())
                .map(MeetingRoutes::done));
        api.on("setFollowUpDone", SetFollowUpDone.class, (request, body) -> treatment
                .setFollowUpDone(
                        request.actor(), request.id("itemId"), request.id("followUpId"), body.done(), body.given())
                .map(MeetingRoutes::done));
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
}
