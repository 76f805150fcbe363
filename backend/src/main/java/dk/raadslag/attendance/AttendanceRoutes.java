package dk.raadslag.attendance;

import dk.raadslag.http.Api;
import dk.raadslag.http.Seen;
import dk.raadslag.meeting.MeetingRoutes;
import java.util.UUID;

/**
 * The participants of a meeting: {@code /api/meetings/{meetingId}/attendance}, {@code …/apologies}, {@code …/speakers}.
 */
final class AttendanceRoutes {
    private AttendanceRoutes() {}

    private record Arrive(String code, boolean online) {}

    private record Apologize(String note, boolean callSubstitute) {}

    /** @param line null for the actor */
    private record AskForFloor(UUID line) {}

    private record Move(int position) {}

    static void mount(
            Api api,
            AttendanceService attendance,
            RollCall rollCall,
            ArrivalService arrivals,
            ApologyService apologies,
            SpeakerService speakers) {
        api.on("expectAttendance", Seen.class, (request, body) -> attendance
                .expect(request.actor(), request.id("meetingId"), body.version())
                .map(MeetingRoutes::done));
        api.on("setAttendance", AttendanceService.Wish.class, (request, body) -> attendance
                .set(request.actor(), request.id("meetingId"), request.id("lineId"), body)
                .map(MeetingRoutes::done));
        api.on("removeAttendance", Seen.class, (request, body) -> attendance
                .remove(request.actor(), request.id("meetingId"), request.id("lineId"), body.version())
                .map(MeetingRoutes::done));
        api.on("markAttendance", RollCall.Marks.class, (request, body) -> rollCall.mark(
                        request.actor(), request.id("meetingId"), body)
                .map(MeetingRoutes::done));
        mount(api, arrivals);
        mount(api, apologies);
        mount(api, speakers);
    }

    private static void mount(Api api, ArrivalService arrivals) {
        api.on(
                "getArrivalCode",
                request -> arrivals.code(
                        request.actor(),
                        request.id("meetingId"),
                        request.query("origin").orElseThrow()));
        api.on("arrive", Arrive.class, (request, body) -> arrivals.arrive(
                        request.actor(), request.id("meetingId"), body.code(), body.online())
                .map(MeetingRoutes::done));
        api.on("depart", request -> arrivals.depart(request.actor(), request.id("meetingId"))
                .map(MeetingRoutes::done));
    }

    private static void mount(Api api, ApologyService apologies) {
        api.on("apologize", Apologize.class, (request, body) -> apologies
                .apologize(
                        request.actor(),
                        request.id("meetingId"),
                        request.id("seatId"),
                        body.note(),
                        body.callSubstitute())
                .map(MeetingRoutes::done));
        api.on("callSubstitute", request -> apologies
                .callSubstitute(request.actor(), request.id("meetingId"), request.id("seatId"))
                .map(MeetingRoutes::done));
        api.on("withdrawApology", request -> apologies
                .withdraw(request.actor(), request.id("meetingId"), request.id("seatId"))
                .map(MeetingRoutes::done));
    }

    private static void mount(Api api, SpeakerService speakers) {
        api.on("askForFloor", AskForFloor.class, (request, body) -> speakers.ask(
                        request.actor(), request.id("meetingId"), body.line())
                .map(MeetingRoutes::done));
        api.on("removeSpeaker", request -> speakers.remove(
                        request.actor(), request.id("meetingId"), request.id("lineId"))
                .map(MeetingRoutes::done));
        api.on("giveFloor", request -> speakers.giveFloor(
                        request.actor(), request.id("meetingId"), request.id("lineId"))
                .map(MeetingRoutes::done));
        api.on("moveSpeaker", Move.class, (request, body) -> speakers.move(
                        request.actor(), request.id("meetingId"), request.id("lineId"), body.position())
                .map(MeetingRoutes::done));
    }
}
