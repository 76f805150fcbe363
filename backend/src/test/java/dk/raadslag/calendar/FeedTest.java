package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String KKR_FEED = "/kalender/kkr-midtjylland/moeder.ics";
    private static Api api;
    private static String id;

    @BeforeAll
    static void plan() {
        api = SERVER.api();
        id = planned("kkr-midtjylland", "2031-06-03T10:00");
        planned("kd-net-midtjylland", "2031-01-15T10:00");
        planned("kkr-midtjylland", "2032-06-03T10:00");
    }

    @Test
    void everybodyMaySubscribeToTheDates() {
        VEvent event = events(null, KKR_FEED).get(0);
        assertThat(event.getUid().getValue()).isEqualTo(id + "@raadslag");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2031-06-03T08:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2031-06-03T12:00:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Rådhuset, Torvet 1; Viborg");
        assertThat(event.getSummary().getValue()).isEqualTo("Møde i KKR Midtjylland");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getUrl().getValue()).contains("/kalender/2031/midtjylland");
        String all = text(null, KKR_FEED);
        assertThat(all)
                .doesNotContain("moede.example.org")
                .doesNotContain("Dagsorden")
                .doesNotContain("Materiale");
        assertThat(Biweekly.parse(all)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void inWinterDenmarkIsOneHourAheadOfUtc() {
        VEvent event = events(null, "/kalender/kd-net-midtjylland/moeder.ics").get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2031-01-15T09:00:00Z"));
    }

    @Test
    void anUnchangedCalendarIsNotSentAgain() throws Exception {
        Answer first = api.get(null, KKR_FEED);
        assertThat(first.header("Content-Type")).startsWith("text/calendar");
        assertThat(first.header("Cache-Control")).contains("public");
        HttpRequest again = HttpRequest.newBuilder(URI.create(SERVER.url() + KKR_FEED))
                .header("If-None-Match", first.header("ETag"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(again, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void workOnADraftDoesNotShow() {
        String before = text(null, KKR_FEED);
        String drafted = events(null, KKR_FEED).get(1).getUid().getValue().replace("@raadslag", "");
        step(drafted, "draft");
        assertThat(text(null, KKR_FEED)).isEqualTo(before);
    }

    @Test
    void aCancelledMeetingStaysAsCancelledInTheNextSequence() {
        String cancelled = planned("kkr-midtjylland", "2033-06-03T10:00");
        int sequence = event(null, KKR_FEED, cancelled).getSequence().getValue();
        step(cancelled, "cancel");
        VEvent event = event(null, KKR_FEED, cancelled);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSummary().getValue()).startsWith("Aflyst: ");
        assertThat(event.getSequence().getValue()).isGreaterThan(sequence);
    }

    @Test
    void aPersonsOwnCalendarHasTheBodiesAndDeadlinesOfTheirRoles() {
        String member = text(null, path("medlem"));
        assertThat(member).contains("Dagsorden sendes ud: KKR Midtjylland").contains("moede.example.org");
        assertThat(member).doesNotContain("Materiale").doesNotContain("KD-Net Midtjylland");
        String director = text(null, path("direktoer"));
        assertThat(director).contains("Materiale til KD-Net: KKR Midtjylland").contains("KD-Net Midtjylland");
        VEvent deadline = events(null, path("medlem")).stream()
                .filter(event -> event.getUid().getValue().equals(id + "-agenda@raadslag"))
                .findFirst()
                .orElseThrow();
        assertThat(deadline.getDateStart().getValue().hasTime()).isFalse();
        assertThat(deadline.getDateStart().getValue().getRawComponents().getYear())
                .isEqualTo(2031);
        assertThat(api.get(null, path("medlem")).header("Cache-Control")).contains("private");
    }

    @Test
    void aNewAddressEndsTheOldOneAndItCanBeEnded() {
        String old = path("formand");
        String renewed = path("formand");
        assertThat(api.get(null, old).status()).isEqualTo(404);
        assertThat(api.get(null, renewed).status()).isEqualTo(200);
        assertThat(api.get("formand", "/api/me/calendar-feed").body().getString("created"))
                .isNotNull();
        assertThat(api.send("formand", "/api/me/calendar-feed", "DELETE", null, null)
                        .status())
                .isEqualTo(200);
        assertThat(api.get(null, renewed).status()).isEqualTo(404);
        assertThat(api.get("formand", "/api/me/calendar-feed").body().getString("created"))
                .isNull();
    }

    @Test
    void afterALongAbsenceAFeedHasOnlyThePublicPartUntilTheNextLogin() {
        String path = path("medlem-viborg");
        assertThat(text(null, path)).contains("Dagsorden sendes ud");
        SERVER.sql("update calendar_feed set roles_seen = now() - interval '61 days'");
        assertThat(text(null, path))
                .doesNotContain("Dagsorden")
                .doesNotContain("moede.example.org")
                .contains(id);
        api.get("medlem-viborg", "/api/me");
        assertThat(text(null, path)).contains("Dagsorden sendes ud");
    }

    @Test
    void visitorsHaveNoCalendarOfTheirOwnAndAWrongSecretIsUnknown() {
        assertThat(api.get(null, "/api/me/calendar-feed").status()).isEqualTo(401);
        assertThat(api.post(null, "/api/me/calendar-feed", new JsonObject()).status())
                .isEqualTo(401);
        assertThat(api.send(null, "/api/me/calendar-feed", "DELETE", null, null).status())
                .isEqualTo(401);
        assertThat(api.get(null, "/kalender/personlig/" + "A".repeat(43) + "/moeder.ics")
                        .code())
                .isEqualTo("unknown");
        assertThat(api.get(null, "/kalender/personlig/kort/moeder.ics").status())
                .isEqualTo(400);
        assertThat(api.get(null, "/kalender/kkr-atlantis/moeder.ics").code()).isEqualTo("unknown");
    }

    private static String planned(String bodyId, String start) {
        JsonObject meeting = new JsonObject()
                .put("start", start)
                .put("end", start.replace("T10", "T14"))
                .put("place", "Rådhuset, Torvet 1; Viborg")
                .put("link", "https://moede.example.org/1");
        JsonObject body = new JsonObject().put("meetings", new JsonArray().add(meeting));
        Answer answer = api.post("sekretariat", "/api/bodies/" + bodyId + "/meetings", body);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(201);
        return answer.body().getJsonArray("ids").getString(0);
    }

    private static void step(String meetingId, String step) {
        String path = "/api/meetings/" + meetingId;
        long version = api.get("sekretariat", path).body().getLong("version");
        assertThat(api.post("sekretariat", path + "/" + step, new JsonObject().put("version", version))
                        .status())
                .isEqualTo(200);
    }

    private static String path(String user) {
        return api.post(user, "/api/me/calendar-feed", new JsonObject()).body().getString("path");
    }

    private static String text(String user, String path) {
        Answer answer = api.get(user, path);
        assertThat(answer.status()).isEqualTo(200);
        // Long lines are folded.
        return new String(answer.bytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static List<VEvent> events(String user, String path) {
        ICalendar calendar = Biweekly.parse(text(user, path)).first();
        return calendar.getEvents();
    }

    private static VEvent event(String user, String path, String meetingId) {
        return events(user, path).stream()
                .filter(event -> event.getUid().getValue().equals(meetingId + "@raadslag"))
                .findFirst()
                .orElseThrow();
    }
}
