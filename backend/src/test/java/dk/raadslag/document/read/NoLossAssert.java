package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.LineAccount.Fate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every line has one fate, and every word of a line that is not furniture comes out somewhere. */
final class NoLossAssert {
    private static final Set<Fate> KEPT = Set.of(Fate.PLACED, Fate.UNPLACED);

    private NoLossAssert() {}

    static void assertNothingLost(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AgendaReader.Reading reading = AgendaReader.readWithAccount(bytes);
        List<SourceLine> lines = SourceText.lines(TextDecoding.decode(bytes));
        assertThat(reading.account().fates().keySet())
                .containsExactlyElementsOf(
                        lines.stream().map(SourceLine::number).toList());
        List<String> kept = new ArrayList<>();
        boolean broken = false;
        for (SourceLine line : lines) {
            if (!KEPT.contains(reading.account().fates().get(line.number()))) continue;
            // The title of the document becomes kind, body and date.
            if (!line.text().startsWith("Referat fra møde")) kept.add(wholeWords(line, broken));
            broken = line.brokenWord() || line.text().endsWith("-");
        }
        assertThat(Words.missing(Words.of(kept.stream()), Words.of(Sources.texts(reading.meeting()))))
                .isEmpty();
    }

    /** Without the halves of words that are broken at line ends, and without the addresses of links. */
    private static String wholeWords(SourceLine line, boolean brokenBefore) {
        String text = line.text();
        if (brokenBefore) text = text.replaceFirst("^\\s*\\S+", "");
        if (line.brokenWord() || text.endsWith("-")) text = text.replaceFirst("\\S+$", "");
        return text.replaceAll("\\]\\([^)]*\\)", "]");
    }
}
