package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.text.replica.Yjs;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who wrote what, when words are deleted and come back: updates of the real Yjs and its undo. */
class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    /** Each update comes so many seconds after the one before. */
    private static final int APART = 60;

    @Test
    void wordsDeletedAndBroughtBackBySomebodyElseKeepWriterAndTime() throws IOException {
        History history =
                history(step("Anna", "insert", 0, "Vi støtter."), step("Bo", "delete", 3, 7), step("Bo", "undo"));
        assertThat(told(history)).isEqualTo("Anna: Vi støtter.");
        assertThat(history.spans()).allMatch(span -> span.time().equals(NOON) && span.version() == 1);
        assertThat(history.versions()).extracting(History.Burst::by).containsExactly("Anna", "Bo", "Bo");
    }

    @Test
    void wordsBroughtBackByTheirWriterKeepTheirTime() throws IOException {
        History history =
                history(step("Anna", "insert", 0, "Vi støtter."), step("Anna", "delete", 0, 11), step("Anna", "undo"));
        assertThat(history.spans()).singleElement().satisfies(span -> {
            assertThat(span.insert()).isEqualTo("Vi støtter.");
            assertThat(span.time()).isEqualTo(NOON);
        });
    }

    @Test
    void aParagraphByThreeWritersComesBackAsTheirs() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi støtter det."),
                        step("Bo", "insert", 2, " alle"),
                        step("Carl", "insert", 7, " her"),
                        step("Dorte", "delete", 0, 24),
                        step("Dorte", "insert", 0, "Nej"),
                        step("Dorte", "undo"),
                        step("Dorte", "undo")))
                .isEqualTo("Anna: Vi|Bo:  alle|Carl:  her|Anna:  støtter det.");
    }

    @Test
    void undoRedoAndUndoKeepTheWriter() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi støtter."),
                        step("Bo", "delete", 3, 7),
                        step("Bo", "undo"),
                        step("Bo", "redo"),
                        step("Bo", "undo"),
                        step("Bo", "redo"),
                        step("Bo", "undo")))
                .isEqualTo("Anna: Vi støtter.");
    }

    @Test
    void wordsDeletedLetterByLetterKeepTheWriter() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi støtter."),
                        step("Bo", "backspace", 10, 7),
                        step("Bo", "undo"),
                        step("Bo", "delete", 1, 1),
                        step("Bo", "undo")))
                .isEqualTo("Anna: Vi støtter.");
    }

    @Test
    void wordsTypedOverDeletedOnesAreNew() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi afviser det."),
                        step("Bo", "delete", 3, 7),
                        step("Bo", "insert", 3, "a"),
                        step("Bo", "insert", 4, "nbefaler")))
                .isEqualTo("Anna: Vi |Bo: anbefaler|Anna:  det.");
    }

    @Test
    void wordsThatOnePersonDeletedAreNewWhenAnotherTypesThem() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi støtter."),
                        step("Bo", "delete", 3, 7),
                        step("Carl", "insert", 3, "støtter")))
                .isEqualTo("Anna: Vi |Carl: støtter|Anna: .");
    }

    @Test
    void wordsCutAndPastedElsewhereKeepTheirWriter() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Først dette. Så noget andet."),
                        step("Bo", "insert", 5, " ikke"),
                        step("Carl", "delete", 0, 18),
                        step("Carl", "insert", 15, " Først ikke dette.")))
                .isEqualTo("Anna: Så noget andet.|Carl:  |Anna: Først|Bo:  ikke|Anna:  dette.");
    }

    @Test
    void wordsDraggedInOneUpdateKeepTheirWriter() throws IOException {
        assertThat(told(step("Anna", "insert", 0, "Linje et\nLinje to\n"), step("Bo", "move", 0, 9, 9)))
                .isEqualTo("Anna: Linje to\nLinje et\n");
    }

    @Test
    void aSecondCopyBelongsToThePersonWhoMadeIt() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi støtter."),
                        step("Bo", "delete", 3, 7),
                        step("Bo", "insert", 3, "støtter"),
                        step("Bo", "insert", 11, " støtter")))
                .isEqualTo("Anna: Vi støtter.|Bo:  støtter");
    }

    @Test
    void aPartThatComesBackKeepsItsWriter() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi støtter det nu."),
                        step("Bo", "delete", 2, 15),
                        step("Bo", "insert", 2, " støtter")))
                .isEqualTo("Anna: Vi støtter.");
    }

    @Test
    void twoPeopleWhoDeleteOverlappingWordsBringBackEachUnitOnce() throws IOException {
        String told = told(
                step("Anna", "insert", 0, "en to tre fire"),
                step("Bo", "bold", 0, 1),
                step("Carl", "bold", 0, 1),
                List.of("apart"),
                step("Bo", "delete", 0, 10),
                step("Carl", "delete", 3, 11),
                List.of("met"),
                step("Bo", "undo"),
                step("Carl", "undo"));
        assertThat(told.split("\\|"))
                .filteredOn(span -> span.startsWith("Anna"))
                .isNotEmpty();
        assertThat(told.replaceAll("Carl: to tre ", "")).doesNotContain("Bo: ", "Carl: ");
    }

    @Test
    void charactersOfTwoUnitsFormatsAndEmbedsKeepTheirWriter() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Godt 😀 gået"),
                        step("Bo", "embed", 8),
                        step("Bo", "bold", 2, 6),
                        step("Carl", "delete", 3, 8),
                        step("Carl", "undo")))
                .isEqualTo("Anna: Godt 😀 |Bo: ./.|Anna: gået");
        assertThat(told(
                        step("Anna", "insert", 0, "😀 Godt 😀 gået"),
                        step("Bo", "delete", 8, 7),
                        step("Bo", "insert", 0, "😀 gået")))
                .isEqualTo("Anna: 😀 gået😀 Godt ");
    }

    @Test
    void wordsDeletedAndBroughtBackInOneOfflineUpdateKeepTheirWriter() throws IOException {
        assertThat(told(
                        step("Anna", "insert", 0, "Vi støtter."),
                        step("Bo", "insert", 0, "!"),
                        List.of("apart"),
                        step("Bo", "delete", 4, 7),
                        step("Bo", "undo"),
                        step("Bo", "redo"),
                        step("Bo", "undo"),
                        step("Bo", "together"),
                        List.of("met")))
                .isEqualTo("Bo: !|Anna: Vi støtter.");
    }

    @Test
    void theFirstWordsOfATextHaveNoWriter() throws IOException {
        assertThat(told(
                        step(UpdateStore.SERVER, "insert", 0, "Vi støtter."),
                        step("Bo", "delete", 3, 7),
                        step("Bo", "undo")))
                .isEqualTo("null: Vi støtter.");
    }

    @Test
    void wordsThatComeAndGoOftenKeepTheirWriter() throws IOException {
        List<List<?>> steps = new ArrayList<>(List.of(step("Anna", "insert", 0, "Vi støtter det alle. ".repeat(40))));
        for (int i = 0; i < 40; i++) {
            int at = i * 7 % 700;
            steps.add(step("Bo", "backspace", at + 21, 20));
            steps.add(step("Bo", "undo"));
            steps.add(step("Carl", "delete", at, 21));
            steps.add(step("Carl", "undo"));
        }
        List<UpdateStore.Logged> log = log(steps);
        History history = History.of(UUID.randomUUID(), log, Map.of(), Long.MAX_VALUE);
        assertThat(told(history)).isEqualTo("Anna: " + "Vi støtter det alle. ".repeat(40));
    }

    private static List<?> step(String name, String deed, Object... given) {
        List<Object> step = new ArrayList<>(List.of(name, deed));
        step.addAll(Arrays.asList(given));
        return step;
    }

    private static String told(List<?>... steps) throws IOException {
        return told(History.of(UUID.randomUUID(), log(List.of(steps)), Map.of(), Long.MAX_VALUE));
    }

    /** Whose words stand there, in order. */
    private static String told(History history) {
        List<String> told = new ArrayList<>();
        String last = "";
        for (History.Span span : history.spans()) {
            String words = span.insert() instanceof String text ? text : "./.";
            String by = String.valueOf(span.by());
            if (by.equals(last)) told.set(told.size() - 1, told.get(told.size() - 1) + words);
            else told.add(by + ": " + words);
            last = by;
        }
        return String.join("|", told);
    }

    private static History history(List<?>... steps) throws IOException {
        return History.of(UUID.randomUUID(), log(List.of(steps)), Map.of(), Long.MAX_VALUE);
    }

    private static List<UpdateStore.Logged> log(List<List<?>> steps) throws IOException {
        List<UpdateStore.Logged> log = new ArrayList<>();
        for (JsonNode sent : Yjs.playing(steps)) {
            String name = sent.get("name").textValue();
            log.add(logged(log.size(), sent.get("update").binaryValue(), name));
        }
        return log;
    }

    private static UpdateStore.Logged logged(int number, byte[] payload, String subject) {
        Instant at = NOON.plusSeconds((long) number * APART);
        return new UpdateStore.Logged(number + 1, payload, subject, subject, at);
    }
}
