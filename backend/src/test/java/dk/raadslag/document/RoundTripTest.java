package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.read.AgendaReader;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.Paper;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.source.Hostile;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What our own writers make of a meeting becomes the same meeting when it is imported. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
    @ParameterizedTest
    @CsvSource({
        "/sample/dagsorden-kkr-midtjylland-2026-12-03.txt, PDF",
        "/sample/dagsorden-kkr-midtjylland-2026-12-03.txt, DOCX",
        "/sample/dagsorden-kkr-midtjylland-2026-12-03.txt, HTML",
        "/sample/referat-kkr-midtjylland-2026-09-09.txt, PDF",
        "/sample/referat-kkr-midtjylland-2026-09-09.txt, DOCX",
        "/sample/referat-kkr-midtjylland-2026-09-09.txt, HTML",
        "/sample/referat-kd-net-midtjylland-2026-08-28.txt, PDF",
        "/sample/referat-kd-net-midtjylland-2026-08-28.txt, DOCX",
        "/sample/referat-kd-net-midtjylland-2026-08-28.txt, HTML",
    })
    void aSampleComesBack(String sample, Format format) {
        comesBack(Sources.text(sample), format);
    }

    @ParameterizedTest
    @CsvSource({
        "dagsorden-kkr-midtjylland-2021-08-30.txt, PDF",
        "dagsorden-kkr-midtjylland-2021-08-30.txt, DOCX",
        "dagsorden-kkr-midtjylland-2021-08-30.txt, HTML",
        "dagsorden-kkr-nordjylland-2021-09-03.txt, PDF",
        "dagsorden-kkr-nordjylland-2021-09-03.txt, DOCX",
        "dagsorden-kkr-nordjylland-2021-09-03.txt, HTML",
        "referat-kd-net-2022-11-04.txt, PDF",
        "referat-kd-net-2022-11-04.txt, DOCX",
        "referat-kd-net-2022-11-04.txt, HTML",
        "referat-kkr-midtjylland-2020-02-05.txt, PDF",
        "referat-kkr-midtjylland-2020-02-05.txt, DOCX",
        "referat-kkr-midtjylland-2020-02-05.txt, HTML",
        "referat-kkr-midtjylland-2020-09-09.txt, PDF",
        "referat-kkr-midtjylland-2020-09-09.txt, DOCX",
        "referat-kkr-midtjylland-2020-09-09.txt, HTML",
    })
    void anExampleComesBack(String example, Format format) throws IOException {
        comesBack(Sources.example(example), format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/dagsorden-kkr-midtjylland-2026-12-03.txt",
                "/sample/referat-kkr-midtjylland-2026-09-09.txt",
            })
    void aSampleComesBackByItsLooks(String sample) {
        assertThat(differences(
                        withoutPoints(first(Sources.text(sample))), withoutPoints(byLooks(Sources.text(sample)))))
                .isEmpty();
    }

    @Test
    void theItemsOfAKdNetComeBackByTheirLooks() {
        String source = Sources.text(Sources.KD_NET_MINUTES);
        assertThat(differences(skeleton(first(source)), skeleton(byLooks(source))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dagsorden-kkr-midtjylland-2021-08-30.txt",
                "dagsorden-kkr-nordjylland-2021-09-03.txt",
                "referat-kd-net-2022-11-04.txt",
                "referat-kkr-midtjylland-2020-02-05.txt",
                "referat-kkr-midtjylland-2020-09-09.txt",
            })
    void anExampleComesBackByItsLooks(String example) throws IOException {
        String source = Sources.example(example);
        assertThat(differences(skeleton(first(source)), skeleton(byLooks(source))))
                .isEmpty();
    }

    private static List<String> first(String source) {
        return said(Sources.read(source));
    }

    private static List<String> byLooks(String source) {
        ImportedMeeting first = Sources.read(source);
        Body body = new Body("a-body", first.houseStyle(), first.body(), "midtjylland", null);
        byte[] pdf = Format.PDF.write(MeetingDocument.of(NewMeeting.of(body, first)));
        return said(AgendaReader.read(Hostile.withoutTags(pdf)));
    }

    /** Sections, items with their facts, which texts they have, and papers; without the words of tables. */
    private static List<String> skeleton(List<String> said) {
        return said.stream()
                .filter(line -> line.matches("(SECTION|AGENDA|MINUTES) .*|[\\d.]+ \\| .*|[A-Z_]+"))
                .toList();
    }

    /** The dots before our points are drawn, and no letters: without tags nobody knows them. */
    private static List<String> withoutPoints(List<String> said) {
        return said.stream()
                .map(line -> line.replaceAll("(indent=\\d, )?list=bullet|indent=\\d|\\{italic=true\\}", ""))
                .toList();
    }

    private static void comesBack(String source, Format format) {
        ImportedMeeting first = Sources.read(source);
        Body body = new Body("a-body", first.houseStyle(), first.body(), "midtjylland", null);
        MeetingSnapshot meeting = NewMeeting.of(body, first);
        ImportedMeeting again = AgendaReader.read(format.write(MeetingDocument.of(meeting)));
        List<String> expected = new ArrayList<>(said(first));
        // A PDF draws the line below words, and says nothing of it.
        if (format == Format.PDF) expected.replaceAll(line -> line.replaceAll("\\{t=([^{}]*), u=true\\}", "$1"));
        assertThat(differences(expected, said(again))).isEmpty();
        assertThat(said(again)).hasSameSizeAs(expected);
        assertThat(again.unplaced()).isEmpty();
    }

    /** Lines of one that the other has not, in short. */
    private static List<String> differences(List<String> expected, List<String> actual) {
        List<String> differences = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> differences.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("+ " + line));
        return differences;
    }

    /** Everything that a meeting says, a line each. */
    private static List<String> said(ImportedMeeting meeting) {
        List<String> said = new ArrayList<>();
        said.add(meeting.kind() + " " + meeting.body() + " " + meeting.start() + " " + meeting.end() + " "
                + meeting.place());
        boolean listed = meeting.kind() == MeetingSnapshot.Kind.MINUTES;
        if (listed)
            for (Attendance one : meeting.attendance())
                said.add(one.group() + " " + one.name() + " | " + one.from() + " | " + one.note() + " | "
                        + one.insteadOf());
        meeting.sections().forEach(section -> {
            said.add("SECTION " + section.number() + " " + section.title());
            section.items().forEach(item -> said.addAll(said(item)));
        });
        return said;
    }

    private static List<String> said(ImportedItem item) {
        List<String> said = new ArrayList<>();
        said.add(String.join(
                " | ",
                item.number(),
                item.title(),
                item.caseNumber() + "",
                item.caseOfficers() + "",
                item.presenters() + "",
                item.outcome() + "",
                item.closed() ? "closed" : "open"));
        for (TextField field : TextField.OF_ITEMS) {
            if (item.text(field) == null) continue;
            said.add(field.name());
            // A KD-Net prints each recommendation in italics, so that those of its words are lost.
            List<String> lines = lines(item.text(field));
            if (field == TextField.RECOMMENDATION) lines.replaceAll(line -> line.replace("{italic=true}", ""));
            said.addAll(lines);
        }
        // A paper that is only marked is named by the words beside its mark, and printed by its name.
        item.papers().stream().map(Paper::title).distinct().sorted().forEach(title -> said.add("./. " + title));
        return said;
    }

    /** Each line with its attributes; the levels of headings count by their order alone. */
    private static List<String> lines(RichText text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (RichText.Op op : text.ops()) {
            if (!(op.insert() instanceof String words)) {
                line.append(op.insert());
                continue;
            }
            Map<String, Object> attributes = new TreeMap<>(op.attributes());
            if (attributes.containsKey("header")) attributes.put("header", "");
            String[] parts = words.split("(?<=\\n)|(?=\\n)");
            for (String part : parts) {
                if (part.equals("\n")) {
                    lines.add(line.toString().replaceAll("\\s+", " ") + " " + attributes);
                    line.setLength(0);
                } else if (!part.isEmpty()) {
                    line.append(part).append(attributes.isEmpty() ? "" : attributes.toString());
                }
            }
        }
        return lines;
    }
}
