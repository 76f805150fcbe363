package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.imports.Importing;
import dk.raadslag.live.Browser;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who hears of which topic, and whose number a step moves ({@code topics.md}). */
class TopicsMatrixTest extends MatrixTest {
    private static final String[] TOPICS = {
        "meetings", "today", "alerts", "planned", "dispatches", "rounds", "round", "inquiries", "inquiry"
    };
    /** Of the secretariat. */
    private static String importId;

    @Test
    void everybodyHearsOfExactlyTheTopicsInTheTable() {
        Map<Stage, Scene> scenes = new EnumMap<>(Stage.class);
        Map<String, String> wrong = new TreeMap<>();
        for (Table.Row row : rows("stage")) {
            Stage stage = Stage.of(row.get("stage"));
            Scene scene = scenes.computeIfAbsent(stage, missing -> Course.to(api, missing));
            for (Who who : Who.values()) {
                boolean told = number(who.user(), row.get("topic"), scene.ids) != null;
                boolean may = row.get(who.column()).equals("topic");
                if (told != may) wrong.put("line " + row.line() + " " + who.column(), told ? "topic" : "-");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nothingMovesANumberButWhatItsReaderMayKnowOf() {
        Map<String, List<Table.Row>> courses = new LinkedHashMap<>();
        rows("course").forEach(row -> courses.computeIfAbsent(row.get("course"), first -> new ArrayList<>())
                .add(row));
        return courses.entrySet().stream()
                .map(course -> DynamicTest.dynamicTest(course.getKey(), () -> played(course.getValue())));
    }

    private void played(List<Table.Row> rows) {
        KeycloakUsers.create(CoursesMatrixTest.EXPERT);
        Play play = new Play(api, person(CoursesMatrixTest.EXPERT));
        Map<String, String> wrong = new TreeMap<>();
        Map<String, Long> before = Map.of();
        Map<String, Long> after = numbers(play);
        for (Table.Row row : rows) {
            if (!row.get("step").isEmpty()) {
                before = after;
                play.step(row.get("step"));
                after = numbers(play);
            }
            if (row.get("topic").isEmpty()) continue;
            for (String column : CoursesMatrixTest.USERS.keySet()) {
                String which = column + " " + row.get("topic");
                boolean moved = !Objects.equals(before.get(which), after.get(which));
                if (moved != row.get(column).equals("moves"))
                    wrong.put("line " + row.line() + " " + which, moved ? "moves" : "-");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What everybody is told now, by who looks at what; nothing for what there is not for them. */
    private Map<String, Long> numbers(Play play) {
        Map<String, Long> numbers = new HashMap<>();
        CoursesMatrixTest.USERS.forEach((column, user) -> {
            for (String topic : TOPICS) numbers.put(column + " " + topic, number(user, topic, play.ids()));
        });
        return numbers;
    }

    private static Long number(String user, String topic, Map<String, String> ids) {
        String id =
                switch (topic) {
                    case "meetings", "today", "alerts", "inquiries" -> "all";
                    case "planned" -> "midtjylland";
                    case "rounds", "screens", "replies" -> ids.get("meetingId");
                    case "dispatches" -> item(ids.get("meetingId"));
                    case "import" -> importId();
                    case "round", "inquiry" -> ids.getOrDefault(topic + "Id", Scene.random());
                    default -> throw new AssertionError("no such topic: " + topic);
                };
        return Browser.seq(SERVER.url(), user, topic, id);
    }

    /** The one that the steps are about. */
    private static String item(String meeting) {
        JsonObject whole =
                SERVER.api().get("sekretariat", "/api/meetings/" + meeting).body();
        return Scene.items(whole).get(0).getString("id");
    }

    private static String importId() {
        if (importId == null)
            importId = Importing.begun(SERVER.api(), "sekretariat").id();
        return importId;
    }

    private static List<Table.Row> rows(String column) {
        return Table.read("topics.md").stream()
                .filter(row -> row.cells().containsKey(column))
                .toList();
    }
}
