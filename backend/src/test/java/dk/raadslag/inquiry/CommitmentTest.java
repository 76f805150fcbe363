package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The 115 kroner of 2021, with the populations of 2019 as test data. */
class CommitmentTest extends InquiryCase {
    /** Of the 19 municipalities without those that have a seat already, and without Norddjurs and Samsø. */
    private static final String[] OTHERS = {
        "0615", "0657", "0661", "0665", "0671", "0706", "0710", "0727", "0746", "0751", "0756", "0760", "0766", "0779"
    };

    private static boolean seated;

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
                        .put("neither", 0)
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
}
