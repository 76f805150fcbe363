package dk.raadslag.document;

import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the parts of a meeting stand in the lines of its document, for corrections name lines. */
final class PrintedLines {
    private static final Set<Kind> ELSEWHERE = Set.of(Kind.FURNITURE, Kind.CONTENTS, Kind.ROW, Kind.PICTURE);

    /** The letters of each line, empty for one of no item. */
    private final List<String> lines = new ArrayList<>();

    private int last;

    /** @param passages of the document; one without words is no line */
    PrintedLines(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.text().isBlank()) continue;
            lines.add(ELSEWHERE.contains(passage.kind()) ? "" : PrintedAlike.letters(passage.text()));
        }
    }

    /** The line that begins so, after the one found before; 1 for the first. */
    int heading(String words) {
        String letters = PrintedAlike.letters(words);
        for (int at = last; at < lines.size(); at++) {
            if (!lines.get(at).startsWith(letters)) continue;
            last = at + 1;
            return last;
        }
        return Math.max(1, last);
    }

    /** The line that names a paper of the item with that heading; that of the heading where none does. */
    int paper(int heading, String title) {
        String letters = PrintedAlike.letters(title);
        for (int at = heading; at < lines.size(); at++) if (lines.get(at).endsWith(letters)) return at + 1;
        return heading;
    }
}
