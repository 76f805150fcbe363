package dk.raadslag.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Who knows of a matter and its stations, at each moment. */
class ClosedMattersTest extends MatterCase {
    private static final String[] ENTITLED = {"sekretariat", "formand", "medlem"};
    private static final String[] ALL = {"sekretariat", "formand", "medlem", "stedfortraeder", "direktoer", "public"};

    @Test
    void aMatterIsKnownAsFarAsAnItemOfItIsSeen() {
        String item = item(june, "Grusgrav");
        String matter = matter("Grusgraven", item);
        assertThat(know("Grusgrav", matter)).containsExactly("sekretariat", "formand");
        did(step(june, "publish"));
        assertThat(know("Grusgrav", matter)).containsExactly(ALL);
        did(step(june, "cancel"));
        assertThat(know("Grusgrav", matter)).containsExactly("sekretariat", "formand");
    }

    @Test
    void aMatterWithoutAnItemIsForTheSecretariatsOfItsRegionAlone() {
        String matter = matter("Lergrav", null);
        announced(matter, day(year + "-03-01"), words("Udgravning"));
        assertThat(know("Udgravning", matter)).containsExactly("sekretariat");
        assertThat(page("sekretariat-nordjylland", matter).code()).isEqualTo("unknown");
    }

    @Test
    void aMatterOfAClosedItemIsClosedAndStaysSoWhenTheItemIsOpened() {
        String item = item(june, "Kalkgrav");
        close(june, item, true);
        String matter = matter("Kalkgrav", item);
        did(step(june, "publish"));
        assertThat(know("Kalkgrav", matter)).containsExactly(ENTITLED);
        did(describe("sekretariat", matter, described(matter).put("closed", false)));
        assertThat(know("Kalkgrav", matter)).containsExactly(ENTITLED);
        did(step(june, "revise"));
        close(june, item, false);
        did(step(june, "send-revised"));
        assertThat(know("Kalkgrav", matter)).containsExactly(ENTITLED);
        did(describe("sekretariat", matter, described(matter).put("closed", false)));
        assertThat(know("Kalkgrav", matter)).containsExactly(ALL);
    }

    @Test
    void closingTheItemItWasMadeOfClosesThePublicMatterAtOnce() {
        String item = item(june, "Mergelgrav");
        String other = item(june, "Bunkegrav");
        String matter = matter("Mergelgrav", item);
        did(link("sekretariat", other, matter));
        did(step(june, "publish"));
        assertThat(know("Mergelgrav", matter)).containsExactly(ALL);
        long before = seq(null);
        close(june, item, true);
        assertThat(know("Mergelgrav", matter)).containsExactly(ENTITLED);
        assertThat(know("Bunkegrav", matter)).containsExactly(ENTITLED);
        assertThat(seq(null)).isNotEqualTo(before);
        assertThat(page(null, matter).body()).isEqualTo(page(null, june).body());
    }

    @Test
    void aClosedItemIsNoStationForOthersAndMovesNothingForThem() {
        String open = item(june, "Tørvemose");
        String closed = item(june, "Højmose");
        String matter = matter("Moser", open);
        did(step(june, "publish"));
        long before = seq("direktoer");
        close(june, closed, true);
        did(link("sekretariat", closed, matter));
        assertThat(know("Højmose", matter)).containsExactly(ENTITLED);
        assertThat(stations("direktoer", matter)).hasSize(1);
        assertThat(seq("direktoer")).isEqualTo(before);
        close(june, open, true);
        assertThat(know("Moser", matter)).containsExactly(ENTITLED);
    }

    @Test
    void whoReadsOnlyTheWordingOfAnItemDoesNotLearnItsMatter() {
        String item = item(june, "Skjult");
        String matter = matter("Skjult", item);
        did(step(june, "publish"));
        did(api.put(
                "sekretariat",
                "/api/items/" + item + "/closed",
                version(june).put("closed", true).putNull("reason").put("wording", "Køb af areal")));
        assertThat(api.get(null, "/api/items/" + item + "/matter").body().getValue("matter"))
                .isNull();
        assertThat(api.get("medlem", "/api/items/" + item + "/matter").body().getValue("matter"))
                .isNotNull();
        assertThat(know("areal", matter)).isEmpty();
    }

