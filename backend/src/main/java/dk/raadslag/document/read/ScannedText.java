package dk.raadslag.document.read;

import java.util.List;
import java.util.regex.Pattern;

/** Text that was recognised in a picture: "den 14 . juni kl . 19.00 :". */
final class ScannedText {
    private static final Pattern APART = Pattern.compile("(?<=[\\p{L}\\d)]) (?=[.,:;](?:\\s|$))");
    /** So many lines of a hundred say that it is scanned. */
    private static final int SHARE = 20;

    private ScannedText() {}

    /** The same lines with their signs beside the words, when signs stand apart in many. */
    static List<SourceLine> mended(List<SourceLine> lines) {
        long apart = lines.stream()
                .filter(line -> line.text().length() <= SourceLine.LONGEST_STRUCTURAL)
                .filter(line -> APART.matcher(line.text()).find())
                .count();
        if (apart < 3 || apart * 100 < (long) lines.size() * SHARE) return lines;
        return lines.stream().map(ScannedText::mended).toList();
    }

    private static SourceLine mended(SourceLine line) {
        return new SourceLine(
                line.number(),
                APART.matcher(line.text()).replaceAll(""),
                line.blanksBefore(),
                line.pageBreakBefore(),
                line.brokenWord(),
                line.role());
    }
}
