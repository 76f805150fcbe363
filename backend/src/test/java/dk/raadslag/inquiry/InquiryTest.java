package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Councils are asked about an item, and answer. The populations are test data. */
class InquiryTest extends CourseTest {
    /** Of the 19 municipalities without those that have a seat already, and without Norddjurs and Samsø. */
    private static final String[] OTHERS = {
        "0615", "0657", "0661", "0665", "0671", "0706", "0710", "0727", "0746", "0751", "0756", "0760", "0766", "0779"
    };

    private static boolean seated;

    private String item;

    private JsonArray councils(String region) {
        JsonArray councils = new JsonArray();
        api
                .get("sekretariat-nordjylland", "/api/external-bodies?region=" + region)
                .body()
                .getJsonArray("bodies")
                .stream()
                .map(JsonObject.class::cast)
                .filter(body -> body.getString("municipality") != null)
                .forEach(councils::add);
        return councils;
    }

    private static Stream<JsonObject> each(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    private JsonObject question(String kind, String region, LocalDate last) {
        JsonArray parties = new JsonArray();
        each(councils(region))
                .forEach(council -> parties.add(new JsonObject().put("externalId", council.getString("id"))));
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("kind", kind)
                .put("question", "Giver I tilsagn til 115 kr. pr. indbygger?")
                .put("lastDay", last.toString())
                .put("soon", true)
                .put("visible", "at_once")
                .put("parties", parties);
    }

    private JsonObject money(JsonObject question) {
        JsonObject councils = new JsonObject();
        each(councils("midtjylland")).forEach(one -> councils.put(one.getString("id"), one.getString("shortName")));
        int other = 0;
        for (JsonObject party : each(question.getJsonArray("parties")).toList()) {
            String name = councils.getString(party.getString("externalId"));
            int inhabitants = name.equals("Aarhus") ? 345_332 : name.equals("Samsø") ? 3_684 : 57_156;
            party.put("inhabitants", inhabitants == 57_156 && other++ == 0 ? 57_166 : inhabitants);
        }
        return question.put("rate", 11_500).put("keyDay", "2019-01-01").put("keySource", "testdata");
    }

    private String asked(JsonObject question) {
        item = item("sekretariat", "2.1").getString("id");
        Answer asked = api.post("sekretariat", "/api/items/" + item + "/inquiries", question);
        assertThat(asked.status()).as(asked.body().encode()).isEqualTo(201);
        return asked.body().getString("id");
    }

    private String asked() {
        return asked(question("commitment", "midtjylland", LocalDate.now().plusDays(20)));
    }

    private Answer read(String user, String inquiry) {
        return api.get(user, "/api/inquiries/" + inquiry);
    }

    private JsonObject party(String user, String inquiry, String name) {
        return each(read(user, inquiry).body().getJsonArray("parties"))
                .filter(party -> party.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Answer answer(String user, String inquiry, String name, String choice, String words, String channel) {
        JsonObject said = new JsonObject()
                .put("externalId", party("sekretariat", inquiry, name).getString("externalId"))
                .put("choice", choice)
                .put("words", words)
                .put("channel", channel);
        return api.post(user, "/api/inquiries/" + inquiry + "/answers", said);
    }

    private Answer present(String user, String inquiry) {
        return api.post(
                user,
                "/api/inquiries/" + inquiry + "/present",
                new JsonObject().put("choice", "given").put("except", new JsonArray()));
    }

    private Answer remind(String inquiry, boolean again) {
        return api.post(
                "sekretariat", "/api/inquiries/" + inquiry + "/reminders", new JsonObject().put("again", again));
    }

    private Answer extend(String user, String inquiry, LocalDate until) {
        JsonObject body = new JsonObject()
                .put("lastDay", until.toString())
                .put("why", "Flere byråd")
                .put("soon", true);
        return api.put(user, "/api/inquiries/" + inquiry + "/last-day", body);
    }

    private static List<String> letters(String subject) throws SQLException {
        List<String> to = new ArrayList<>();
        try (var connection = SERVER.connection();
                var asking = connection.prepareStatement("select \"to\" from letter where subject like ?")) {
            asking.setString(1, subject + "%");
            ResultSet rows = asking.executeQuery();
            while (rows.next()) to.add(rows.getString(1));
        }
        return to;
    }

    private static void midnight(String inquiry) {
        sql("update inquiry set last_day = current_date - 2 where id = ?", UUID.fromString(inquiry));
    }

    @Test
    void the115KronerOfMidtjylland() {
        seatTheOthers();
        start();
        String inquiry = asked(
                money(question("commitment", "midtjylland", LocalDate.now().plusDays(20))));
        JsonArray lines = new JsonArray();
        each(meeting("sekretariat").getJsonArray("attendance"))
                .filter(line -> line.getString("seatId") != null && !"APOLOGY".equals(line.getString("group")))
                .forEach(line -> lines.add(line.getString("id")));
        did(post("sekretariat", "attendance/marks", seen().put("lines", lines).put("mark", "WHOLE")));

        did(present("sekretariat", inquiry));
        JsonObject tally = read("sekretariat", inquiry).body();
        assertThat(tally.getJsonObject("tally").getInteger("yes")).isEqualTo(17);
        assertThat(tally.getInteger("open")).isEqualTo(2);
        assertThat(tally.getString("phrase"))
                .startsWith("17 af 19 kommuner gav tilsagn. Norddjurs og Samsø svarer senest den ");
        assertThat(answer("sekretariat", inquiry, "Samsø", "given-reserved", null, "phone")
                        .code())
                .isEqualTo("needs-reservation");
        did(answer("sekretariat", inquiry, "Samsø", "given-reserved", "Hvis færgen sejler", "phone"));
        JsonObject now = read("sekretariat", inquiry).body();
        assertThat(now.getJsonObject("tally"))
                .isEqualTo(new JsonObject()
                        .put("asked", 19)
                        .put("yes", 17)
                        .put("conditional", 1)
                        .put("no", 0)
                        .put("sum", 15_187_797_000L)
                        .put("given", 15_187_797_000L - 11_500L * 57_156));
        assertThat(now.getInteger("open")).isEqualTo(1);
        assertThat(party("medlem", inquiry, "Samsø").getLong("amount")).isEqualTo(42_366_000L);
        assertThat(party("medlem", inquiry, "Aarhus").getLong("amount")).isEqualTo(3_971_318_000L);
        assertThat(party("sekretariat", inquiry, "Samsø")
                        .getJsonObject("answer")
                        .getString("channel"))
                .isEqualTo("phone");
        assertThat(party("medlem", inquiry, "Samsø").getJsonObject("answer").getString("by"))
                .isNull();

        midnight(inquiry);
        assertThat(answer("sekretariat", inquiry, "Norddjurs", "given", null, "mail")
                        .code())
                .isEqualTo("deadline-over");
        assertThat(answer("medlem", inquiry, "Randers", "declined", null, "app").code())
                .isEqualTo("deadline-over");
        assertThat(read("sekretariat", inquiry).body().getString("phrase")).endsWith("Norddjurs har ikke svaret.");
    }

    private static void seatTheOthers() {
        if (seated) return;
        seated = true;
        for (String code : OTHERS) {
            UUID person = UUID.randomUUID();
            sql("insert into person (id, name) values (?, ?)", person, "Borgmester " + code);
            UUID seat = UUID.randomUUID();
            sql(
                    """
                    insert into seat (id, body_id, term, municipality, "from", reason, valid_from)
                    values (?, 'kkr-midtjylland', '2026-2029', ?, ?, 'party', '2026-01-01')""",
                    seat,
                    code,
                    code);
            sql(
                    """
                    insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                    values (?, 'holder', ?, '2026-01-01', now(), 'test', 'test')""",
                    seat,
                    person);
        }
    }

    @Test
    void aMemberAnswersForTheirOwnMunicipalityAndTheNewestCounts() {
        String inquiry = asked();
        did(answer("medlem", inquiry, "Randers", "given", null, "app"));
        did(answer("medlem", inquiry, "Randers", "declined", null, "app"));
        assertThat(party("direktoer", inquiry, "Randers")
                        .getJsonObject("answer")
                        .getString("choice"))
                .isEqualTo("declined");
        did(answer("medlem", inquiry, "Randers", null, null, "app"));
        assertThat(party("medlem", inquiry, "Randers").getJsonObject("answer")).isNull();
        assertThat(answer("medlem", inquiry, "Viborg", "given", null, "app").code())
                .isEqualTo("not-a-party");
        assertThat(answer("direktoer", inquiry, "Randers", "given", null, "app").code())
                .isEqualTo("not-a-party");
        assertThat(answer("medlem", inquiry, "Viborg", "given", null, "phone").code())
                .isEqualTo("forbidden");
        assertThat(answer("medlem", inquiry, "Randers", "approved", null, "app").code())
                .isEqualTo("other-choice");
    }

    @Test
    void aSubstituteAnswersOnlyWhenCalledIn() {
        String inquiry = asked();
        assertThat(answer("stedfortraeder", inquiry, "Randers", "given", null, "app")
                        .code())
                .isEqualTo("not-a-party");
        did(apologize("medlem", randers, true));
        did(answer("stedfortraeder", inquiry, "Randers", "given", null, "app"));
    }

    @Test
    void whoLosesTheSeatAnswersNoMoreAndTheAnswerStays() {
        String inquiry = asked();
        did(answer("medlem-viborg", inquiry, "Viborg", "given", null, "app"));
        hold(viborg, "holder", null);
        assertThat(answer("medlem-viborg", inquiry, "Viborg", "declined", null, "app")
                        .code())
                .isEqualTo("not-a-party");
        hold(viborg, "holder", "medlem-viborg");
        assertThat(party("sekretariat", inquiry, "Viborg")
                        .getJsonObject("answer")
                        .getString("choice"))
                .isEqualTo("given");
    }

    @Test
    void anInquiryIsClosedWithItsItem() {
        String inquiry = asked();
        for (String user : EVERYBODY)
            assertThat(read(user, inquiry).status()).as(user).isEqualTo(200);
        close("2.1");
        String[] entitled = {"sekretariat", "formand", "medlem", "medlem-viborg"};
        for (String user : entitled)
            assertThat(read(user, inquiry).status()).as(user).isEqualTo(200);
        assertThat(read("stedfortraeder", inquiry).code()).isEqualTo("unknown");
        assertThat(read("direktoer", inquiry).code()).isEqualTo("unknown");
        assertThat(read(null, inquiry).status()).isIn(401, 404);
        assertThat(api.get("direktoer", "/api/items/" + item + "/inquiries")
                        .body()
                        .getJsonArray("inquiries"))
                .isEmpty();
        assertThat(answer("stedfortraeder", inquiry, "Randers", "given", null, "app")
                        .code())
                .isEqualTo("unknown");
        did(step("sekretariat", "revise"));
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(read("direktoer", inquiry).code())
                .as("opening counts when the agenda is sent again")
                .isEqualTo("unknown");
        did(step("sekretariat", "send-revised"));
        assertThat(read("direktoer", inquiry).status()).isEqualTo(200);
    }

    @Test
    void othersSeeTheAnswersWhenTheInquirySaysSo() {
        String later = asked(
                question("hearing", "midtjylland", LocalDate.now().plusDays(20)).put("visible", "after_deadline"));
        did(answer("medlem", later, "Randers", "supports-remarks", "Mere havvind", "app"));
        assertThat(read("medlem-viborg", later).body().encode())
                .doesNotContain("havvind", "supports-remarks\",\"words");
        assertThat(read("medlem", later).body().encode()).contains("havvind");
        assertThat(read("formand", later).body().encode()).contains("havvind");
        long before = read("medlem-viborg", later).body().getLong("seq");
        did(answer("medlem", later, "Randers", "supports", null, "app"));
        assertThat(read("medlem-viborg", later).body().getLong("seq")).isEqualTo(before);
        midnight(later);
        assertThat(read("medlem-viborg", later).body().getJsonObject("tally").getInteger("yes"))
                .isEqualTo(1);
        assertThat(read(null, asked()).body().getJsonObject("tally")).isNull();
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
    void twoAnswersAtOnceAreBothKeptAndOneCounts() throws Exception {
        String inquiry = asked();
        var one = CompletableFuture.supplyAsync(() -> answer("medlem", inquiry, "Randers", "given", null, "app"));
        var other = CompletableFuture.supplyAsync(
                () -> answer("sekretariat", inquiry, "Randers", "declined", null, "phone"));
        did(one.get());
        did(other.get());
        try (var connection = SERVER.connection();
                var asking = connection.prepareStatement("select count(*) from inquiry_answer where inquiry_id = ?")) {
            asking.setObject(1, UUID.fromString(inquiry));
            ResultSet rows = asking.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
        JsonObject tally = read("sekretariat", inquiry).body().getJsonObject("tally");
        assertThat(tally.getInteger("yes") + tally.getInteger("no")).isEqualTo(1);
    }

    @Test
    void whatIsClosedTakesNoAnswer() {
        String inquiry = asked();
        String close = "/api/inquiries/" + inquiry + "/close";
        assertThat(api.post("medlem", close, nothing()).code()).isEqualTo("forbidden");
        did(api.post("sekretariat", close, nothing()));
        assertThat(api.post("sekretariat", close, nothing()).code()).isEqualTo("already-closed");
        assertThat(answer("medlem", inquiry, "Randers", "given", null, "app").code())
                .isEqualTo("already-closed");
    }

    @Test
    void whoIsAskedFindsItOnTheStartPageUntilItIsAnswered() {
        String inquiry = asked();
        JsonObject card = each(api.get("medlem", "/api/me/today").body().getJsonArray("cards"))
                .filter(one -> inquiry.equals(one.getString("inquiryId")))
                .findFirst()
                .orElseThrow();
        assertThat(card.getBoolean("done")).isFalse();
        did(answer("medlem", inquiry, "Randers", "given", null, "app"));
        assertThat(each(api.get("medlem", "/api/me/today").body().getJsonArray("cards"))
                        .filter(one -> inquiry.equals(one.getString("inquiryId")))
                        .findFirst()
                        .orElseThrow()
                        .getBoolean("done"))
                .isTrue();
        assertThat(api.get("direktoer", "/api/me/today").body().encode()).doesNotContain(inquiry);
        assertThat(each(api.get("medlem", "/api/inquiries").body().getJsonArray("inquiries"))
                        .map(one -> one.getString("id")))
                .contains(inquiry);
    }
}
