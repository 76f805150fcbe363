package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.util.Map;
import java.util.UUID;

/** {@code /api/meetings}. */
public final class MeetingRoutes {
    private MeetingRoutes() {}

    /** A step of a meeting's life. */
    private interface Step {
        Future<MeetingSnapshot> take(Actor actor, UUID meetingId, long seen);
    }

    static void mount(Api api, MeetingService meetings, LifeService life) {
        api.on("listMeetings", request -> meetings.list()
                .page(
                        request.actor(),
                        request.query("body").orElse(null),
                        request.query("after").orElse(null),
                        request.number("limit").orElse((long) MeetingList.USUAL).intValue()));
        api.on("getMeeting", request -> meetings.get(request.actor(), request.id("meetingId")));
        api.on(
                "getLog",
                request -> meetings.log(
                        request.actor(),
                        request.id("meetingId"),
                        request.number("after").orElse(Long.MAX_VALUE),
                        request.number("limit").orElse((long) MeetingList.USUAL).intValue()));
        api.on("getRevision", request -> meetings.revision(request.actor(), request.id("meetingId"))
                .map(changes -> Map.of("changes", changes)));
        api.on("draftAgenda", request -> step(request, life::draft));
        api.on("takeBackDraft", request -> step(request, life::takeBack));
        api.on("publishAgenda", request -> step(request, life::publish));
        api.on("reviseAgenda", request -> step(request, life::revise));
        api.on("sendRevisedAgenda", request -> step(request, life::sendRevised));
        api.on("startMeeting", request -> step(request, life::start));
        api.on("endMeeting", request -> step(request, life::end));
        api.on("cancelMeeting", request -> step(request, life::cancel));
        api.on("deleteMeeting", request -> step(request, life::delete));
        api.on("sendMinutes", request -> life.sendMinutes(
                        request.actor(),
                        request.id("meetingId"),
                        request.day("remarksUntil"),
                        request.json().getLong("version"))
                .map(MeetingRoutes::done));
        api.on("showDecisions", request -> life.showDecisions(
                        request.actor(),
                        request.id("meetingId"),
                        request.json().getBoolean("shown"),
                        request.json().getLong("version"))
                .map(MeetingRoutes::done));
    }

    private static Future<Object> step(ApiRequest request, Step step) {
        return step.take(
                        request.actor(), request.id("meetingId"), request.json().getLong("version"))
                .map(MeetingRoutes::done);
    }

    /** The answer to a command: the version that the browser waits for. */
    public static Object done(MeetingSnapshot after) {
        return Map.of("version", after.version());
    }
}
