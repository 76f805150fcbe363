package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dk.raadslag.words.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The documents that Yjs itself keeps, to be sure that later versions read what 13.2 wrote (MIT, see NOTICE). */
class UpstreamFixturesTest {
    private static final Rules THEIRS = new Rules("text", embed -> {}, (name, value) -> true);

    @Test
    void theTextReadsAsInYjs() throws IOException {
        JsonNode fixture = fixture("text");
        Doc doc = new Doc(THEIRS);
        doc.apply(Update.decode(update(fixture), THEIRS));

        RichText content = doc.content();
        ArrayNode expected = (ArrayNode) fixture.get("result");
        expected.addObject().put("insert", "\n"); // theirs ends with an image
        assertThat(content).isEqualTo(Yjs.content(Yjs.JSON.createObjectNode().set("ops", expected)));
        assertThat(doc.waiting()).isZero();
    }

    @Test
    void theTextReadsTheSameAfterARoundTrip() throws IOException {
        Doc first = new Doc(THEIRS);
        first.apply(Update.decode(update(fixture("text")), THEIRS));
        Doc second = new Doc(THEIRS);
        second.apply(Update.decode(first.state(), THEIRS));

        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.stateVector()).isEqualTo(first.stateVector());
        assertThat(second.state()).isEqualTo(first.state());
    }

    @Test
    void arraysAndMapsAreRefusedAsTexts() throws IOException {
        for (String name : new String[] {"array", "map"}) {
            byte[] update = update(fixture(name));
            assertThatThrownBy(() -> Update.decode(update)).as(name).isInstanceOf(MalformedUpdate.class);
        }
    }

    @Test
    void theirTextIsRefusedAsATextOfOurs() throws IOException {
        byte[] update = update(fixture("text"));
        assertThatThrownBy(() -> Update.decode(update)).isInstanceOf(MalformedUpdate.class);
    }

    private static byte[] update(JsonNode fixture) {
        return Base64.getDecoder().decode(fixture.get("update").textValue());
    }

    private static JsonNode fixture(String name) throws IOException {
        try (InputStream in = UpstreamFixturesTest.class.getResourceAsStream("/yjs/" + name + "-v1.json")) {
            return Yjs.JSON.readTree(in);
        }
    }
}
