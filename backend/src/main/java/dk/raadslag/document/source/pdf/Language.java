package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether letters are those that a reader sees: a font may name each of its letters wrongly. */
final class Language {
    private static final int ENOUGH_WORDS = 120;
    /** Of the words of a Danish or English text, a third are among these. */
    private static final double FEWEST = 0.02;

    private static final Set<String> USUAL = usual();

    private Language() {}

    static boolean isPlausible(List<Passage> passages) {
        int words = 0;
        int usual = 0;
        for (Passage passage : passages) {
            for (String word : passage.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                // A single letter may be any.
                if (word.length() < 2) continue;
                words++;
                if (USUAL.contains(word)) usual++;
            }
        }
        return words < ENOUGH_WORDS || usual >= FEWEST * words;
    }

    private static Set<String> usual() {
        try (InputStream in = Language.class.getResourceAsStream("/document/usual-words.txt")) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
