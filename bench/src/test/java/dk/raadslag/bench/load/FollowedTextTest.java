package dk.raadslag.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowedTextTest {
    private final FollowedText text = new FollowedText(3, null);

    @Test
    void framesAreAppliedAndTokensCounted() {
        assertThat(text.typed(typed(3, 4, 0, 0, "0.0;")).shown()[0]).isEqualTo(1);
        Frame both = text.typed(typed(4, 6, 4, 0, "0.1;1.0;"));
        assertThat(both.shown()).startsWith(2, 1);
        assertThat(disagreement(6, "0.0;0.1;1.0;\n")).isEmpty();
    }

    @Test
    void aTokenThatASpliceCutsIsStillCountedOnce() {
        text.typed(typed(3, 4, 0, 0, "1.2;"));
        text.typed(typed(4, 5, 0, 4, "1.0;"));
        // "1.1;" before the line's end, told as the smallest difference might be
        Frame frame = text.typed(typed(5, 6, 2, 2, "0;1.1;"));
        assertThat(frame.shown()[1]).isEqualTo(2);
    }

    @Test
    void allSplicesOfAFrameCountInTheTextBefore() {
        text.typed(typed(3, 4, 0, 0, "0.0;1.0;"));
        Frame both = text.typed(typed(4, 6, splice(4, 0, "0.1;"), splice(8, 0, "1.1;")));
        assertThat(both.shown()).startsWith(2, 2);
        assertThat(disagreement(6, "0.0;0.1;1.0;1.1;\n")).isEmpty();
    }

    @Test
    void lostDoubledAndDifferentWordsAreNoticed() {
        text.typed(typed(3, 4, 0, 0, "0.0;0.2;0.2;"));
        assertThat(disagreement(4, "0.0;0.1;0.2;\n")).contains("lost", "doubled", "text other than the server's");
        assertThat(disagreement(5, "")).contains("version 4 instead of 5");
    }

    @Test
    void aWholeTextReplacesEverything() {
        JsonObject content = new JsonObject().put("ops", ops("0.0;0.1;\n"));
        Frame whole = text.whole(new JsonObject()
                .put("handle", new JsonObject().put("version", 9))
                .put("content", content));
        assertThat(whole.base()).isNull();
        assertThat(whole.shown()[0]).isEqualTo(2);
        assertThat(text.disagreement(9, content)).isEmpty();
    }

    private String disagreement(long version, String words) {
        return text.disagreement(version, new JsonObject().put("ops", ops(words)));
    }

    private static JsonObject typed(long base, long version, int at, int removed, String words) {
        return typed(base, version, splice(at, removed, words));
    }

    private static JsonObject typed(long base, long version, JsonObject... splices) {
        return new JsonObject()
                .put("base", base)
                .put("version", version)
                .put("splices", new JsonArray(List.of(splices)));
    }

    private static JsonObject splice(int at, int removed, String words) {
        return new JsonObject().put("at", at).put("removed", removed).put("inserted", ops(words));
    }

    private static JsonArray ops(String words) {
        return new JsonArray().add(new JsonObject().put("insert", words));
    }
}
