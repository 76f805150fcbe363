package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Sample;
import dk.raadslag.danish.DanishTime;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Councils are asked, reminded, and given more time. */
class AskingTest extends InquiryCase {
    @Test
    void askingNeedsADayThatIsMeantAndPartiesThatThereAre() {
        item = item("sekretariat", "2.1").getString("id");
        String path = "/api/items/" + item + "/inquiries";
        JsonObject soon = question("commitment", "midtjylland", LocalDate.now().plusDays(1))
                .put("soon", false);
        assertThat(api.post("sekretariat", path, soon).code()).isEqualTo("deadline-soon");
        assertThat(api.post("formand", path, soon).code()).isEqualTo("forbidden");
        JsonObject past = question("commitment", "midtjylland", LocalDate.now().minusDays(3));
        assertThat(api.post("sekretariat", path, past).code()).isEqualTo("deadline-past");
        JsonObject keyless = question(
                        "commitment", "midtjylland", LocalDate.now().plusDays(20))
                .put("rate", 11_500);
        assertThat(api.post("sekretariat", path, keyless).code()).isEqualTo("key-missing");
        JsonObject nobody =
                question("commitment", "midtjylland", LocalDate.now().plusDays(20));
        nobody.getJsonArray("parties")
                .add(new JsonObject().put("externalId", UUID.randomUUID().toString()));
        assertThat(api.post("sekretariat", path, nobody).code()).isEqualTo("unknown-receiver");
        JsonObject once = question("commitment", "midtjylland", LocalDate.now().plusDays(20));
        assertThat(api.post("sekretariat", path, once).status()).isEqualTo(201);
        assertThat(api.post("sekretariat", path, once).status()).isEqualTo(201);
        assertThat(each(api.get("sekretariat", path).body().getJsonArray("inquiries"))
                        .filter(one -> one.getString("id").equals(once.getString("id"))))
                .hasSize(1);
    }

