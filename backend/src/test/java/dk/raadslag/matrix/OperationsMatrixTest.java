package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may do what: each row of the tables {@code operations-*.md} is tried by everybody whom its columns name, with the
 * real server. Those who are refused come first, and must have changed nothing; those who are told that there is no
 * such thing are told exactly what they are told of a thing that does not exist.
 */
class OperationsMatrixTest extends MatrixTest {
    private static final String[] FILES = {
        "operations-bodies.md",
        "operations-imports.md",
        "operations-planned.md",
        "operations-inquiries.md",
        "operations-dispatches.md",
        "operations-agenda.md",
        "operations-rounds.md",
        "operations-meeting.md",
        "operations-minutes.md",
        "operations-kd-net.md",
        "operations-reading.md"
    };
    private static final ExecutorService PEOPLE = new ForkJoinPool(6);
    private static final Knowledge KNOWLEDGE = new Knowledge();
    private static final Map<String, Scene> UNTOUCHED = new HashMap<>();
    private static final Map<String, Scene> CHANGING = new HashMap<>();

    private static List<Table.Row> rows() {
        return Stream.of(FILES).flatMap(file -> Table.read(file).stream()).toList();
    }

    @Test
    void everyOperationOfTheContractHasARowAndEveryRowAnOperation() {
        Set<String> known = Operation.all().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> said =
                rows().stream().map(row -> row.get("operation")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).isEqualTo(known);
    }

    @TestFactory
    Stream<DynamicTest> everybodyMayWhatTheTablesSayAndNoMore() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("operation") + " " + row.get("stage") + " " + row.get("of"), () -> holds(row)));
    }

    private void holds(Table.Row row) {
        Operation operation = Operation.named(row.get("operation"));
        Scene untouched = about(row, UNTOUCHED.computeIfAbsent(row.get("stage"), this::untouched));
        Map<String, String> wrong = new LinkedHashMap<>();
        everybody(who -> !does(operation, row, who), who -> new Attempt(operation, untouched, who)
                        .isAnswered(row.get(who.column()), row.get("of"), KNOWLEDGE))
                .forEach(wrong::putAll);
        if (untouched.hasChanged()) wrong.put("refused", "but changed the meeting");
        for (Who who : Who.values()) if (does(operation, row, who)) reallyDoes(operation, row, who, wrong);
        assertThat(wrong)
                .as(row.file() + ":" + row.line() + " is " + Attempt.line(row, wrong))
                .isEmpty();
    }

    private Scene untouched(String stage) {
        Scene scene = scene(stage);
        scene.hasChanged();
        return scene;
    }

    /** Whether this is allowed and changes something. */
    private static boolean does(Operation operation, Table.Row row, Who who) {
        return row.get(who.column()).equals("ok") && !operation.method().equals("GET");
    }

    /** Some at a time, as it is in life. */
    private static List<Map<String, String>> everybody(Predicate<Who> whom, Function<Who, Map<String, String>> work) {
        List<CompletableFuture<Map<String, String>>> tries = Stream.of(Who.values())
                .filter(whom)
                .map(who -> CompletableFuture.supplyAsync(() -> work.apply(who), PEOPLE))
                .toList();
        return tries.stream().map(CompletableFuture::join).toList();
    }

    /** Somebody else may have done it just now; then it is tried where nobody has. */
    private void reallyDoes(Operation operation, Table.Row row, Who who, Map<String, String> wrong) {
        Answer answer = tried(operation, row, who);
        if (answer == null || answer.status() / 100 != 2) {
            CHANGING.remove(row.get("stage"));
            answer = tried(operation, row, who);
        }
        if (answer == null || answer.status() / 100 != 2) wrong.put(who.column(), Attempt.word(answer));
    }

    /** Null when what it is about is gone. */
    private Answer tried(Operation operation, Table.Row row, Who who) {
        Scene scene = CHANGING.computeIfAbsent(row.get("stage"), this::scene);
        try {
            about(row, scene);
            if (Preparation.of(operation.id(), scene)) about(row, scene);
        } catch (NoSuchElementException gone) {
            return null;
        }
        return new Attempt(operation, scene, who).answer();
    }

    /** @param stage "any" where it does not matter, "kd-net live" of a meeting of the directors */
    private Scene scene(String stage) {
        if (stage.equals("any")) return Course.to(api, Stage.DRAFTING);
        if (stage.startsWith("kd-net ")) return Course.toKdNet(api, Stage.of(stage.substring(7)));
        return Course.to(api, Stage.of(stage));
    }

    private static Scene about(Table.Row row, Scene scene) {
        Targets.of(row.get("of"), scene);
        return scene;
    }
}
