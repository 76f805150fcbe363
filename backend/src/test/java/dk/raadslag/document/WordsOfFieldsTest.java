package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.SourceFields;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.write.Format;
import dk.raadslag.document.write.Lines;
import dk.raadslag.model.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each text of each item has in every file the very words that it has in the source, each as often: none is lost, none
 * is in another text, none is new.
 */
@Execution(ExecutionMode.CONCURRENT)
class WordsOfFieldsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** The sign of a point, which is no word. */
    private static final Pattern SIGN = Pattern.compile("^(?:[-–•▪*]|\\./?\\.?|\\d{1,3}[.)]|[a-z][.)])\\s+");

    private static final String PAPER = "./. Bilag – ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/dagsorden-kkr-midtjylland-2026-12-03.txt",
                "/sample/referat-kkr-midtjylland-2026-09-09.txt",
                "/sample/referat-kd-net-midtjylland-2026-08-28.txt"
            })
    void aSampleKeepsItsWords(String sample) {
        assertKept(Sources.text(sample));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dagsorden-kkr-midtjylland-2021-08-30.txt",
                "dagsorden-kkr-nordjylland-2021-09-03.txt",
                "referat-kd-net-2022-11-04.txt",
                "referat-kkr-midtjylland-2020-02-05.txt",
                "referat-kkr-midtjylland-2020-09-09.txt"
            })
    void aRealDocumentKeepsItsWords(String example) throws IOException {
        assertKept(Sources.example(example));
    }

    private static void assertKept(String source) {
        ImportedMeeting read = Sources.read(source);
        List<ImportedItem> items = read.items().toList();
        Body body = new Body("a-body", read.houseStyle(), read.body(), "midtjylland", null);
        Document document = MeetingDocument.of(NewMeeting.of(body, read));
        Map<String, Map<String, Integer>> wanted = new LinkedHashMap<>();
        Map<Integer, List<String>> lines = SourceFields.of(source);
        for (int i = 0; i < items.size(); i++) {
            addFields(wanted, items.get(i), lines.getOrDefault(i, List.of()));
            SourceFields.papers(items.get(i)).forEach(count(wanted, items.get(i).number() + " papers")::add);
        }
        for (Format format : List.of(Format.TEXT, Format.HTML, Format.DOCX, Format.ODT)) {
            assertThat(printed(items, Lines.of(format, format.write(document))))
                    .as(format.name())
                    .isEqualTo(wanted);
        }
    }

    /** What a file has of each field. */
    private static Map<String, Map<String, Integer>> printed(List<ImportedItem> items, List<String> lines) {
        // From the end: what contents name comes before the items.
        List<List<String>> parts = new ArrayList<>();
        int end = lines.size();
        for (int i = items.size() - 1; i >= 0; i--) {
            String heading = items.get(i).number() + ". " + items.get(i).title();
            int begin = end - 1;
            while (!lines.get(begin).replaceAll("\\s+", " ").startsWith(heading.replaceAll("\\s+", " "))) begin--;
            parts.add(0, lines.subList(begin, end));
            end = begin;
        }
        Map<String, Map<String, Integer>> printed = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            List<String> named = SourceFields.papers(items.get(i));
            List<String> all = items.get(i).attachments();
            List<String> texts = new ArrayList<>();
            for (String line : parts.get(i)) {
                if (!line.startsWith(PAPER)) texts.add(line);
                else if (named.contains(line.substring(PAPER.length())))
                    count(printed, items.get(i).number() + " papers").add(line.substring(PAPER.length()));
                else assertThat(all).contains(line.substring(PAPER.length()));
            }
            addFields(printed, items.get(i), texts);
        }
        return printed;
    }

    private static void addFields(Map<String, Map<String, Integer>> found, ImportedItem item, List<String> lines) {
        String field = "heading";
        for (String line : lines) {
            for (TextField next : TextField.OF_ITEMS) {
                if (line.replace(":", "").strip().equals(next.heading())) field = next.name();
            }
            if (line.startsWith("Referat:")) field = TextField.DECISION.name();
            count(found, item.number() + " " + field).add(line);
        }
    }

    private interface Count {
        void add(String line);
    }

    private static Count count(Map<String, Map<String, Integer>> found, String key) {
        return line -> {
            String words = line;
            while (SIGN.matcher(words).find()) words = SIGN.matcher(words).replaceFirst("");
            Stream<String> all = WORD.matcher(words).results().map(one -> one.group());
            all.forEach(word -> found.computeIfAbsent(key, any -> new TreeMap<>()).merge(word, 1, Integer::sum));
        };
    }
}