    @Test
    void nobodyIsAskedAboutWhatTheyCannotReadYet() throws SQLException {
        String draft = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + draft).body();
        String path = "/api/items/" + Api.item(meeting, "2.1").getString("id") + "/inquiries";
        JsonObject asking =
                question("commitment", "midtjylland", LocalDate.now().plusDays(20));
        int before = letters("Forespørgsel").size();
        assertThat(api.post("sekretariat", path, asking).code()).isEqualTo("not-sent-out");
        assertThat(letters("Forespørgsel")).hasSize(before);
        did(api.post(
                "sekretariat",
                "/api/meetings/" + draft + "/publish",
                new JsonObject().put("version", meeting.getLong("version"))));
        assertThat(api.post("sekretariat", path, asking).status()).isEqualTo(201);
        assertThat(letters("Forespørgsel")).hasSizeGreaterThan(before);
    }

    @Test
    void aKeyWithoutARateIsNotKept() {
        String inquiry =
                asked(question("commitment", "midtjylland", LocalDate.now().plusDays(20))
                        .put("keyDay", "2019-01-01")
                        .put("keySource", "testdata"));
        assertThat(read("medlem", inquiry).body().getString("keyDay")).isNull();
    }

    @Test
    void theLastDayIsMovedWithAReasonButNotForwardOnceSomebodyAnswered() throws SQLException {
        String inquiry = asked();
        LocalDate later = LocalDate.now().plusDays(40);
        did(extend("sekretariat", inquiry, later));
        assertThat(extend("formand", inquiry, later).code()).isEqualTo("forbidden");
        JsonObject extension =
                read("medlem", inquiry).body().getJsonArray("extensions").getJsonObject(0);
        assertThat(extension.getString("why")).isEqualTo("Flere byråd");
        assertThat(extension.getString("until")).isEqualTo(later.toString());
        assertThat(letters("Ny frist for en forespørgsel")).contains("medlem@example.org");
        did(extend("sekretariat", inquiry, later.minusDays(2)));
        did(answer("medlem", inquiry, "Randers", "given", null, "app"));
        assertThat(extend("sekretariat", inquiry, later.minusDays(5)).code()).isEqualTo("answered-before");
        assertThat(party("medlem", inquiry, "Randers").getJsonObject("answer").getString("choice"))
                .isEqualTo("given");
    }

    @Test
    void aClosedOneIsOpenAgainWithANewLastDayAndItsHistoryTellsSo() {
        String inquiry = asked();
        LocalDate last = LocalDate.parse(read("medlem", inquiry).body().getString("lastDay"));
        did(answer("medlem", inquiry, "Randers", "given", null, "app"));
        did(closeInquiry("sekretariat", inquiry));
        did(extend("sekretariat", inquiry, last));
        JsonObject open = read("medlem", inquiry).body();
        assertThat(open.getBoolean("over")).isFalse();
        assertThat(open.getBoolean("closed")).isFalse();
        JsonObject extension = open.getJsonArray("extensions").getJsonObject(0);
        assertThat(extension.getString("was"))
                .as("the day on which it was closed")
                .isEqualTo(LocalDate.now(DanishTime.ZONE).toString());
        assertThat(extension.getString("until")).isEqualTo(last.toString());
        did(answer("medlem", inquiry, "Randers", "declined", null, "app"));
    }

    @Test
    void whatWasKeptBackAndIsShownIsNotHiddenAgain() throws SQLException {
        for (boolean closed : new boolean[] {false, true}) {
            JsonObject hearing =
                    question("hearing", "midtjylland", LocalDate.now().plusDays(20));
            String inquiry = asked(hearing.put("visible", "after_deadline"));
            did(extend("sekretariat", inquiry, LocalDate.now().plusDays(30)));
            did(answer("medlem", inquiry, "Randers", "supports-remarks", "Mere havvind", "app"));
            if (closed) did(closeInquiry("sekretariat", inquiry));
            else midnight(inquiry);
            assertThat(read("medlem-viborg", inquiry).body().encode()).contains("havvind");
            int before = letters("Ny frist for en forespørgsel").size();
            assertThat(extend("sekretariat", inquiry, LocalDate.now().plusDays(40))
                            .code())
                    .isEqualTo(closed ? "already-closed" : "deadline-over");
            assertThat(letters("Ny frist for en forespørgsel")).hasSize(before);
            assertThat(read("medlem-viborg", inquiry).body().encode()).contains("havvind");
        }
        String open = asked();
        midnight(open);
        did(extend("sekretariat", open, LocalDate.now().plusDays(40)));
    }

    @Test
    void nobodyIsWrittenToAboutWhatTheyCannotReadAnyMore() throws SQLException {
        String inquiry = asked();
        assertThat(read("sekretariat", inquiry).body().getBoolean("readable")).isTrue();
        did(step("sekretariat", "cancel"));
        assertThat(read("medlem", inquiry).code()).isEqualTo("unknown");
        assertThat(read("sekretariat", inquiry).body().getBoolean("readable")).isFalse();
        int reminders = letters("Påmindelse om en forespørgsel").size();
        int moved = letters("Ny frist for en forespørgsel").size();
        assertThat(remind(inquiry, true).code()).isEqualTo("not-sent-out");
        assertThat(extend("sekretariat", inquiry, LocalDate.now().plusDays(40)).code())
                .isEqualTo("not-sent-out");
        assertThat(letters("Påmindelse om en forespørgsel")).hasSize(reminders);
        assertThat(letters("Ny frist for en forespørgsel")).hasSize(moved);
        did(closeInquiry("sekretariat", inquiry));
    }

    @Test
    void aRegionHasNoInhabitantsOfItsOwn() {
        JsonObject question =
                question("commitment", "midtjylland", LocalDate.now().plusDays(20));
        each(question.getJsonArray("parties")).forEach(party -> party.put("inhabitants", 1_000));
        String region = each(api.get("sekretariat", "/api/external-bodies?region=midtjylland")
                        .body()
                        .getJsonArray("bodies"))
                .filter(body -> body.getString("name").equals("Regionsrådet i Region Midtjylland"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        question.getJsonArray("parties")
                .add(new JsonObject().put("externalId", region).put("inhabitants", 1_300_000));
        question.put("rate", 100).put("keyDay", "2019-01-01").put("keySource", "testdata");
        assertThat(read("sekretariat", asked(question))
                        .body()
                        .getJsonObject("tally")
                        .getLong("sum"))
                .isEqualTo(19 * 100_000L);
    }

    @Test
    void thoseWhoHaveNotAnsweredAreRemindedOncePerDay() throws SQLException {
        String inquiry = asked();
        did(answer("medlem", inquiry, "Randers", "given", null, "app"));
        int before = letters("Påmindelse om en forespørgsel").size();
        did(remind(inquiry, false));
        List<String> reminded = letters("Påmindelse om en forespørgsel");
        assertThat(reminded.subList(before, reminded.size()))
                .contains("medlem-viborg@example.org")
                .doesNotContain("medlem@example.org");
        assertThat(remind(inquiry, false).code()).isEqualTo("reminded-lately");
        did(remind(inquiry, true));
        assertThat(letters("Kvittering for svar")).contains("medlem@example.org");
    }

    @Test
    void nordjyllandAsksItsOwnElevenAndSomeAreLeftOutWithAReason() {
        String eleven =
                asked(question("commitment", "nordjylland", LocalDate.now().plusDays(30)));
        assertThat(read("sekretariat", eleven).body().getJsonArray("parties")).hasSize(11);
        JsonObject pilots = question("accession", "midtjylland", LocalDate.now().plusDays(20));
        String samsoe = each(councils("midtjylland"))
                .filter(council -> council.getString("shortName").equals("Randers"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        each(pilots.getJsonArray("parties"))
                .filter(party -> party.getString("externalId").equals(samsoe))
                .forEach(party -> party.put("reasonOut", "allerede med som pilot"));
        String dk2020 = asked(pilots);
        assertThat(answer("medlem", dk2020, "Randers", "first-round", null, "app")
                        .code())
                .isEqualTo("not-a-party");
        assertThat(answer("sekretariat", dk2020, "Randers", "first-round", null, "mail")
                        .code())
                .isEqualTo("not-a-party");
    }
}
