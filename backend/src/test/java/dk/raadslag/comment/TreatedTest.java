package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Sample;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same matter in a region's two bodies. */
class TreatedTest extends RoundCase {
    private String network;
    private String theirs;

    @BeforeEach
    void aMeetingOfTheNetwork() {
        network = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        sql("update meeting set body_id = 'kd-net-midtjylland' where id = ?", UUID.fromString(network));
        theirs = Api.item(api.get("sekretariat", "/api/meetings/" + network).body(), "2.1")
                .getString("id");
    }

    @Test
    void aKkrItemShowsWhereKdNetHadTheMatterAndWhatItDecided() {
        String path = itemPath("2.1") + "/treated-by";
        assertThat(api.put("formand", path, link()).code()).isEqualTo("forbidden");
        assertThat(api.put("medlem", path, link()).code()).isEqualTo("unknown");
        did(api.put("sekretariat", path, link()));
        assertThat(carried("sekretariat").getString("itemId")).isEqualTo(theirs);
        assertThat(carried("sekretariat").getString("number")).isEqualTo("2.1");
        assertThat(carried("sekretariat").getValue("decision")).isNull();
        decided("Tiltrådt af netværket");
        JsonObject now = api.get("sekretariat", "/api/items/" + theirs + "/treated-by")
                .body()
                .getJsonObject("now");
        assertThat(now.getJsonObject("decision").getString("plain")).isEqualTo("Tiltrådt af netværket");
        did(api.put("sekretariat", path, link()));
        did(step("sekretariat", "publish"));
        assertThat(carried(null).getJsonObject("decision").getString("plain")).isEqualTo("Tiltrådt af netværket");
        JsonObject back = api.get(null, "/api/items/" + theirs + "/treated-by").body();
        assertThat(back.getValue("now")).isNull();
        assertThat(back.getJsonArray("treats").getJsonObject(0).getString("meetingId"))
                .isEqualTo(id);
        did(step("sekretariat", "revise"));
        did(api.put("sekretariat", path, seen().putNull("itemId")));
        assertThat(carried("sekretariat")).isNull();
        // A sent agenda stays as it was until the revised one is sent.
        assertThat(carried(null)).isNotNull();
    }

    @Test
    void theWordsOfAnUntreatedItemAreNotADecision() {
        decided("Tiltrådt af netværket");
        sql("update item set status = 'waiting' where id = ?", UUID.fromString(theirs));
        did(api.put("sekretariat", itemPath("2.1") + "/treated-by", link()));
        assertThat(carried("sekretariat").getString("itemId")).isEqualTo(theirs);
        assertThat(carried("sekretariat").getValue("decision")).isNull();
    }

    @Test
    void anOpenItemGivesNoClosedOneAway() {
        sql("update item set closed = true where id = ?", UUID.fromString(theirs));
        assertThat(api.put("sekretariat", itemPath("2.1") + "/treated-by", link())
                        .code())
                .isEqualTo("closed-matter");
    }

    @Test
    void anItemClosedAfterwardsIsCarriedOnlyForThoseEntitledEvenAfterItIsOpenedAgain() {
        String path = itemPath("2.1") + "/treated-by";
        did(api.put("sekretariat", path, link()));
        did(step("sekretariat", "publish"));
        assertThat(carried(null).getString("itemId")).isEqualTo(theirs);
        closed(true);
        for (String user : new String[] {null, "stedfortraeder", "direktoer"}) {
            assertThat(carried(user)).as(user).isNull();
            assertThat(api.get(user, "/api/meetings/" + id + "/editions/agenda/1")
                            .code())
                    .as(user)
                    .isEqualTo("unknown");
        }
        for (String user : new String[] {"medlem", "formand", "sekretariat"}) {
            assertThat(carried(user).getBoolean("closed")).as(user).isTrue();
        }
        assertThat(api.get("sekretariat", "/api/meetings/" + id + "/log").body().encode())
                .contains("TreatedByClosed");
        closed(false);
        assertThat(carried(null)).isNull();
        did(step("sekretariat", "revise"));
        did(api.put("sekretariat", path, link()));
        assertThat(carried(null)).isNull();
        did(step("sekretariat", "send-revised"));
        assertThat(carried(null).getBoolean("closed")).isFalse();
    }

    @Test
    void closingTwiceChangesTheCarryingItemOnce() {
        did(api.put("sekretariat", itemPath("2.1") + "/treated-by", link()));
        closed(true);
        long version = meeting("sekretariat").getLong("version");
        closed(true);
        assertThat(meeting("sekretariat").getLong("version")).isEqualTo(version);
    }

    private void closed(boolean closed) {
        JsonObject how = new JsonObject().put("closed", closed).put("version", 1_000_000);
        did(api.put("sekretariat", "/api/items/" + theirs + "/closed", how));
    }

    private JsonObject link() {
        return seen().put("itemId", theirs);
    }

    private JsonObject carried(String user) {
        return item(user, "2.1").getJsonObject("plan").getJsonObject("treatedBy");
    }

    private void decided(String words) {
        sql("update meeting set status = 'minutes_sent' where id = ?", UUID.fromString(network));
        sql("update item set status = 'done' where id = ?", UUID.fromString(theirs));
        sql(
                """
                update text set kept_ops = jsonb_build_array(jsonb_build_object('insert', ?))
                where item_id = ? and field = 'decision'""",
                words + "\n",
                UUID.fromString(theirs));
    }

    @Test
    void anItemOfAnotherBodyThanTheRegionsKdNetIsRefused() {
        JsonObject own = seen().put("itemId", item("sekretariat", "2.2").getString("id"));
        assertThat(api.put("sekretariat", itemPath("2.1") + "/treated-by", own).code())
                .isEqualTo("not-paired");
    }
}
