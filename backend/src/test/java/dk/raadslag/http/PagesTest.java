package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The server and the app's router know the same addresses; the front end's tests read the same examples. */
class PagesTest {
    @Test
    void theServerKnowsThePagesOfTheApp() throws IOException {
        JsonNode examples = new ObjectMapper().readTree(PagesTest.class.getResource("/pages.json"));
        examples.get("known").forEach(path -> assertThat(Pages.isKnown(path.textValue()))
                .as(path.textValue())
                .isTrue());
        examples.get("unknown").forEach(path -> assertThat(Pages.isKnown(path.textValue()))
                .as(path.textValue())
                .isFalse());
    }
}
