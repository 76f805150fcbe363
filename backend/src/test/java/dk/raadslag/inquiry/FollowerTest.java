package dk.raadslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tender for stoma products of 2022: 17 of 19 municipalities are asked twice, for a commitment and for their
 * council's approval of it.
 */
class FollowerTest extends InquiryCase {
    private static final List<String> OUT = List.of("Samsø", "Odder");

    private JsonObject stomi(String kind) {
        JsonObject question = question(kind, "midtjylland", LocalDate.now().plusDays(20));
        List<String> out = each(councils("midtjylland"))
                .filter(council -> OUT.contains(council.getString("shortName")))
                .map(council -> council.getString("id"))
                .toList();
        each(question.getJsonArray("parties"))
                .filter(party -> out.contains(party.getString("externalId")))
                .forEach(party -> party.put("reasonOut", "ikke med i udbuddet"));
        return question.put("question", kind.equals("approval") ? "Har byrådet godkendt?" : "Giver I tilsagn?");
    }

    private List<String> askedNames(String inquiry) {
        return each(read("sekretariat", inquiry).body().getJsonArray("parties"))
                .filter(party -> party.getString("reasonOut") == null)
                .map(party -> party.getString("name"))
                .toList();
    }

    private String phrase(String inquiry) {
        return read("sekretariat", inquiry).body().getString("phrase");
    }

    @Test
    void aConditionalCommitmentIsFinalOnceItsFollowerIsApproved() {
        String commitment = asked(stomi("commitment"));
        List<String> names = askedNames(commitment);
        assertThat(names).hasSize(17);
        names.forEach(name -> did(
                answer("sekretariat", commitment, name, "given-reserved", "Forudsætter byrådets godkendelse", "mail")));
        assertThat(phrase(commitment)).isEqualTo("Alle 17 kommuner gav tilsagn med forbehold.");

        String approval = asked(stomi("approval").put("follows", commitment));
        assertThat(phrase(commitment)).isEqualTo("Alle 17 kommuner gav foreløbigt tilsagn.");
        assertThat(read("medlem", approval).body().getJsonObject("follows").getString("id"))
                .isEqualTo(commitment);
        long before = read("medlem", commitment).body().getLong("seq");
        did(answer("medlem", approval, "Randers", "approved", null, "app"));
        assertThat(read("medlem", commitment).body().getLong("seq")).isNotEqualTo(before);
        assertThat(party("medlem", commitment, "Randers").getBoolean("approved"))
                .isTrue();
        assertThat(phrase(commitment)).isEqualTo("1 af 17 kommuner gav tilsagn, og 16 gav foreløbigt tilsagn.");
        did(answer("medlem", approval, "Randers", "rejected", null, "app"));
        assertThat(party("medlem", commitment, "Randers").getBoolean("approved"))
                .isFalse();
        names.forEach(name -> did(answer("sekretariat", approval, name, "approved", null, "mail")));
        assertThat(phrase(commitment)).isEqualTo("Alle 17 kommuner gav tilsagn.");
        assertThat(each(read("medlem", commitment).body().getJsonArray("followers"))
                        .findFirst()
                        .orElseThrow()
                        .getInteger("approved"))
                .isEqualTo(17);
    }

    @Test
    void onlyThoseWhoWereAskedForTheCommitmentCountAsApproved() {
        String commitment = asked(stomi("commitment"));
        JsonObject all = question("approval", "midtjylland", LocalDate.now().plusDays(20));
        String approval = asked(all.put("follows", commitment));
        for (String name : List.of("Samsø", "Odder", "Aarhus"))
            did(answer("sekretariat", approval, name, "approved", null, "mail"));
        assertThat(each(read("medlem", commitment).body().getJsonArray("followers"))
                        .findFirst()
                        .orElseThrow()
                        .getInteger("approved"))
                .isEqualTo(1);
    }

    @Test
    void whoMayNotSeeTheApprovalsLearnsNothingOfThemFromTheCommitment() {
        String commitment = asked(stomi("commitment"));
        did(answer("sekretariat", commitment, "Randers", "given-reserved", "Forbehold", "mail"));
        String approval = asked(stomi("approval").put("follows", commitment).put("visible", "secretariat"));
        long before = read("medlem-viborg", commitment).body().getLong("seq");
        did(answer("medlem", approval, "Randers", "approved", null, "app"));
        JsonObject seen = read("medlem-viborg", commitment).body();
        assertThat(seen.getLong("seq")).isEqualTo(before);
        assertThat(seen.getJsonObject("tally").getInteger("conditional")).isEqualTo(1);
        assertThat(party("medlem-viborg", commitment, "Randers").getBoolean("approved"))
                .isFalse();
        assertThat(party("medlem", commitment, "Randers").getBoolean("approved"))
                .as("their own")
                .isTrue();
        assertThat(read("formand", commitment).body().getJsonObject("tally").getInteger("yes"))
                .isEqualTo(1);
    }

    @Test
    void onlyAnApprovalFollowsAndOnlyACommitmentAboutTheSameItem() {
        String commitment = asked(stomi("commitment"));
        String path = "/api/items/" + item + "/inquiries";
        assertThat(api.post("sekretariat", path, stomi("hearing").put("follows", commitment))
                        .code())
                .isEqualTo("cannot-follow");
        String hearing = asked(stomi("hearing"));
        assertThat(api.post("sekretariat", path, stomi("approval").put("follows", hearing))
                        .code())
                .isEqualTo("cannot-follow");
        String other = "/api/items/" + item("sekretariat", "1.1").getString("id") + "/inquiries";
        assertThat(api.post("sekretariat", other, stomi("approval").put("follows", commitment))
                        .code())
                .isEqualTo("cannot-follow");
    }

    @Test
    void fifteenOfNineteenJoinDk2020InTwoRounds() {
        JsonObject dk2020 = question("accession", "midtjylland", LocalDate.now().plusDays(20));
        List<String> pilots = List.of("Samsø", "Aarhus", "Randers", "Syddjurs");
        each(councils("midtjylland"))
                .filter(council -> pilots.contains(council.getString("shortName")))
                .forEach(pilot -> each(dk2020.getJsonArray("parties"))
                        .filter(party -> party.getString("externalId").equals(pilot.getString("id")))
                        .forEach(party -> party.put("reasonOut", "allerede med som pilot")));
        String inquiry = asked(dk2020);
        List<String> names = askedNames(inquiry);
        assertThat(names).hasSize(15);
        for (int i = 0; i < names.size(); i++)
            did(answer("sekretariat", inquiry, names.get(i), i < 9 ? "first-round" : "second-round", null, "mail"));
        assertThat(phrase(inquiry)).isEqualTo("Alle 15 kommuner tilsluttede sig (9 i 1. runde og 6 i 2. runde).");
        assertThat(answer("medlem", inquiry, "Randers", "first-round", null, "app")
                        .code())
                .isEqualTo("not-a-party");
    }
}
