package dk.raadslag.push;

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

/** A person's devices: whose they are, what they may be, and how many. */
class DevicesTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Api api;

    @BeforeEach
    void none() {
        api = SERVER.api();
        SERVER.sql("delete from push_device");
    }

    @Test
    void everybodyWithALoginAllowsSeesAndStopsTheirOwn() {
        String id = random();
        assertThat(put("medlem", id, device()).status()).isEqualTo(200);
        assertThat(names("medlem")).containsExactly("Firefox, Android");
        assertThat(put("medlem", id, device().put("name", "Firefox")).status()).isEqualTo(200);
        assertThat(names("medlem")).as("the same device again").containsExactly("Firefox");
        assertThat(names("formand")).isEmpty();
        assertThat(api.delete("formand", path(id)).status()).isEqualTo(200);
        assertThat(names("medlem")).as("nobody stops another's").hasSize(1);
        assertThat(api.delete("medlem", path(id)).status()).isEqualTo(200);
        assertThat(names("medlem")).isEmpty();
    }

    @Test
    void nobodyLoggedInHasAny() {
        assertThat(api.get(null, "/api/me/devices").code()).isEqualTo("login-required");
        assertThat(put(null, random(), device()).code()).isEqualTo("login-required");
        assertThat(api.delete(null, path(random())).code()).isEqualTo("login-required");
    }

    @Test
    void theKeyOfTheServerIsTheSameForEverybodyAndAfterARestart() throws Exception {
        String key = api.get("medlem", "/api/me/devices").body().getString("key");
        assertThat(key).matches("B[A-Za-z0-9_-]{86}");
        SERVER.restart();
        api = SERVER.api();
        assertThat(api.get("formand", "/api/me/devices").body().getString("key"))
                .isEqualTo(key);
    }

    @Test
    void theAddressOfADeviceIsToldNobody() {
        JsonObject device = device();
        put("medlem", random(), device);
        assertThat(api.get("medlem", "/api/me/devices").body().encode())
                .doesNotContain(device.getString("endpoint"), device.getString("auth"), device.getString("p256dh"));
    }

    @Test
    void theIdOfAnothersDeviceIsUnknown() {
        String id = random();
        put("medlem", id, device());
        assertThat(put("formand", id, device()).code()).isEqualTo("unknown");
        assertThat(names("medlem")).hasSize(1);
    }

    @Test
    void aBrowserBelongsToThePersonWhoSaidSoLast() {
        JsonObject browser = device();
        put("medlem", random(), browser);
        put("formand", random(), browser);
        assertThat(names("medlem")).isEmpty();
        assertThat(names("formand")).hasSize(1);
    }

    @Test
    void nothingIsSentToAnAddressThatIsNoPushServices() {
        for (String endpoint : new String[] {
            "https://127.0.0.1/x",
            "http://169.254.169.254/latest",
            "https://localhost:8080/x",
            "http://push.raadslag.example/x",
            "https://push.raadslag.example.example.org/x",
            "https://push.raadslag.example@10.0.0.1/x"
        }) {
            Answer answer = put("medlem", random(), device().put("endpoint", endpoint));
            assertThat(answer.code()).as(endpoint).isEqualTo("push-service-unknown");
            assertThat(answer.status()).isEqualTo(422);
        }
        assertThat(names("medlem")).isEmpty();
    }

    @Test
    void whatIsNoKeyIsRefused() {
        for (JsonObject wrong : List.of(
                device().put("p256dh", "B" + "A".repeat(86)),
                device().put("p256dh", "x"),
                device().put("auth", "x"),
                device().put("endpoint", "javascript:alert(1)"),
                device().put("endpoint", "https://push.raadslag.example/" + "x".repeat(1000)),
                device().put("name", ""),
                device().put("subject", "somebody")))
            assertThat(put("medlem", random(), wrong).code()).as(wrong.encode()).isEqualTo("bad-request");
        assertThat(names("medlem")).isEmpty();
    }

    @Test
    void aPersonHasAtMostTenAndStopsOneForTheNext() {
        String first = random();
        put("medlem", first, device());
        for (int i = 1; i < DeviceService.MOST; i++) put("medlem", random(), device());
        Answer refused = put("medlem", random(), device());
        assertThat(refused.code()).isEqualTo("too-many-devices");
        assertThat(refused.body().getInteger("most")).isEqualTo(10);
        assertThat(put("medlem", first, device()).status())
                .as("one that is known")
                .isEqualTo(200);
        assertThat(put("formand", random(), device()).status()).isEqualTo(200);
        api.delete("medlem", path(first));
        assertThat(put("medlem", random(), device()).status()).isEqualTo(200);
    }

    private List<String> names(String user) {
        return api.get(user, "/api/me/devices").body().getJsonArray("devices").stream()
                .map(device -> ((JsonObject) device).getString("name"))
                .toList();
    }

    private Answer put(String user, String id, JsonObject device) {
        return api.put(user, path(id), device);
    }

    private static String path(String id) {
        return "/api/me/devices/" + id;
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    private static JsonObject device() {
        FakeBrowser browser = new FakeBrowser("https://push.raadslag.example/" + random());
        return new JsonObject()
                .put("endpoint", browser.endpoint())
                .put("p256dh", browser.p256dh())
                .put("auth", browser.auth())
                .put("name", "Firefox, Android");
    }
}
