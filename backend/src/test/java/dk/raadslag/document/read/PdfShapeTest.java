package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A text and its PDF shape read to the same words in the same fields. Where a paragraph's last line happens to be full
 * nothing shows that the next is a new one; so a few paragraphs may be joined, and that is the whole tolerance.
 */
class PdfShapeTest {
    @Test
    void the_kkr_agenda_reads_the_same_from_a_pdf() {
        assertNearlySame(Sources.text(Sources.KKR_AGENDA), 0.95);
    }

    @Test
    void the_kkr_minutes_read_the_same_from_a_pdf() {
        assertNearlySame(Sources.text(Sources.KKR_MINUTES), 0.95);
    }

    @Test
    void the_directors_minutes_read_the_same_from_a_pdf() {
        assertNearlySame(Sources.text(Sources.KD_NET_MINUTES), 0.95);
    }

    static void assertNearlySame(String text, double paragraphsAlike) {
        ImportedMeeting one = Sources.read(text);
        ImportedMeeting other = Sources.read(PdfShape.of(text));
        assertThat(other.unplaced()).isEmpty();
        assertThat(other.attendance()).isEqualTo(one.attendance());
        assertThat(other.start()).isEqualTo(one.start());
        assertThat(other.place()).isEqualTo(one.place());
        List<ImportedItem> items = one.items().toList();
        List<ImportedItem> others = other.items().toList();
        assertThat(others).hasSameSizeAs(items);
        int paragraphs = 0;
        int alike = 0;
        for (int i = 0; i < items.size(); i++) {
            assertThat(frame(others.get(i))).isEqualTo(frame(items.get(i)));
            for (int field = 0; field < 4; field++) {
                String mine = Sources.plain(texts(items.get(i)).get(field));
                String theirs = Sources.plain(texts(others.get(i)).get(field));
                assertThat(PdfShape.words(theirs)).isEqualTo(PdfShape.words(mine));
                List<String> theirLines = theirs.lines().toList();
                paragraphs += mine.lines().count();
                alike += mine.lines().filter(theirLines::contains).count();
            }
        }
        assertThat((double) alike / paragraphs).isGreaterThanOrEqualTo(paragraphsAlike);
    }

    private static List<Object> frame(ImportedItem item) {
        return Stream.of(
                        item.number(),
                        item.title(),
                        item.caseOfficers(),
                        item.presenters(),
                        item.attachments(),
                        String.valueOf(item.caseNumber()),
                        String.valueOf(item.outcome()))
                .map(Object.class::cast)
                .toList();
    }

    private static List<RichText> texts(ImportedItem item) {
        return java.util.Arrays.asList(
                item.text(TextField.BACKGROUND),
                item.text(TextField.RECOMMENDATION),
                item.text(TextField.CASE_PRESENTATION),
                item.text(TextField.DECISION));
    }
}
