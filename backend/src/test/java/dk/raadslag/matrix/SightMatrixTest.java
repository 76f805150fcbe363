package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.search.Searched;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.Test;

/**
 * Who learns what, and from when on ({@code sight.md}): a meeting goes through its life while everybody listens. After
 * most stages everybody reads all that the contract offers, with every id there is, and remembers every frame that ever
 * came: a word that the table denies them must be in none of it, and one that it gives them in some of it.
 */
class SightMatrixTest extends MatrixTest {
    /** When everybody reads all that there is; all other time they only listen. */
    private static final Set<Stage> READING =
            Set.of(Stage.COMMENTING, Stage.REVISING, Stage.LIVE, Stage.MINUTES_SENT, Stage.CANCELLED);

    /**
     * Nobody of the body: they read with the public, and by themselves where most is hidden and where most is shown.
     */
    private static final Set<Stage> READING_OF_OUTSIDERS =
            Set.of(Stage.COMMENTING, Stage.MINUTES_SENT, Stage.CANCELLED);

    private final Map<Who, Ear> ears = new EnumMap<>(Who.class);
    private final Map<Who, String> feeds = new EnumMap<>(Who.class);
    private final Map<String, String> wrong = new TreeMap<>();
    /** Nobody is logged in on it: all that it can learn comes by its socket. Null while there is none. */
    private Ear screen;

    @Test
    void everybodyLearnsExactlyWhatTheTableSays() {
        Course course = Course.drafted(api);
        for (Who who : Who.values()) {
            ears.put(who, new Ear(SERVER.url(), who.user(), course.scene().meeting));
            if (who.user() != null) feeds.put(who, feed(who.user()));
        }
        judge(Stage.DRAFTING, course);
        judge(Stage.COMMENTING, course.comment());
        course.publish();
        screen = Ear.ofScreen(SERVER.url(), Screens.shown(course.scene()), course.scene().meeting);
        judge(Stage.PUBLISHED, course);
        course.note();
        course.inquire();
        judge(Stage.REVISING, course.revise());
        course.sendRevised();
        judge(Stage.LIVE, course.hold());
        judge(Stage.LIVE_SHOWN, course.show());
        judge(Stage.ENDED, course.end());
        judge(Stage.MINUTES_SENT, course.sendMinutes());
        ears.values().forEach(Ear::leave);
        ears.clear();
        screen.leave();
        screen = null;
        judge(Stage.CANCELLED, new Course(Course.to(api, Stage.CANCELLED)));
        assertThat(wrong).isEmpty();
    }

    private void judge(Stage stage, Course course) {
        JsonObject whole = course.scene().meeting();
        Searched.settled(SERVER);
        ForkJoinPool people = new ForkJoinPool(4);
        List<ForkJoinTask<Map<String, String>>> judging = List.of(Who.values()).stream()
                .map(who -> people.submit(() -> judged(stage, who, whole)))
                .toList();
        judging.forEach(task -> wrong.putAll(task.join()));
        people.shutdown();
        if (screen == null) return;
        String shown = screen.everythingUntilItEnds();
        rows(stage).forEach((secret, row) -> {
            if (shown.contains(secret) != row.get("screen").equals("yes"))
                wrong.put(stage + " screen " + secret, shown.contains(secret) ? "yes" : "nowhere");
        });
    }

    private Map<String, String> judged(Stage stage, Who who, JsonObject whole) {
        Map<String, String> read = reads(who, stage)
                ? new Reach(api, who.user())
                        .everything(whole, feeds.get(who), rows(stage).keySet())
                : new LinkedHashMap<>();
        // Lists tell of other meetings too.
        if (stage == Stage.CANCELLED) read.keySet().removeIf(address -> !address.matches(".*[0-9a-f]{8}-.*"));
        Ear ear = ears.get(who);
        if (ear != null) read.put("the socket", ear.everything());
        Map<String, String> found = new LinkedHashMap<>();
        rows(stage).forEach((secret, row) -> {
            List<String> where = read.entrySet().stream()
                    .filter(answer -> answer.getValue().contains(secret))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean may = row.get(who.column()).equals("yes");
            if (may == where.isEmpty())
                found.put(stage + " " + who.column() + " " + secret, may ? "nowhere" : where.toString());
        });
        return found;
    }

    private static boolean reads(Who who, Stage stage) {
        return (who.isOutsider() ? READING_OF_OUTSIDERS : READING).contains(stage);
    }

    /** The row that holds at this stage, of each secret. */
    private static Map<String, Table.Row> rows(Stage stage) {
        Map<String, Table.Row> rows = new LinkedHashMap<>();
        for (Table.Row row : Table.read("sight.md")) {
            Stage from = Stage.of(row.get("from"));
            boolean holds =
                    stage == Stage.CANCELLED || from == Stage.CANCELLED ? from == stage : from.compareTo(stage) <= 0;
            if (holds) rows.put(row.get("word"), row);
        }
        return rows;
    }

    private String feed(String user) {
        String path =
                api.post(user, "/api/me/calendar-feed", new JsonObject()).body().getString("path");
        return path.split("/")[3];
    }
}
