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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each text of each item has in every file the very words that it has in the source, each as often: none is lost, none
 * is in another text, none is new. A PDF, whose lines end where they are full, has the letters of the page of HTML in
 * the same order ({@link SameInEveryFormatTest}).
 */
@Execution(ExecutionMode.CONCURRENT)
class WordsOfFieldsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** A source breaks words at the ends of lines, and nobody but a reader knows which of them have a hyphen. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}])");

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
        List<List<String>> headings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<String> all = lines.getOrDefault(i, List.of());
            headings.add(headings(all));
            addFields(wanted, items.get(i), all, headings.get(i));
            SourceFields.papers(items.get(i)).forEach(count(wanted, items.get(i).number() + " papers")::add);
        }
        for (Format format : List.of(Format.TEXT, Format.HTML, Format.DOCX, Format.ODT)) {
            Map<String, Map<String, Integer>> printed =
                    printed(items, headings, Lines.of(format, format.write(document)));
            assertThat(differences(wanted, printed)).as(format.name()).isEmpty();
        }
    }

    /** Words that one has more often than the other, field by field. */
    private static List<String> differences(
            Map<String, Map<String, Integer>> wanted, Map<String, Map<String, Integer>> printed) {
        List<String> differences = new ArrayList<>();
        Set<String> fields = new TreeSet<>(wanted.keySet());
        fields.addAll(printed.keySet());
        for (String field : fields) {
            Map<String, Integer> more = new TreeMap<>(printed.getOrDefault(field, Map.of()));
            wanted.getOrDefault(field, Map.of()).forEach((word, times) -> more.merge(word, -times, Integer::sum));
            more.values().removeIf(times -> times == 0);
            if (!more.isEmpty()) differences.add(field + ": " + more);
        }
        return differences;
    }

    /** What a file has of each field. */
    private static Map<String, Map<String, Integer>> printed(
            List<ImportedItem> items, List<List<String>> headings, List<String> lines) {
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
            addFields(printed, items.get(i), texts, headings.get(i));
        }
        return printed;
    }

    /** The headings of texts that an item has in the source: what has none there is told from its words alone. */
    private static List<String> headings(List<String> source) {
        return Stream.of(TextField.values())
                .map(TextField::heading)
                .filter(heading -> source.stream().anyMatch(line -> isHeading(line, heading)))
                .toList();
    }

    private static boolean isHeading(String line, String heading) {
        return line.replace(":", "").strip().equals(heading);
    }

    private static void addFields(
            Map<String, Map<String, Integer>> found, ImportedItem item, List<String> lines, List<String> headings) {
        String part = "heading";
        for (String line : lines) {
            TextField begins = TextField.OF_ITEMS.stream()
                    .filter(field -> isHeading(line, field.heading()))
                    .findFirst()
                    .orElse(null);
            if (begins != null && headings.contains(begins.heading())) part = begins.name();
            if (line.startsWith("Referat:")) part = TextField.DECISION.name();
            // Between the names of two who present an item.
            String words = part.equals("heading") ? line.replace(" og ", " / ") : line;
            if (begins == null) count(found, item.number() + " " + part).add(words);
        }
    }

    private interface Count {
        void add(String line);
    }

    private static Count count(Map<String, Map<String, Integer>> found, String key) {
        return line -> {
            String words = HYPHEN.matcher(line).replaceAll("");
            Stream<String> all = WORD.matcher(words).results().map(one -> one.group());
            all.forEach(
                    word -> found.computeIfAbsent(key, any -> new TreeMap<>()).merge(word, 1, Integer::sum));
        };
    }
}
