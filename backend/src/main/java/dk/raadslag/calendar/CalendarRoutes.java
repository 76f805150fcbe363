package dk.raadslag.calendar;

import dk.raadslag.access.Refusal;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Cached;
import dk.raadslag.http.Created;
import dk.raadslag.meeting.MeetingRoutes;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** {@code /api/calendar}, {@code /api/bodies/…}, and the calendars to subscribe to below {@code /kalender}. */
final class CalendarRoutes {
    private CalendarRoutes() {}

    static void mount(
            Api api,
            CalendarService calendar,
            PlanningService planning,
            RescheduleService rescheduling,
            FeedService feeds) {
        api.on(
                "getCalendar",
                request -> calendar.year(
                        request.actor(),
                        request.query("region").orElseThrow(),
                        request.number("year").orElseThrow().intValue()));
        api.on("getTemplate", request -> calendar.template(request.actor(), request.word("bodyId")));
        api.on(
                "setTemplate",
                request -> calendar.setTemplate(request.actor(), request.word("bodyId"), request.body(Template.class)));
        api.on("getDeadlineRules", request -> calendar.rules(request.actor(), request.word("bodyId")));
        api.on(
                "setDeadlineRules",
                request ->
                        planning.setRules(request.actor(), request.word("bodyId"), request.body(DeadlineRules.class)));
        api.on("describeMeeting", request -> rescheduling
                .reschedule(
                        request.actor(),
                        request.id("meetingId"),
                        date(request.json()),
                        request.json().getLong("version"))
                .map(MeetingRoutes::done));
        mountPlanning(api, planning);
        mountFeeds(api, feeds);
    }

    private static void mountPlanning(Api api, PlanningService planning) {
        api.on("previewMeetings", request -> planning.preview(
                        request.actor(),
                        request.word("bodyId"),
                        request.json().getString("text"),
                        usual(request.json()))
                .map(lines -> Map.of("lines", lines)));
        api.on("planMeetings", request -> planning.plan(
                        request.actor(), request.word("bodyId"), dates(request), wishedIds(request))
                .map(ids -> new Created(Map.of("ids", ids))));
    }

    private static void mountFeeds(Api api, FeedService feeds) {
        api.on("getCalendarFeed", request -> feeds.created(request.actor()).map(created -> {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("created", created.orElse(null));
            return answer;
        }));
        api.on("renewCalendarFeed", request -> feeds.renew(request.actor())
                .map(secret -> new Created(Map.of("path", "/kalender/personlig/" + secret + "/moeder.ics"))));
        api.on("endCalendarFeed", request -> feeds.end(request.actor()).map(ended -> Map.of()));
        api.on("getBodyFeed", request -> feeds.ofBody(request.word("bodyId"))
                .map(bytes ->
                        new Cached("text/calendar; charset=utf-8", request.word("bodyId") + ".ics", bytes, true)));
        api.on("getPersonalFeed", request -> feeds.ofPerson(request.word("secret"))
                .map(bytes -> new Cached("text/calendar; charset=utf-8", "raadslag.ics", bytes, false)));
    }

    private static DateLines.Usual usual(JsonObject body) {
        return new DateLines.Usual(
                parsed(body.getString("start"), LocalTime::parse),
                parsed(body.getString("end"), LocalTime::parse),
                body.getString("place"));
    }

    private static List<MeetingDate> dates(ApiRequest request) {
        return request.json().getJsonArray("meetings").stream()
                .map(JsonObject.class::cast)
                .map(CalendarRoutes::date)
                .toList();
    }

    private static List<UUID> wishedIds(ApiRequest request) {
        return request.json().getJsonArray("meetings").stream()
                .map(meeting -> ((JsonObject) meeting).getString("id"))
                .map(id -> id == null ? null : UUID.fromString(id))
                .toList();
    }

    private static MeetingDate date(JsonObject meeting) {
        return new MeetingDate(
                parsed(meeting.getString("start"), LocalDateTime::parse),
                parsed(meeting.getString("end"), LocalDateTime::parse),
                kept(meeting.getString("place")),
                kept(meeting.getString("link")));
    }

    private static String kept(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static <T> T parsed(String text, Function<String, T> parse) {
        try {
            return text == null || text.isEmpty() ? null : parse.apply(text);
        } catch (DateTimeException e) {
            throw Refusal.badRequest("\"" + text + "\" er ikke et tidspunkt.");
        }
    }
}