    @Test
    void aStationBesideTheMeetingsIsSeenAsItSays() {
        String matter = matter("Enge", item(june, "Enge"));
        did(step(june, "publish"));
        announced(matter, day(year + "-02-01"), words("Strandeng"));
        announced(matter, day(year + "-02-02"), words("Ådal").put("closed", true));
        announced(matter, day(year + "-02-03"), words("Hede").put("internal", true));
        assertThat(know("Strandeng", matter)).containsExactly(ALL);
        assertThat(know("Ådal", matter)).containsExactly(ENTITLED);
        assertThat(know("Hede", matter)).containsExactly("sekretariat", "formand");
    }

    @Test
    void aRevisedAgendaIsReadAsItWasSentUntilItIsSentAgain() {
        String item = item(june, "Bakke");
        String matter = matter("Bakker", item);
        did(step(june, "publish"));
        did(step(june, "revise"));
        String late = item(june, "Klint");
        did(link("sekretariat", late, matter));
        assertThat(know("Klint", matter)).containsExactly("sekretariat", "formand");
        did(step(june, "send-revised"));
        assertThat(know("Klint", matter)).containsExactly(ALL);
    }

    @Test
    void whatLeavesARevisedAgendaIsAStationForOthersUntilItIsSentAgain() {
        String gone = item(june, "Slugt");
        String moved = item(june, "Kløft");
        String matter = matter("Dale", gone);
        did(link("sekretariat", moved, matter));
        did(step(june, "publish"));
        String autumn = meeting(KKR, "-09-01");
        did(step(autumn, "draft"));
        long before = seq(null);
        did(step(june, "revise"));
        did(api.post("sekretariat", "/api/items/" + gone + "/remove", version(june)));
        did(api.put(
                "sekretariat",
                "/api/items/" + moved + "/meeting",
                version(june).put("meetingId", autumn).put("section", 0)));
        assertThat(stations("sekretariat", matter))
                .extracting(station -> station.getString("meetingId"))
                .containsExactly(autumn);
        for (String user : new String[] {"medlem", "stedfortraeder", "direktoer", null}) {
            assertThat(stations(user, matter))
                    .extracting(station -> station.getString("meetingId"))
                    .containsExactly(june, june);
            for (String item : new String[] {gone, moved})
                assertThat(api.get(user, "/api/items/" + item + "/matter")
                                .body()
                                .getValue("matter"))
                        .isNotNull();
        }
        assertThat(seq(null)).isEqualTo(before);
        assertThat(api.get("sekretariat", "/api/items/" + gone + "/matter").code())
                .isEqualTo("unknown");
        did(step(june, "send-revised"));
        assertThat(page(null, matter).code()).isEqualTo("unknown");
        did(step(autumn, "publish"));
        assertThat(stations(null, matter)).hasSize(1);
        assertThat(api.get(null, "/api/items/" + gone + "/matter").code()).isEqualTo("unknown");
    }

    @Test
    void aPartOrAParentThatSomebodyMayNotKnowIsNotNamed() {
        String item = item(june, "Å");
        String river = matter("Åen", item);
        String bank = matter("Brinken", null);
        did(describe("sekretariat", bank, described(bank).put("parentId", river)));
        did(step(june, "publish"));
        assertThat(know("Brinken", river)).containsExactly("sekretariat");
        assertThat(page(null, river).body().getJsonArray("parts")).isEmpty();
        did(describe("sekretariat", bank, described(bank).putNull("parentId")));
        long before = seq(null);
        did(describe("sekretariat", river, described(river).put("parentId", bank)));
        assertThat(parentOf("sekretariat", river)).isEqualTo(bank);
        assertThat(parentOf(null, river)).isNull();
        assertThat(seq(null)).isEqualTo(before);
        assertThat(api.get(null, "/api/items/" + item + "/matter").body().encode())
                .doesNotContain(bank);
    }

    /** As the list tells. */
    private String parentOf(String user, String matter) {
        return api.get(user, "/api/matters?region=midtjylland").body().getJsonArray("matters").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("id").equals(matter))
                .findFirst()
                .orElseThrow()
                .getString("parentId");
    }

    private long seq(String user) {
        JsonObject list = api.get(user, "/api/matters?region=midtjylland").body();
        return list.getLong("seq");
    }
}
