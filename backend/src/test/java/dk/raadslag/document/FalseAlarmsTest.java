package dk.raadslag.document;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.raadslag.body.Body;
import dk.raadslag.check.Checks;
import dk.raadslag.check.Finding;
import dk.raadslag.document.read.AgendaReader;
import dk.raadslag.document.read.Corpus;
import dk.raadslag.document.read.Corpus.Sample;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.UnreadableDocument;
import dk.raadslag.model.HouseStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The checks disturb nobody: in the documents of many bodies there is at most one finding each about words and numbers.
 * What is found there is a deadline that may exclude its day, a decision that answers something else, and the like.
 */
class FalseAlarmsTest {
    /** What a document of the corpus lacks because it is one: no files, links or parts of it that are left out. */
    private static final Set<String> OF_THE_CORPUS = Set.of(
            "attachment-missing",
            "link-empty",
            "no-decision",
            "no-recommendation",
            "present-without-times",
            "closed-content",
            "closed-marker",
            "closed-mentioned");

    @Test
    void noDocumentHasMoreThanOneFinding() {
        assertSoftly(softly -> Corpus.all()
                .forEach(sample ->
                        softly.assertThat(findings(sample)).as(sample.name()).hasSizeLessThanOrEqualTo(1)));
    }

    private static List<String> findings(Sample sample) {
        try {
            ImportedMeeting read = AgendaReader.read(sample.bytes());
            if (read.start() == null) return List.of();
            HouseStyle style = Objects.requireNonNullElse(read.houseStyle(), HouseStyle.KKR);
            Body body = new Body("a-body", style, Objects.requireNonNullElse(read.body(), "KKR"), "midtjylland", null);
            return Checks.of(NewMeeting.of(body, read), read.kind(), Set.of(), Map.of()).stream()
                    .filter(finding -> !OF_THE_CORPUS.contains(finding.code()))
                    .map(Finding::message)
                    .toList();
        } catch (UnreadableDocument e) {
            return List.of();
        }
    }
}
