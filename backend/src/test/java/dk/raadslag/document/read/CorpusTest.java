package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.raadslag.document.read.Corpus.Sample;
import dk.raadslag.document.read.CorpusScore.About;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * How much is understood of the documents of others. The score of each stands in {@code corpus/baseline.txt} and never
 * falls; {@code -Dcorpus.write=true} writes it after the reader got better.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {
    private static final Path BASELINE = Path.of("src/test/resources/corpus/baseline.txt");

    private final Map<Sample, CorpusScore> scores = Corpus.all().stream()
            .collect(Collectors.toMap(
                    sample -> sample,
                    CorpusScore::of,
                    (one, other) -> one,
                    () -> new TreeMap<>(java.util.Comparator.comparing(Sample::name))));

    @Test
    void no_score_falls() throws IOException {
        print();
        String lines = scores.entrySet().stream()
                .map(entry -> entry.getKey().name() + " " + entry.getValue().found() + "/"
                        + entry.getValue().asked())
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("corpus.write")) Files.writeString(BASELINE, lines);
        Map<String, Integer> before = Files.readAllLines(BASELINE).stream()
                .collect(Collectors.toMap(line -> line.split(" ")[0], line -> Integer.valueOf(line.split("[ /]")[1])));
        assertSoftly(softly -> scores.forEach((sample, score) -> softly.assertThat(score.found())
                .as(sample.name() + " " + score.misses)
                .isGreaterThanOrEqualTo(before.getOrDefault(sample.name(), score.asked()))));
    }

    @Test
    void no_word_is_lost_in_silence() {
        assertSoftly(softly -> scores.forEach((sample, score) ->
                softly.assertThat(score.lost).as(sample.name()).isEmpty()));
    }

    /** The same documents as PDFs without tags, whose paragraphs are told by where their lines stand. */
    @Test
    void nine_of_ten_items_and_decisions_are_found_in_plain_pdfs() throws IOException {
        Map<Sample, CorpusScore> printed = new HashMap<>();
        for (Sample sample : scores.keySet())
            printed.put(sample, CorpusScore.of(sample.expected(), PlainPdf.of(sample.text(), sample.titles())));
        for (About about : List.of(About.ITEMS, About.DECISIONS)) {
            double share = share(printed, about, sample -> sample.number() < 59);
            double later = share(printed, about, sample -> sample.number() > 58);
            System.out.printf("%-10s %5.1f %% and %5.1f %% as plain PDFs%n", about, 100 * share, 100 * later);
            assertThat(share).as(about.name()).isGreaterThan(0.94);
            assertThat(later).as(about.name()).isGreaterThan(0.8);
        }
    }

    private void print() {
        scores.forEach((sample, score) -> System.out.println(
                sample.name() + (sample.heldBack() ? " (held back) " : " ") + score.found() + "/" + score.asked()));
        for (About about : About.values())
            System.out.printf(
                    "%-10s %5.1f %%, of those held back %5.1f %%%n",
                    about,
                    100 * share(scores, about, sample -> !sample.heldBack()),
                    100 * share(scores, about, Sample::heldBack));
    }

    private static double share(Map<Sample, CorpusScore> scores, About about, Predicate<Sample> among) {
        int found = 0;
        int asked = 0;
        for (Map.Entry<Sample, CorpusScore> entry : scores.entrySet()) {
            if (!among.test(entry.getKey())) continue;
            found += entry.getValue().found.getOrDefault(about, 0);
            asked += entry.getValue().asked.getOrDefault(about, 0);
        }
        return (double) found / asked;
    }
}
