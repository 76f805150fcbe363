package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Sample;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same matter in a region's two bodies. */
class TreatedTest extends RoundCase {
    @Test
    void aKkrItemTellsWhereKdNetHadItWhenItsMinutesAreSent() {
        String network = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        sql("update meeting set body_id = 'kd-net-midtjylland' where id = ?", UUID.fromString(network));
        String theirs = Api.item(
                        api.get("sekretariat", "/api/meetings/" + network).body(), "2.1")
                .getString("id");
        String path = itemPath("2.1") + "/treated-by";
        JsonObject link = seen().put("itemId", theirs);
        assertThat(api.put("formand", path, link).code()).isEqualTo("forbidden");
        assertThat(api.put("medlem", path, link).code()).isEqualTo("unknown");
        did(api.put("sekretariat", path, link));
        did(step("sekretariat", "publish"));
        assertThat(api.get("medlem", path).body().getJsonObject("treatedBy")).isNull();
        JsonObject by = api.get("sekretariat", path).body().getJsonObject("treatedBy");
        assertThat(by.getString("itemId")).isEqualTo(theirs);
        sql("update meeting set status = 'minutes_sent' where id = ?", UUID.fromString(network));
        assertThat(api.get(null, path).body().getJsonObject("treatedBy").getString("body"))
                .isEqualTo("KD-Net Midtjylland");
        JsonObject back = api.get(null, "/api/items/" + theirs + "/treated-by").body();
        assertThat(back.getJsonArray("treats").getJsonObject(0).getString("meetingId"))
                .isEqualTo(id);
        sql("update item set closed = true where id = ?", UUID.fromString(theirs));
        assertThat(api.get(null, path).body().getJsonObject("treatedBy")).isNull();
        did(api.put("sekretariat", path, seen().putNull("itemId")));
        assertThat(api.get("sekretariat", path).body().getJsonObject("treatedBy"))
                .isNull();
    }

    @Test
    void anItemOfAnotherBodyThanTheRegionsKdNetIsRefused() {
        JsonObject own = seen().put("itemId", item("sekretariat", "2.2").getString("id"));
        assertThat(api.put("sekretariat", itemPath("2.1") + "/treated-by", own).code())
                .isEqualTo("not-paired");
    }
}
