package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of titles, and below it what was said of each by its number alone: "Ad 1. Godkendt." The numbers get their
 * titles.
 */
final class AdItems {
    private static final Pattern AD = Pattern.compile(
            "(?<number>(?iu:ad)\\.? ?(?:(?iu:pkt|punkt)\\.? ?)?(?<digits>\\d{1,2}))(?:\\s*[.:)–-])*(?:\\s+(?<words>\\S.*))?");
    private static final double ALIKE = 0.4;
    private static final int FEWEST = 3;
    private static final double MOST = 0.6;

    private final List<SourceLine> lines;
    private final Map<Integer, String> titles = new HashMap<>();

    private AdItems(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** The same lines, with titles behind such numbers. */
    static List<SourceLine> titled(List<SourceLine> lines) {
        return new AdItems(lines).read();
    }

    private List<SourceLine> read() {
        List<Integer> found = new ArrayList<>();
        int alike = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher ad = ad(i);
            if (ad == null) {
                if (found.isEmpty()) list(i);
                continue;
            }
            String title = titles.get(Integer.parseInt(ad.group("digits")));
            if (title == null) continue;
            if (ad.group("words") != null && Likeness.of(title, ad.group("words")) >= ALIKE) alike++;
            found.add(i);
        }
        boolean some = found.size() >= FEWEST && found.size() >= MOST * titles.size() && alike == 0;
        if (!some) return lines;
        List<SourceLine> titled = new ArrayList<>(lines);
        for (int k = found.size() - 1; k >= 0; k--) title(titled, found.get(k));
        return titled;
    }

    /** Takes line {@code i} for an entry when it counts on. */
    private void list(int i) {
        NumberedLine entry = lines.get(i).isRow()
                ? null
                : NumberedLine.of(lines.get(i).trimmed()).orElse(null);
        if (entry == null || !entry.number().isSingle() || entry.named() || !NumberedLine.opensTitle(entry.title()))
            return;
        if (entry.number().section() == 1) titles.clear();
        if (entry.number().section() == titles.size() + 1)
            titles.put(entry.number().section(), entry.title());
    }

    private Matcher ad(int i) {
        SourceLine line = lines.get(i);
        if (line.isRow() || line.text().length() > SourceLine.LONGEST_STRUCTURAL) return null;
        Matcher ad = AD.matcher(line.trimmed());
        return ad.matches() ? ad : null;
    }

    private void title(List<SourceLine> titled, int i) {
        Matcher ad = ad(i);
        SourceLine line = lines.get(i);
        String heading = ad.group("digits") + ". " + titles.get(Integer.parseInt(ad.group("digits")));
        titled.set(
                i,
                new SourceLine(
                        line.number(),
                        heading,
                        Math.max(1, line.blanksBefore()),
                        line.pageBreakBefore(),
                        false,
                        line.role()));
        if (ad.group("words") != null)
            titled.add(
                    i + 1, new SourceLine(line.number(), ad.group("words"), 1, false, line.brokenWord(), line.role()));
    }
}
