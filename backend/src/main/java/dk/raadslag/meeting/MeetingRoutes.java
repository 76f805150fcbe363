package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Recorded;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** {@code /api/meetings}. */
public final class MeetingRoutes {
    private MeetingRoutes() {}

    /** A step of a meeting's life. */
    private interface Step {
        Future<MeetingSnapshot> take(Actor actor, UUID meetingId, long seen);
    }

    public static void mount(Api api, MeetingService meetings) {
        api.on("listMeetings", request -> meetings.list(request.actor()).map(list -> Map.of("meetings", list)));
        api.on("getMeeting", request -> meetings.get(request.actor(), request.id("meetingId")));
        api.on("getLog", request -> meetings.log(request.actor(), request.id("meetingId"))
                .map(events ->
                        Map.of("entries", events.stream().map(LogEntry::of).toList())));
        api.on("publishAgenda", request -> step(request, meetings::publish));
        api.on("startMeeting", request -> step(request, meetings::start));
        api.on("endMeeting", request -> step(request, meetings::end));
        api.on("sendMinutes", request -> step(request, meetings::sendMinutes));
        api.on("showDecisions", request -> meetings.showDecisions(
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

    static Object done(MeetingSnapshot after) {
        return Map.of("version", after.version());
    }

    /** One line of the log as people read it: no texts. */
    record LogEntry(long version, Instant at, String by, String type, UUID itemId) {
        static LogEntry of(Recorded recorded) {
            return new LogEntry(
                    recorded.moment().version(),
                    recorded.moment().at(),
                    recorded.moment().by(),
                    recorded.event().getClass().getSimpleName(),
                    recorded.event().itemId());
        }
    }
}
