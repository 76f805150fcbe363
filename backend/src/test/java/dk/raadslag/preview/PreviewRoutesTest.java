package dk.raadslag.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What links to public pages show: what the public may see at that moment. */
class PreviewRoutesTest extends CourseTest {
    @BeforeAll
    static void built() {
        Assumptions.assumeTrue(
                PreviewRoutesTest.class.getResource("/webroot/index.html") != null, "the app is not built");
    }

    private String page(String path) {
        Api.Answer answer = api.get(null, path);
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.bytes(), UTF_8);
    }

    private JsonObject item(String number) {
        return Api.item(api.get("sekretariat", "/api/meetings/" + id).body(), number);
    }

    @Test
    void anAgendaThatWasSentOutSaysItsBodyItsDayAndItsItems() {
        String page = page("/moede/" + id + "/dagsorden");
        assertThat(page).contains("<title>Dagsorden: KKR Midtjylland, ");
        assertThat(page).contains(item("2.1").getString("title"));
        assertThat(page).contains("og:url\" content=\"https://raadslag.example.org/moede/" + id + "/dagsorden\"");
    }

    @Test
    void anItemSaysItsTitleAndItsRecommendation() {
        String page = page("/moede/" + id + "/punkt/" + item("2.1").getString("id"));
        assertThat(page).contains("og:title\" content=\"2.1 " + item("2.1").getString("title") + "\"");
        assertThat(page).contains("KKR Midtjylland, ").contains(": ");
        assertThat(page("/moede/" + id + "/punkt/2.1")).contains("og:title\" content=\"2.1 ");
    }

    @Test
    void whatNobodyOutsideMaySeeIsThePageOfEverything() {
        String plain = page("/moeder");
        assertThat(plain).contains("<title>Rådslag</title>");
        String draft = api.importText("sekretariat", dk.raadslag.Sample.agenda())
                .body()
                .getString("id");
        assertThat(page("/moede/" + draft)).isEqualTo(plain);
        assertThat(page("/moede/" + draft + "/punkt/2.1")).isEqualTo(plain);
        assertThat(page("/moede/6f9619ff-8b86-4d01-b42d-00cf4fc964ff")).isEqualTo(plain);
        assertThat(page("/moede/" + id + "/punkt/99.9")).isEqualTo(plain);
    }

    @Test
    void aBodySaysItsName() {
        assertThat(page("/organ/kkr-midtjylland")).contains("og:title\" content=\"KKR Midtjylland\"");
    }
}
