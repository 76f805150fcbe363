package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import dk.raadslag.body.Seats;
import dk.raadslag.search.Indexed;
import dk.raadslag.search.Searched;
import dk.raadslag.standalone.KeycloakUsers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know what after a change ({@code courses.md}): a meeting is played step by step, and after each row everybody
 * reads all that there is, asks for what there was, and has heard what the step brought.
 */
class CoursesMatrixTest extends MatrixTest {
    static final String EXPERT = "ekspert";
    static final Map<String, String> USERS = new LinkedHashMap<>();

    static {
        USERS.put("public", null);
        USERS.put("member", "medlem");
        USERS.put("director", "direktoer");
        USERS.put("expert", EXPERT);
        USERS.put("chair", "formand");
        USERS.put("secretary", "sekretariat");
    }

    @TestFactory
    Stream<DynamicTest> nobodyLearnsMoreThanTheTableSaysAtAnyMoment() {
        Map<String, List<Table.Row>> courses = new LinkedHashMap<>();
        Table.read("courses.md").forEach(row -> courses.computeIfAbsent(row.get("course"), first -> new ArrayList<>())
                .add(row));
        return courses.entrySet().stream()
                .map(course -> DynamicTest.dynamicTest(course.getKey(), () -> played(course.getValue())));
    }

    @Test
    void aPersonWhoLosesTheRoleLosesTheRoundItsFilesAndEarlierLinks() {
        String user = "afgaar-" + SERVER.database().name();
        KeycloakUsers.create(user);
        seat("kd-net-midtjylland", "0740", "Silkeborg", user);
        Seats network = new Seats(api, "kd-net-midtjylland");
        did(network.invite("sekretariat", person(user).toString()));
        String token = ServerExtension.acceptedToken(SERVER, user);
        Play play = new Play(api, person("medlem"));
        play.step("attach: niob");
        play.step("open a round");
        String file = play.paperPath() + "/file";
        String words = play.paperPath() + "/text";
        assertThat(asked(token, play.roundPath()).status()).isEqualTo(200);
        assertThat(asked(token, file).status()).isEqualTo(200);
        assertThat(asked(token, words).status()).isEqualTo(200);
        Answer link = api.sendWithToken(token, play.paperPath() + "/link", "POST", null, null);
        String taken = link.body().getString("url");
        assertThat(asked(null, taken).status()).isEqualTo(200);
        did(network.remove("sekretariat", person(user).toString()));
        assertThat(asked(token, play.roundPath()).code()).isEqualTo("bad-token");
        assertThat(asked(null, taken).code()).isEqualTo("bad-ticket");
        String renewed = ServerExtension.acceptedToken(SERVER, user);
        for (String path : new String[] {play.roundPath(), file, words}) {
            assertThat(asked(renewed, path).code()).as(path).isEqualTo("unknown");
        }
    }

    private Answer asked(String token, String path) {
        return api.sendWithToken(token, path, "GET", null, null);
    }

    private void played(List<Table.Row> rows) {
        KeycloakUsers.create(EXPERT);
        Play play = new Play(api, person(EXPERT));
        Map<String, Ear> ears = new LinkedHashMap<>();
        USERS.forEach((column, user) -> ears.put(column, new Ear(SERVER.url(), user, play.meeting)));
        Indexed indexed = new Indexed(SERVER, USERS);
        Map<String, String> wrong = new TreeMap<>();
        for (Table.Row row : rows) {
            boolean isJudged = !row.get("word").isEmpty();
            if (isJudged) ears.values().forEach(Ear::news);
            if (!row.get("step").isEmpty()) play.step(row.get("step"));
            if (isJudged) wrong.putAll(indexed(row, indexed, "at once"));
            if (isJudged) Searched.settled(SERVER);
            if (isJudged) wrong.putAll(indexed(row, indexed, "in the index"));
            if (isJudged) wrong.putAll(judged(row, play, ears));
        }
        ears.values().forEach(Ear::leave);
        assertThat(wrong).isEmpty();
        String letters = api.get("sekretariat", "/api/letters").body().encode().toLowerCase();
        assertThat(rows).noneMatch(row -> !row.get("word").isEmpty() && letters.contains(row.get("word")));
    }

    /**
     * People who may not know the word find it at no moment, also before what they may find is there. That is asked of
     * the index alone: the second look before anything leaves would hide what is wrong with it.
     */
    private static Map<String, String> indexed(Table.Row row, Indexed indexed, String when) {
        Map<String, String> wrong = new TreeMap<>();
        for (String column : indexed.seenBy(row.get("word"))) {
            if (row.get(column).equals("-")) wrong.put("line " + row.line() + " " + when, column);
        }
        return wrong;
    }

    private Map<String, String> judged(Table.Row row, Play play, Map<String, Ear> ears) {
        ForkJoinPool people = new ForkJoinPool(3);
        Map<String, String> wrong = new TreeMap<>();
        List<ForkJoinTask<Map<String, String>>> judging = USERS.keySet().stream()
                .filter(column -> !row.get(column).equals("?"))
                .map(column -> people.submit(() -> judged(row, column, play, ears.get(column))))
                .toList();
        judging.forEach(task -> wrong.putAll(task.join()));
        people.shutdown();
        return wrong;
    }

    private Map<String, String> judged(Table.Row row, String column, Play play, Ear ear) {
        String word = row.get("word");
        boolean may = row.get(column).equals("yes");
        // Those who may know it have found it in the first place; nobody else finds it anywhere.
        Map<String, String> read =
                new Reach(api, USERS.get(column)).everything(play.known, word, words -> may && words.contains(word));
        read.put("the socket", ear.news());
        if (!may) read.put("the socket of the text", play.written(USERS.get(column)));
        // Those who run the meeting may mark what they like.
        if (column.equals("director") || column.equals("expert")) read.put("a mark", play.marked(USERS.get(column)));
        List<String> where = read.entrySet().stream()
                .filter(answer -> answer.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
        if (may != where.isEmpty()) return Map.of();
        return Map.of("line " + row.line() + " " + column + " " + word, may ? "nowhere" : where.toString());
    }
}
