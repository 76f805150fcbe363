package dk.raadslag.calendar;

import dk.raadslag.http.Api;
import dk.raadslag.http.Cached;
import dk.raadslag.http.Created;
import dk.raadslag.http.Done;
import dk.raadslag.meeting.MeetingRoutes;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/calendar}, {@code /api/bodies/…}, and the calendars to subscribe to below {@code /kalender}. */
final class CalendarRoutes {
    private CalendarRoutes() {}

    private record Describe(LocalDateTime start, LocalDateTime end, String place, String link, long version) {
        MeetingDate date() {
            return CalendarRoutes.date(start, end, place, link);
        }
    }

    private record Preview(String text, LocalTime start, LocalTime end, String place) {
        DateLines.Usual usual() {
            return new DateLines.Usual(start, end, place);
        }
    }

    private record Plan(List<Planned> meetings) {
        List<MeetingDate> dates() {
            return meetings.stream()
                    .map(one -> date(one.start(), one.end(), one.place(), one.link()))
                    .toList();
        }

        /** Each may be null. */
        List<UUID> wishedIds() {
            return meetings.stream().map(Planned::id).toList();
        }
    }

    private record Planned(UUID id, LocalDateTime start, LocalDateTime end, String place, String link) {}

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
                Template.class,
                (request, body) -> calendar.setTemplate(request.actor(), request.word("bodyId"), body));
        api.on("getDeadlineRules", request -> calendar.rules(request.actor(), request.word("bodyId")));
        api.on(
                "setDeadlineRules",
                DeadlineRules.class,
                (request, body) -> planning.setRules(request.actor(), request.word("bodyId"), body));
        api.on("describeMeeting", Describe.class, (request, body) -> rescheduling
                .reschedule(request.actor(), request.id("meetingId"), body.date(), body.version())
                .map(MeetingRoutes::done));
        mountPlanning(api, planning);
        mountFeeds(api, feeds);
    }

    private static void mountPlanning(Api api, PlanningService planning) {
        api.on("previewMeetings", Preview.class, (request, body) -> planning.preview(
                        request.actor(), request.word("bodyId"), body.text(), body.usual())
                .map(lines -> Map.of("lines", lines)));
        api.on("planMeetings", Plan.class, (request, body) -> planning.plan(
                        request.actor(), request.word("bodyId"), body.dates(), body.wishedIds())
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
        api.on("endCalendarFeed", request -> feeds.end(request.actor()).map(Done.NOW));
        api.on("getBodyFeed", request -> feeds.ofBody(request.word("bodyId"))
                .map(bytes ->
                        new Cached("text/calendar; charset=utf-8", request.word("bodyId") + ".ics", bytes, true)));
        api.on("getPersonalFeed", request -> feeds.ofPerson(request.word("secret"))
                .map(bytes -> new Cached("text/calendar; charset=utf-8", "raadslag.ics", bytes, false)));
    }

    private static MeetingDate date(LocalDateTime start, LocalDateTime end, String place, String link) {
        return new MeetingDate(start, end, kept(place), kept(link));
    }

    private static String kept(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
