package dk.raadslag.external;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register of external bodies, through the interface. */
class ExternalBodiesTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Api api;

    @BeforeEach
    void ask() {
        api = SERVER.api();
    }

    @Test
    void everyMunicipalityHasItsCouncilAndEveryRegionToo() {
        List<JsonObject> midtjylland = found("?region=midtjylland");
        assertThat(midtjylland.stream().filter(body -> body.getString("municipality") != null))
                .hasSize(19)
                .extracting(body -> body.getString("shortName"))
                .startsWith("Favrskov", "Hedensted", "Herning")
                .endsWith("Viborg", "Aarhus");
        assertThat(midtjylland)
                .extracting(body -> body.getString("shortName"))
                .contains("DASSOS", "KL", "Region Midtjylland")
                .doesNotContain("Aalborg", "DAS");
        assertThat(found("").stream().filter(body -> body.getString("municipality") != null))
                .hasSize(98);
    }

    @Test
    void aBodyIsFoundByItsNameHoweverItIsSpelled() {
        assertThat(found("?q=styregruppe%20for%20social"))
                .extracting(this::shortName)
                .containsExactly("DASSOS");
        assertThat(found("?q=%C3%A5rhus")).extracting(this::shortName).containsExactly("Aarhus");
        assertThat(found("?q=Borgerrepr%C3%A6sentation"))
                .extracting(this::shortName)
                .containsExactly("København");
    }

    @Test
    void aSecretariatAddsOneOfItsRegionOnce() {
        JsonObject body = described("Koordinationsgruppen").put("region", "midtjylland");
        body.put("id", UUID.randomUUID().toString());
        Answer added = add("sekretariat", body);
        assertThat(added.status()).as(added.body().encode()).isEqualTo(201);
        assertThat(add("sekretariat", body).body()).isEqualTo(added.body());
        assertThat(add("sekretariat-nordjylland", described("Andre").put("region", "midtjylland"))
                        .status())
                .isEqualTo(403);
        assertThat(add("medlem", body).status()).isEqualTo(403);
    }

    @Test
    void nobodyIsThereTwice() {
        JsonObject body = described("Sekretariatet for Vækst").put("region", "midtjylland");
        assertThat(add("sekretariat", body).status()).isEqualTo(201);
        assertThat(add("sekretariat", body.copy().put("name", "sekretariatet for vækst"))
                        .code())
                .isEqualTo("external-exists");
        assertThat(add("sekretariat-nordjylland", body.copy().put("region", "nordjylland"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void oneThatEndsLeavesItsNameToAnother() {
        JsonObject psychiatry = add("sekretariat", described("Psykiatriforum").put("region", "midtjylland"))
                .body();
        JsonObject change = described("Psykiatriforum").put("version", 1);
        assertThat(change("sekretariat", psychiatry, change.copy().put("validTo", "2017-12-31"))
                        .code())
                .isEqualTo("external-ends-first");
        Answer ended = change("sekretariat", psychiatry, change.put("validTo", "2099-12-31"));
        assertThat(ended.body().getString("validTo")).isEqualTo("2099-12-31");
        assertThat(change("sekretariat", psychiatry, change).code()).isEqualTo("stale-version");
        assertThat(add("sekretariat", described("Psykiatriforum").put("region", "midtjylland"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void oneOfTheWholeCountryIsAnySecretariatsToChange() {
        JsonObject kl = found("?q=Landsforening").get(0);
        JsonObject change = new JsonObject()
                .put("name", kl.getString("name"))
                .put("shortName", "KL")
                .put("kind", "association")
                .put("mail", " kl@example.org ")
                .putNull("validTo")
                .put("version", kl.getLong("version"));
        Answer changed = change("sekretariat-nordjylland", kl, change);
        assertThat(changed.body().getString("mail")).isEqualTo("kl@example.org");
        assertThat(change("formand", kl, change).status()).isEqualTo(403);
    }

    @Test
    void anAddressThatNoLetterCanGoToIsRefused() {
        JsonObject body = described("Gruppen for adresser").put("region", "midtjylland");
        assertThat(add("sekretariat", body.copy().put("mail", "rådhus@example.org"))
                        .code())
                .isEqualTo("bad-email");
        JsonObject added = add("sekretariat", body).body();
        JsonObject change =
                described("Gruppen for adresser").putNull("validTo").put("version", added.getLong("version"));
        assertThat(change("sekretariat", added, change.copy().put("mail", "post..her@example.org"))
                        .code())
                .isEqualTo("bad-email");
        JsonObject changed = change("sekretariat", added, change.copy().put("mail", "post.her@example.org"))
                .body();
        assertThat(changed.getString("mail")).isEqualTo("post.her@example.org");
    }

    private static JsonObject described(String name) {
        return new JsonObject()
                .put("name", name)
                .put("shortName", "Gruppen")
                .put("kind", "administrative")
                .putNull("mail")
                .copy();
    }

    private Answer add(String user, JsonObject body) {
        return api.post(user, "/api/external-bodies", body);
    }

    private Answer change(String user, JsonObject body, JsonObject how) {
        return api.put(user, "/api/external-bodies/" + body.getString("id"), how);
    }

    private List<JsonObject> found(String query) {
        return api.get("sekretariat", "/api/external-bodies" + query).body().getJsonArray("bodies").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private String shortName(JsonObject body) {
        return body.getString("shortName");
    }
}
