package dk.raadslag.document.read;

import dk.raadslag.document.read.Corpus.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * However a document is damaged on its way here, each of its words is in the meeting or in a line that is said to be
 * left out; or the document is refused.
 */
@Execution(ExecutionMode.CONCURRENT)
class NoWordLostTest {
    private static final Map<String, UnaryOperator<String>> DAMAGES = new LinkedHashMap<>();

    static {
        DAMAGES.put("lines shuffled between blank lines", NoWordLostTest::shuffled);
        DAMAGES.put(
                "no numbers",
                text -> text.replaceAll(
                        "(?m)^\\s*(?:(?:Punkt|Pkt\\.?|Ad\\.?|Sag)[ .]*(?:nr\\.? ?)?)?\\d{1,3}(?:\\.\\d+)*[.:)]?(?=\\s)",
                        ""));
        DAMAGES.put("no indents", text -> text.replaceAll("(?m)^[ \\t]+", ""));
        DAMAGES.put("no blank lines", text -> text.replaceAll("\n[ \\t]*(?=\n)", ""));
        DAMAGES.put(
                "broken at 60", text -> text.lines().map(NoWordLostTest::broken).collect(Collectors.joining("\n")));
        DAMAGES.put("pages of 19 lines", NoWordLostTest::paged);
        DAMAGES.put("every line twice as far apart", text -> text.replace("\n", "\n\n"));
    }

    /** Each document in two ways, so that the test stays quick; {@code -Dcorpus.damages=all} tries all. */
    @Test
    void of_any_document_damaged_in_any_way() {
        List<String> damages = List.copyOf(DAMAGES.keySet());
        boolean all = "all".equals(System.getProperty("corpus.damages"));
        int each = all ? damages.size() : 2;
        int first = 0;
        SoftAssertions softly = new SoftAssertions();
        for (Sample sample : Corpus.all()) {
            for (int i = 0; i < each; i++) {
                String damage = damages.get(first++ % damages.size());
                String text = DAMAGES.get(damage).apply(sample.text());
                softly.assertThat(lost(text)).as(sample.name() + ", " + damage).isEmpty();
            }
            if (!all && sample.name().charAt(1) == '0') first++;
        }
        softly.assertAll();
    }

    private static List<String> lost(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return SilentLoss.in(bytes, AgendaReader.readWithAccount(bytes));
        } catch (UnreadableDocument refused) {
            return List.of();
        }
    }

    private static String shuffled(String text) {
        Random random = new Random(11);
        List<String> out = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (!line.isBlank()) {
                block.add(line);
                continue;
            }
            Collections.shuffle(block, random);
            out.addAll(block);
            out.add(line);
            block.clear();
        }
        return String.join("\n", out);
    }

    private static String broken(String line) {
        return line.length() <= 60 ? line : line.replaceAll("(.{20,58}?\\S) (?=\\S)(?=.{20,})", "$1\n");
    }

    private static String paged(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (String line : text.split("\n")) {
            out.append(line).append('\n');
            if (++at % 19 == 0) out.append("Side ").append(at / 19).append(" af 9\n\f");
        }
        return out.toString();
    }
}
