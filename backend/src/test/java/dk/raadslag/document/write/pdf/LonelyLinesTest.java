package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.Text;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** No page has but one or two lines, however long what comes before it is. */
@Execution(ExecutionMode.CONCURRENT)
class LonelyLinesTest {
    @Test
    void noSectionEndsWithThem() {
        List<Section> sections = IntStream.rangeClosed(1, 24)
                .mapToObj(n -> new Section(
                        "" + n,
                        "Afsnit",
                        List.of(Sample.item(n + ".1", "Sag", null, null)
                                .withAttachments(List.of())
                                .withWords(TextField.DECISION, lines(16 + n)))))
                .toList();
        List<Integer> last = new ArrayList<>();
        List<String> pages = Printed.of(MeetingPdf.of(Sample.meeting(MeetingSnapshot.Kind.MINUTES, sections)))
                .pages();
        for (int page = 3; page < pages.size(); page++) {
            boolean ends = page == pages.size() - 1 || begins(pages.get(page + 1));
            if (ends && !begins(pages.get(page))) last.add(lines(pages.get(page)));
        }
        assertThat(last).hasSizeGreaterThan(5).allMatch(lines -> lines > 2);
    }

    @Test
    void noDocumentOfANetworkEndsWithThem() {
        for (int n = 20; n < 50; n += 2) {
            List<String> pages = Printed.of(MeetingPdf.of(Sample.network(
                            MeetingSnapshot.Kind.MINUTES, Sample.networkItem("1", "Sag", lines(n), Text.of("Ja.")))))
                    .pages();
            assertThat(lines(pages.get(pages.size() - 1))).as(n + " lines").isGreaterThan(2);
        }
    }

    private static RichText lines(int n) {
        Text text = new Text();
        for (int line = 1; line <= n; line++) text.line("Linje nummer " + line);
        return text.done();
    }

    private static boolean begins(String page) {
        return body(page).get(0).matches("\\d+\\. Afsnit");
    }

    private static int lines(String page) {
        return body(page).size();
    }

    /** Without what stands on every page. */
    private static List<String> body(String page) {
        return page.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains("SIDE") && !line.contains("| 06-03-2024"))
                .toList();
    }
}
