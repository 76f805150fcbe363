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
import java.util.stream.Stream;

/** Asking and answering, for the tests of both. */
abstract class InquiryCase extends CourseTest {
    /** That was asked about last. */
    protected String item;

    protected JsonArray councils(String region) {
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

    protected static Stream<JsonObject> each(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    protected JsonObject question(String kind, String region, LocalDate last) {
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

    protected String asked(JsonObject question) {
        item = item("sekretariat", "2.1").getString("id");
        Answer asked = api.post("sekretariat", "/api/items/" + item + "/inquiries", question);
        assertThat(asked.status()).as(asked.body().encode()).isEqualTo(201);
        return asked.body().getString("id");
    }

    protected String asked() {
        return asked(question("commitment", "midtjylland", LocalDate.now().plusDays(20)));
    }

    protected Answer read(String user, String inquiry) {
        return api.get(user, "/api/inquiries/" + inquiry);
    }

    protected JsonObject party(String user, String inquiry, String name) {
        return each(read(user, inquiry).body().getJsonArray("parties"))
                .filter(party -> party.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    protected Answer answer(String user, String inquiry, String name, String choice, String words, String channel) {
        JsonObject said = new JsonObject()
                .put("externalId", party("sekretariat", inquiry, name).getString("externalId"))
                .put("choice", choice)
                .put("words", words)
                .put("channel", channel);
        return api.post(user, "/api/inquiries/" + inquiry + "/answers", said);
    }

    protected Answer present(String user, String inquiry) {
        return api.post(
                user,
                "/api/inquiries/" + inquiry + "/present",
                new JsonObject().put("choice", "given").put("except", new JsonArray()));
    }

    protected Answer remind(String inquiry, boolean again) {
        return api.post(
                "sekretariat", "/api/inquiries/" + inquiry + "/reminders", new JsonObject().put("again", again));
    }

    protected Answer closeInquiry(String user, String inquiry) {
        return api.post(user, "/api/inquiries/" + inquiry + "/close", nothing());
    }

    protected Answer extend(String user, String inquiry, LocalDate until) {
        JsonObject body = new JsonObject()
                .put("lastDay", until.toString())
                .put("why", "Flere byråd")
                .put("soon", true);
        return api.put(user, "/api/inquiries/" + inquiry + "/last-day", body);
    }

    protected static List<String> letters(String subject) throws SQLException {
        List<String> to = new ArrayList<>();
        try (var connection = SERVER.connection();
                var asking = connection.prepareStatement("select \"to\" from letter where subject like ?")) {
            asking.setString(1, subject + "%");
            ResultSet rows = asking.executeQuery();
            while (rows.next()) to.add(rows.getString(1));
        }
        return to;
    }

    protected static void midnight(String inquiry) {
        sql("update inquiry set last_day = current_date - 2 where id = ?", UUID.fromString(inquiry));
    }
}
