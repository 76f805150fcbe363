package dk.raadslag.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Making matters, and what is in them. */
class MattersTest extends MatterCase {
    @Test
    void aMatterIsMadeOfAnItemOnceAndHasItAsItsFirstStation() {
        String item = item(june, "Havne");
        JsonObject opening = opening("Havne", item);
        did(open("sekretariat", opening));
        did(open("sekretariat", opening));
        assertThat(stations("sekretariat", opening.getString("id")))
                .singleElement()
                .satisfies(station -> {
                    assertThat(station.getString("kind")).isEqualTo("item");
                    assertThat(station.getString("meetingId")).isEqualTo(june);
                    assertThat(station.getString("day")).isEqualTo(year + "-06-01");
                    assertThat(station.getBoolean("next")).isTrue();
                });
        assertThat(open("sekretariat", opening("Igen", item)).code()).isEqualTo("matter-taken");
    }

    @Test
    void onlyTheSecretariatOfTheBodyMakesOneAndOnlyOfItsOwnItems() {
        String item = item(june, "Broer");
        for (String user : new String[] {"formand", "medlem", "direktoer", "sekretariat-nordjylland"})
            assertThat(open(user, opening("Broer", null)).status()).as(user).isEqualTo(403);
        assertThat(open(null, opening("Broer", null)).status()).isEqualTo(401);
        Answer other = api.post("sekretariat", "/api/bodies/" + KD_NET + "/matters", opening("Broer", item));
        assertThat(other.code()).isEqualTo("other-body");
        assertThat(open("sekretariat", opening("Broer", UUID.randomUUID().toString()))
                        .code())
                .isEqualTo("unknown");
    }

    @Test
    void anItemIsInOneMatterAndCanBeTakenOutAndPutBack() {
        String network = meeting(KD_NET, "-05-01");
        did(step(network, "draft"));
        String theirs = item(network, "Skove");
        String matter = matter("Skove", item(june, "Skove"));
        String other = matter("Andet", null);
        did(link("sekretariat", theirs, matter));
        did(link("sekretariat", theirs, matter));
        assertThat(stations("sekretariat", matter))
                .extracting(station -> station.getString("bodyId"))
                .containsExactly(KD_NET, KKR);
        did(link("sekretariat", theirs, other));
        assertThat(stations("sekretariat", matter)).hasSize(1);
        assertThat(of("sekretariat", theirs).getString("id")).isEqualTo(other);
        did(link("sekretariat", theirs, null));
        did(link("sekretariat", theirs, null));
        assertThat(stations("sekretariat", other)).isEmpty();
        assertThat(of("sekretariat", theirs)).isNull();
        assertThat(link("formand", item(june, "Søer"), matter).code()).isEqualTo("forbidden");
        assertThat(link("medlem", theirs, matter).code()).isEqualTo("unknown");
        assertThat(link("sekretariat", theirs, UUID.randomUUID().toString()).code())
                .isEqualTo("unknown");
    }

    @Test
    void anItemThatMovesToAnotherMeetingTakesItsStationAlong() {
        String item = item(june, "Kyster");
        String matter = matter("Kyster", item);
        String autumn = meeting(KKR, "-09-01");
        did(step(autumn, "draft"));
        did(api.put(
                "sekretariat",
                "/api/items/" + item + "/meeting",
                version(june).put("meetingId", autumn).put("section", 0)));
        assertThat(station(matter, item).getString("day")).isEqualTo(year + "-09-01");
    }

    @Test
    void aMatterIsDescribedByThoseWhoSawItLast() {
        String matter = matter("Fjorde", item(june, "Fjorde"));
        JsonObject seen = described(matter);
        did(describe("sekretariat", matter, seen.copy().put("title", "Fjordene").put("officer", "Ejlif")));
        assertThat(page("sekretariat", matter).body().getString("officer")).isEqualTo("Ejlif");
        assertThat(describe("sekretariat", matter, seen).code()).isEqualTo("stale-version");
        assertThat(describe("formand", matter, described(matter)).code()).isEqualTo("forbidden");
        assertThat(describe("medlem", matter, described(matter)).code()).isEqualTo("unknown");
        assertThat(describe("sekretariat-nordjylland", matter, described(matter))
                        .code())
                .isEqualTo("unknown");
    }

    @Test
    void aMatterThatHasEndedWaitsForNothingAndCanGoOn() {
        String matter = matter("Diger", null);
        String late = announced(matter, day("2021-05-05"), words("Udkast"));
        assertThat(station(matter, late).getBoolean("overdue")).isTrue();
        did(describe("sekretariat", matter, described(matter).put("ended", true)));
        did(describe("sekretariat", matter, described(matter).put("ended", true)));
        assertThat(station(matter, late).getBoolean("overdue")).isFalse();
        did(describe("sekretariat", matter, described(matter).put("ended", false)));
        assertThat(station(matter, late).getBoolean("overdue")).isTrue();
    }

    @Test
    void aMatterHasPartsButNoPartHasAny() {
        String climate = matter("Klimastrategi", null);
        String one = matter("Spor 1", null);
        String two = matter("Spor 2", null);
        did(describe("sekretariat", one, described(one).put("parentId", climate)));
        did(describe("sekretariat", two, described(two).put("parentId", climate)));
        assertThat(page("sekretariat", climate).body().getJsonArray("parts"))
                .extracting(part -> ((JsonObject) part).getString("title"))
                .containsExactly("Spor 1", "Spor 2");
        assertThat(page("sekretariat", one).body().getJsonObject("parent").getString("id"))
                .isEqualTo(climate);
        String three = matter("Spor 3", null);
        assertThat(describe("sekretariat", three, described(three).put("parentId", one))
                        .code())
                .isEqualTo("matter-nested");
        assertThat(describe("sekretariat", climate, described(climate).put("parentId", three))
                        .code())
                .isEqualTo("matter-nested");
        assertThat(describe("sekretariat", three, described(three).put("parentId", three))
                        .code())
                .isEqualTo("matter-nested");
        did(describe("sekretariat", one, described(one).putNull("parentId")));
        assertThat(page("sekretariat", climate).body().getJsonArray("parts")).hasSize(1);
    }

    private JsonObject of(String user, String item) {
        Answer answer = api.get(user, "/api/items/" + item + "/matter");
        did(answer);
        return answer.body().getJsonObject("matter");
    }
}
