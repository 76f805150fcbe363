package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.Text;
import dk.raadslag.words.RichText;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentMarkTest {
    @Test
    void aMarkIsPrintedInTheMarginBesideItsLine() {
        assertBeside("Notatet er vedlagt", new Text().mark().line("Notatet er vedlagt"));
    }

    @Test
    void aMarkInAListIsPrintedInTheSameMargin() {
        assertBeside(
                "Dybt punkt",
                new Text().line("Punkt", "list", "bullet").mark().line("Dybt punkt", "list", "bullet", "indent", 1));
    }

    @Test
    void aMarkAloneOnItsLineBelongsToTheNextOne() {
        assertBeside("Notatet er vedlagt", new Text().mark().end().line("Notatet er vedlagt"));
    }

    @Test
    void aMarkWithinAParagraphIsPrintedBesideItsLine() {
        String filling = "Ord der fylder linjen ud. ".repeat(8);
        assertBeside(
                "Sidste linje",
                new Text().run(filling).mark().run("Sidste linje").end());
    }

    @Test
    void aMarkAfterTheLastLineIsNotLost() {
        RichText text = new Text().line("Tekst").mark().end().done();
        assertThat(Placed.words(Placed.in(MeetingPdf.of(Sample.with(text))))).contains("./.");
    }

    private static void assertBeside(String words, Text text) {
        List<Placed> placed = Placed.in(MeetingPdf.of(Sample.with(text.done())));
        // The list of attachments below has separate marks.
        double line = find(placed, words).baseline();
        Placed mark = placed.stream()
                .filter(one -> one.letters().contains("./."))
                .min(Comparator.comparingDouble(one -> Math.abs(one.baseline() - line)))
                .orElseThrow();
        assertThat(mark.baseline()).isCloseTo(find(placed, words).baseline(), within(0.5));
        assertThat(mark.right()).isLessThan(find(placed, "Sagsfremstilling").left());
        assertThat(mark.left()).isCloseTo(62.4, within(0.5));
    }

    private static Placed find(List<Placed> placed, String words) {
        return placed.stream()
                .filter(one -> one.letters().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
