package dk.raadslag.attendance;

import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.util.Map;
import java.util.UUID;

/** Who is at a meeting: {@code /api/meetings/{meetingId}/attendance}, {@code …/apologies}, {@code …/speakers}. */
final class AttendanceRoutes {
    private AttendanceRoutes() {}

    static void mount(
            Api api,
            AttendanceService attendance,
            ArrivalService arrivals,
            ApologyService apologies,
            SpeakerService speakers) {
        api.on(
                "expectAttendance",
                request -> done(attendance.expect(
                        request.actor(), meeting(request), request.json().getLong("version"))));
        api.on(
                "setAttendance",
                request -> done(attendance.set(
                        request.actor(),
                        meeting(request),
                        request.id("lineId"),
                        request.body(AttendanceService.Wish.class))));
        api.on(
                "removeAttendance",
                request -> done(attendance.remove(
                        request.actor(),
                        meeting(request),
                        request.id("lineId"),
                        request.json().getLong("version"))));
        api.on(
                "getArrivalCode",
                request -> arrivals.code(
                        request.actor(),
                        meeting(request),
                        request.query("origin").orElseThrow()));
        api.on(
                "arrive",
                request -> done(arrivals.arrive(
                        request.actor(),
                        meeting(request),
                        request.json().getString("code"),
                        request.json().getBoolean("online"))));
        api.on("depart", request -> done(arrivals.depart(request.actor(), meeting(request))));
        api.on(
                "apologize",
                request -> done(apologies.apologize(
                        request.actor(),
                        meeting(request),
                        request.id("seatId"),
                        request.json().getString("note"),
                        request.json().getBoolean("callSubstitute"))));
        api.on(
                "callSubstitute",
                request -> done(apologies.callSubstitute(request.actor(), meeting(request), request.id("seatId"))));
        api.on(
                "withdrawApology",
                request -> done(apologies.withdraw(request.actor(), meeting(request), request.id("seatId"))));
        mount(api, speakers);
    }

    private static void mount(Api api, SpeakerService speakers) {
        api.on("askForFloor", request -> {
            String line = request.json().getString("line");
            return done(speakers.ask(request.actor(), meeting(request), line == null ? null : UUID.fromString(line)));
        });
        api.on(
                "removeSpeaker",
                request -> done(speakers.remove(request.actor(), meeting(request), request.id("lineId"))));
        api.on(
                "giveFloor",
                request -> done(speakers.giveFloor(request.actor(), meeting(request), request.id("lineId"))));
        api.on(
                "moveSpeaker",
                request -> done(speakers.move(
                        request.actor(),
                        meeting(request),
                        request.id("lineId"),
                        request.json().getInteger("position"))));
    }

    private static UUID meeting(ApiRequest request) {
        return request.id("meetingId");
    }

    private static Future<Object> done(Future<MeetingSnapshot> change) {
        return change.map(after -> Map.of("version", after.version()));
    }
}
