package dk.raadslag.document.read;

import dk.raadslag.document.read.LineAccount.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cover says of its body in every document: mission, vision, where to reach it. A proposal for the looks of the
 * body's documents, which nobody but a person makes them.
 *
 * @param mission null when the cover has none
 * @param vision null when the cover has none
 */
public record CoverLooks(Found mission, Found vision, List<Found> contact) {
    /** A cover that says nothing. */
    public static final CoverLooks NONE = new CoverLooks(null, null, List.of());

    /** Words as they stand on the cover, and the line where they begin. */
    public record Found(int line, String text) {}

    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:\\p{L}+.?s? )?(mission|vision)(?:\\s*[.:]|\\s*$)\\s*(.*)");
    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)(?:tlf|telefon|e-?mail|mail|www\\.|https?:|cvr|ean)\\b.*|\\S+@\\S+\\.\\p{L}{2,}|www\\.\\S+|\\d{4} \\p{Lu}[\\p{L} ]{1,25}|\\p{Lu}[\\p{L}. ]{3,30} \\d{1,3}\\p{L}?(?:, .{0,20})?");
    private static final int MOST_LINES = 12;
    private static final int MOST_CONTACT = 6;

    /** @param cover the lines above the first item */
    static CoverLooks in(List<SourceLine> cover, LineAccount account) {
        return new CoverLooks(
                below("mission", cover, account), below("vision", cover, account), contact(cover, account));
    }

    private static Found below(String label, List<SourceLine> cover, LineAccount account) {
        for (int i = 0; i < cover.size(); i++) {
            Matcher match = LABEL.matcher(cover.get(i).bare());
            if (!match.matches() || !match.group(1).equalsIgnoreCase(label)) continue;
            StringBuilder text = new StringBuilder(match.group(2));
            for (int j = i + 1; j < Math.min(cover.size(), i + MOST_LINES); j++) {
                SourceLine line = cover.get(j);
                boolean belongs = account.fates().get(line.number()) == Fate.BOILERPLATE
                        && !HeadWords.BOILERPLATE.matcher(line.bare()).matches()
                        && !(ends(text)
                                && line.trimmed().length() < 40
                                && !line.trimmed().endsWith("."));
                if (!belongs) break;
                HeadWords.append(text, line.trimmed());
            }
            if (text.length() > 20) return new Found(cover.get(i).number(), text.toString());
        }
        return null;
    }

    private static boolean ends(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '.';
    }

    /** Lines that no other part of the cover has taken. */
    private static List<Found> contact(List<SourceLine> cover, LineAccount account) {
        List<Found> found = new ArrayList<>();
        for (SourceLine line : cover) {
            boolean free = account.fates().get(line.number()) != Fate.PLACED
                    && account.fates().get(line.number()) != Fate.CONTENTS;
            boolean reaches = free
                    && found.size() < MOST_CONTACT
                    && line.bare().length() < 80
                    && CONTACT.matcher(line.bare()).matches();
            if (reaches) found.add(new Found(line.number(), line.trimmed()));
        }
        return found.size() > 1 ? found : List.of();
    }
}
