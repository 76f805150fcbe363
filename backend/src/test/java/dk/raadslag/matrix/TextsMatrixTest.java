package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.text.Pen;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who reads and who writes which text when ({@code texts.md}), over the real socket: a person who gets a ticket writes,
 * and the words must be acknowledged, or denied with the code in the table.
 */
class TextsMatrixTest extends MatrixTest {
    private final Map<Stage, Scene> scenes = new EnumMap<>(Stage.class);

    @TestFactory
    Stream<DynamicTest> everybodyReadsAndWritesWhatTheTableSays() {
        return Table.read("texts.md").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("stage") + " " + row.get("of"), () -> holds(row)));
    }

    private void holds(Table.Row row) {
        Scene scene = scenes.computeIfAbsent(Stage.of(row.get("stage")), stage -> Course.to(api, stage));
        String text = text(scene, row.get("of"));
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Who who : Who.values()) {
            String may = may(who.user(), text);
            if (!may.equals(row.get(who.column()))) wrong.put(who.column(), may);
        }
        assertThat(wrong).as(row.file() + ":" + row.line()).isEmpty();
    }

    private static String text(Scene scene, String of) {
        if (of.equals("remarks"))
            return scene.meeting().getJsonObject("remarksText").getString("id");
        scene.about(of);
        return scene.ids.get("textId");
    }

    private String may(String user, String text) {
        Answer read = api.get(user, "/api/texts/" + text);
        Answer ticket = Pen.ticket(api.url(), user, text);
        if (ticket.status() != 201)
            return read.status() == 200 ? "read" : read.code().equals("unknown") ? "-" : "?";
        Pen pen = Pen.of(api.url(), user, text);
        String before = read.body().getJsonObject("content").getString("plain");
        pen.write(before + ".");
        String denied = pen.denied();
        String now = api.get(user, "/api/texts/" + text)
                .body()
                .getJsonObject("content")
                .getString("plain");
        pen.leave();
        if (denied != null) return now.equals(before) ? denied : "denied, but written";
        return now.equals(before) ? "not denied, but not written" : "write";
    }
}
