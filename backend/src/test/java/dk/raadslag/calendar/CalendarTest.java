package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest extends PlannedMeetings {
    @Test
    void aPlannedMeetingBeginsWithTheTemplate() {
        String id =
                plan(KKR, "-12-03T10:00", "-12-03T14:00").getJsonArray("ids").getString(0);
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        assertThat(meeting.getString("status")).isEqualTo("planned");
        assertThat(titles(meeting))
                .containsExactly(
                        "Godkendelse af referat",
                        "Siden sidst",
                        "Regionalpolitiske sager",
                        "Udpegninger",
                        "KKR",
                        "Punkter til næste møde",
                        "Eventuelt");
        assertThat(Api.item(meeting, "2.1").getString("title")).isEqualTo("Orientering");
        assertThat(Api.item(meeting, "7.1").getJsonObject("texts").fieldNames()).contains("decision", "background");
        assertThat(api.get("medlem", "/api/meetings/" + id).code()).isEqualTo("unknown");
        assertThat(api.get(null, "/api/meetings/" + id).code()).isEqualTo("unknown");
    }

    @Test
    void aNetworkHasOneSectionWithoutHeading() {
        String id = plan(KD_NET, "-11-06T10:00", null).getJsonArray("ids").getString(0);
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        assertThat(titles(meeting)).containsExactly((String) null);
        assertThat(Api.item(meeting, "1").getString("title")).isEqualTo("Godkendelse af dagsorden");
        assertThat(Api.item(meeting, "8").getString("title")).isEqualTo("Eventuelt");
    }

    @Test
    void aNetworksDraftFillsInItsStandingItemInPlace() {
        plan(KD_NET, "-08-28T09:30", null);
        String id = plan(KD_NET, "-11-06T10:00", null).getJsonArray("ids").getString(0);
        step(id, "draft");
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        assertThat(Api.item(meeting, "1").getString("title")).isEqualTo("Godkendelse af dagsorden");
        JsonObject approval = Api.item(meeting, "2");
        assertThat(approval.getString("title")).isEqualTo("Godkendelse af referat fra mødet den 28. august " + year);
        assertThat(approval.getJsonObject("recommendation").encode()).contains("at KD-Net godkender referatet");
        assertThat(Api.item(meeting, "3").getString("title")).isEqualTo("Gensidig orientering");
    }

    @Test
    void datesAreForEverybodyAndDeadlinesForThoseConcerned() {
        plan(KKR, "-12-03T10:00", "-12-03T14:00");
        JsonObject everybody = entry(null);
        assertThat(everybody.getString("start")).startsWith(year + "-12-03T10:00");
        assertThat(everybody.getString("place")).isEqualTo("Viborg");
        assertThat(everybody.getString("status")).isEqualTo("planned");
        assertThat(everybody.getBoolean("opens")).isFalse();
        assertThat(everybody.getString("link")).isNull();
        assertThat(deadlines(null)).containsExactly("comments=null", "agenda=null", "material=null", "remarks=null");
        assertThat(deadline("sekretariat", "agenda")).isNotNull();
        assertThat(deadline("sekretariat", "material")).isNotNull();
        assertThat(entry("sekretariat").getBoolean("opens")).isTrue();
        assertThat(entry("sekretariat").getString("link")).isEqualTo("https://moede.example.org/1");
        assertThat(deadline("formand", "material")).isNotNull();
        assertThat(deadline("direktoer", "material")).isNotNull();
        assertThat(deadline("medlem", "agenda")).isNotNull();
        assertThat(deadline("medlem", "material")).isNull();
        assertThat(deadline("stedfortraeder", "agenda")).isNotNull();
        assertThat(entry("medlem").getBoolean("opens")).isFalse();
    }

    @Test
    void aDraftLooksLikeAPlannedDateToThoseWhoMayNotKnowOfIt() {
        plan(KKR, "-12-03T10:00", null);
        String id = entry("sekretariat").getString("id");
        step(id, "draft");
        assertThat(entry("sekretariat").getString("status")).isEqualTo("drafting");
        assertThat(entry("medlem").getString("status")).isEqualTo("planned");
        assertThat(entry(null).getString("status")).isEqualTo("planned");
        step(id, "cancel");
        assertThat(entry(null).getString("status")).isEqualTo("cancelled");
        assertThat(entry(null).getBoolean("opens")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-07T10:00, date-past",
        "2200-05-07T10:00, holiday-year-unknown",
        "9999-12-31T10:00, holiday-year-unknown"
    })
    void impossibleDatesAreRefused(String start, String code) {
        Answer answer = planMeeting("sekretariat", KKR, meeting(start, null));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void theEndComesAfterTheStart() {
        Answer answer = planMeeting("sekretariat", KKR, meeting(year + "-05-07T10:00", year + "-05-07T09:00"));
        assertThat(answer.code()).isEqualTo("end-before-start");
    }

    @Test
    void anOverlapWithinABodyIsRefusedAndNothingOfTheListIsCreated() {
        plan(KKR, "-12-03T10:00", "-12-03T14:00");
        Answer answer = planMeeting(
                "sekretariat", KKR, meeting(year + "-10-01T10:00", null), meeting(year + "-12-03T13:00", null));
        assertThat(answer.code()).isEqualTo("meeting-overlaps");
        assertThat(answer.body().getInteger("index")).isEqualTo(1);
        assertThat(entries("sekretariat")).hasSize(1);
        Answer twice = planMeeting(
                "sekretariat", KKR, meeting(year + "-10-01T10:00", null), meeting(year + "-10-01T12:00", null));
        assertThat(twice.code()).isEqualTo("list-overlaps");
        plan(KKR, "-12-03T14:00", "-12-03T16:00");
    }

    @Test
    void aCancelledMeetingBlocksNoDate() {
        plan(KKR, "-12-03T10:00", null);
        step(entry("sekretariat").getString("id"), "cancel");
        plan(KKR, "-12-03T10:00", null);
        assertThat(entries(null)).hasSize(2);
    }

    @Test
    void thePairedBodyMayMeetAtTheSameTimeAfterAWarning() {
        plan(KD_NET, "-12-03T10:00", null);
        JsonObject line = preview("3/12-" + year + " kl. 11").getJsonObject(0);
        assertThat(codes(line)).contains("pair-overlaps");
        plan(KKR, "-12-03T11:00", null);
    }

    @Test
    void aPastedListIsShownBeforeAnythingIsCreated() {
        JsonArray lines = preview(
                """
                Møder %d
                5. februar kl. 10-14, Viborg
                5. februar kl. 12
                mandag den 25. december kl. 10
                Sommerferie
                1. maj 2020 kl. 10
                """
                        .formatted(year));
        assertThat(lines).hasSize(6);
        assertThat(lines.getJsonObject(0).getJsonObject("problem")).isNull();
        assertThat(lines.getJsonObject(1).getJsonObject("meeting").getString("place"))
                .isEqualTo("Viborg");
        assertThat(problem(lines, 2)).isEqualTo("list-overlaps");
        assertThat(codes(lines.getJsonObject(3))).contains("public-holiday");
        assertThat(problem(lines, 4)).isEqualTo("no-date");
        assertThat(problem(lines, 5)).isEqualTo("date-past");
        assertThat(entries("sekretariat")).isEmpty();
        JsonObject understood = lines.getJsonObject(1).getJsonObject("meeting");
        assertThat(planMeeting("sekretariat", KKR, understood).status()).isEqualTo(201);
        assertThat(entries(null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"medlem, 403", "formand, 403", "direktoer, 403", "-, 401"})
    void onlyTheSecretariatPlans(String user, int status) {
        JsonObject text = new JsonObject().put("text", "3/12-" + year + " kl. 10");
        assertThat(planMeeting(user, KKR, meeting(year + "-12-03T10:00", null)).status())
                .isEqualTo(status);
        assertThat(api.post(user, KKR + "/meetings/preview", text).status()).isEqualTo(status);
        for (String rules : List.of("/template", "/deadline-rules")) {
            assertThat(api.get(user, KKR + rules).status()).as(rules).isEqualTo(status);
            JsonObject same = api.get("sekretariat", KKR + rules).body();
            assertThat(api.put(user, KKR + rules, same).status()).as(rules).isEqualTo(status);
        }
        assertThat(entries(null)).isEmpty();
    }

    @Test
    void theSecretariatOfAnotherRegionPlansNothingHere() {
        String there = "/api/bodies/kkr-syddanmark";
        assertThat(planMeeting("sekretariat", there, meeting(year + "-12-03T10:00", null))
                        .status())
                .isEqualTo(403);
        assertThat(api.get("sekretariat", there + "/template").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/bodies/kkr-atlantis", "/api/bodies/noget"})
    void anUnknownBodyIsUnknown(String body) {
        assertThat(planMeeting("sekretariat", body, meeting(year + "-12-03T10:00", null))
                        .code())
                .isEqualTo("unknown");
        assertThat(api.get("sekretariat", body + "/template").code()).isEqualTo("unknown");
        assertThat(api.get(null, "/api/calendar?region=atlantis&year=2026").code())
                .isEqualTo("unknown");
    }

    @Test
    void badInputIsRefused() {
        assertThat(api.get(null, "/api/calendar?region=midtjylland&year=2300").code())
                .isEqualTo("holiday-year-unknown");
        assertThat(api.get(null, "/api/calendar?region=midtjylland&year=abc").status())
                .isEqualTo(400);
        assertThat(planMeeting("sekretariat", KKR, meeting(year + "-02-30T10:00", null))
                        .status())
                .isEqualTo(400);
        assertThat(planMeeting("sekretariat", KKR, meeting("i morgen", null)).status())
                .isEqualTo(400);
        assertThat(planMeeting(
                                "sekretariat",
                                KKR,
                                meeting(year + "-02-03T10:00", null).put("link", "javascript:1"))
                        .status())
                .isEqualTo(400);
        assertThat(planMeeting("sekretariat", KKR).status()).isEqualTo(400);
        JsonObject mixed =
                new JsonObject().put("sections", new JsonArray().add(part(null)).add(part("Sager")));
        assertThat(api.put("sekretariat", KKR + "/template", mixed).code()).isEqualTo("template-mixed");
        JsonObject many =
                new JsonObject().put("material", 5000).put("agenda", 1).put("remarks", 1);
        assertThat(api.put("sekretariat", KKR + "/deadline-rules", many).status())
                .isEqualTo(400);
    }
}
