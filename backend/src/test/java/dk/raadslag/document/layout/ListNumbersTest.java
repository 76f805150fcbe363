package dk.raadslag.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.raadslag.document.write.pdf.MeetingPdf;
import dk.raadslag.document.write.pdf.Printed;
import dk.raadslag.words.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ListNumbersTest {
    /** The same file is read by the front end's list-numbers.test.ts. */
    record Example(String name, List<RichText.Op> ops, List<Integer> numbers) {}

    @TestFactory
    Stream<DynamicTest> linesAreCountedAsAtTheDesk() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Integer> wanted = example.numbers().stream()
                            .map(number -> number == null ? 0 : number)
                            .toList();
                    // Behind a table the front end takes the line break for the table's.
                    assertThat(ListNumbers.of(Line.of(new RichText(example.ops()))))
                            .isEqualTo(wanted);
                }));
    }

    @Test
    void theDocumentPrintsTheNumbersThatTheLinesHave() {
        for (Example example : examples()) {
            Text text = new Text();
            List<Line> lines = Line.of(new RichText(example.ops()));
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).list() == null) text.line("mellem");
                else
                    text.line(
                            "ord" + at,
                            lines.get(at).attributes().entrySet().stream()
                                    .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                                    .toArray());
            }
            List<Line> printed = Line.of(text.done());
            List<Integer> numbers = ListNumbers.of(printed);
            String words = Printed.of(MeetingPdf.of(Sample.with(text.done()))).all();
            assertThat(words)
                    .as(example.name())
                    .contains(IntStream.range(0, printed.size())
                            .filter(at -> numbers.get(at) > 0)
                            .mapToObj(at -> numbers.get(at) + ". ord" + at)
                            .toList());
        }
    }

    @Test
    void aListContinuesAfterAFurtherParagraphOfItsPoint() {
        RichText text = new Text()
                .line("Økonomi", "list", "ordered", "start", 3)
                .line("uddybet", "indent", 1)
                .line("Valg", "list", "ordered")
                .mark()
                .end()
                .line("Eventuelt", "list", "ordered")
                .done();
        assertThat(Printed.of(MeetingPdf.of(Sample.with(text))).all())
                .containsSubsequence("3. Økonomi", "uddybet", "4. Valg", "5. Eventuelt");
    }

    private static List<Example> examples() {
        try (InputStream file = ListNumbersTest.class.getResourceAsStream("/lists/numbers.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
