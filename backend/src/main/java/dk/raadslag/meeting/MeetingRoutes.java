package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Seen;
import dk.raadslag.meeting.MeetingList.Wanted;
import dk.raadslag.meeting.MeetingList.When;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** {@code /api/meetings}. */
public final class MeetingRoutes {
    private MeetingRoutes() {}

    private record SendMinutes(LocalDate remarksUntil, long version) {}

    private record ShowDecisions(boolean shown, long version) {}

    /** A step of a meeting's life. */
    private interface Step {
        Future<MeetingSnapshot> take(Actor actor, UUID meetingId, long seen);
    }

    static void mount(
            Api api,
            MeetingService meetings,
            LifeService life,
            ListTopic list,
            Function<UUID, Future<Optional<ImportedFrom>>> origins) {
        api.on("listMeetings", request -> list.seq(request.actor()).compose(seq -> meetings.list()
                .page(
                        request.actor(),
                        wanted(request),
                        request.query("after").orElse(null),
                        request.number("limit").orElse((long) MeetingList.USUAL).intValue())
                .map(page -> page.at(seq))));
        api.on("listYears", request -> meetings.list()
                .years(request.actor(), request.query("body").orElse(null))
                .map(years -> Map.of("years", years)));
        api.on("getMeeting", request -> meetings.get(request.actor(), request.id("meetingId")));
        api.on("getLog", request -> meetings.log(
                        request.actor(),
                        request.id("meetingId"),
                        request.number("after").orElse(Long.MAX_VALUE),
                        request.number("limit").orElse((long) MeetingList.USUAL).intValue())
                .compose(page -> page.next() != null
                        ? Future.succeededFuture(page)
                        : origins.apply(request.id("meetingId")).map(origin -> page.from(origin.orElse(null)))));
        api.on("getRevision", request -> meetings.revision(request.actor(), request.id("meetingId"))
                .map(changes -> Map.of("changes", changes)));
        step(api, "draftAgenda", life::draft);
        step(api, "takeBackDraft", life::takeBack);
        step(api, "publishAgenda", life::publish);
        step(api, "reviseAgenda", life::revise);
        step(api, "sendRevisedAgenda", life::sendRevised);
        step(api, "startMeeting", life::start);
        step(api, "endMeeting", life::end);
        step(api, "cancelMeeting", life::cancel);
        step(api, "deleteMeeting", life::delete);
        api.on("sendMinutes", SendMinutes.class, (request, body) -> life.sendMinutes(
                        request.actor(), request.id("meetingId"), body.remarksUntil(), body.version())
                .map(MeetingRoutes::done));
        api.on("showDecisions", ShowDecisions.class, (request, body) -> life.showDecisions(
                        request.actor(), request.id("meetingId"), body.shown(), body.version())
                .map(MeetingRoutes::done));
    }

    private static Wanted wanted(ApiRequest request) {
        return new Wanted(
                request.query("body").orElse(null),
                request.query("when")
                        .map(when -> When.valueOf(when.toUpperCase(Locale.ROOT)))
                        .orElse(When.ALL),
                request.number("year").map(Long::intValue).orElse(null));
    }

    private static void step(Api api, String operation, Step step) {
        api.on(operation, Seen.class, (request, body) -> step.take(
                        request.actor(), request.id("meetingId"), body.version())
                .map(MeetingRoutes::done));
    }

    /** The answer to a command: the version that the browser waits for. */
    public static Object done(MeetingSnapshot after) {
        return Map.of("version", after.version());
    }
}
