package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of sections and items among all lines that begin with a number.
 *
 * <p>Numbered lists look the same, so each candidate is weighed by what stands around it (a case number, a heading, the
 * table of contents), and the heaviest chain of growing numbers wins.
 */
final class Outline {
    /** @param item 0 for a section or an item without sections */
    record Heading(int line, int section, int item, String title, boolean titleOnNextLine) {
        String number() {
            return item == 0 ? "" + section : section + "." + item;
        }

        int key() {
            return section * 64 + item;
        }
    }

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[-–•]\\s+)?[*_#\\s]*(?:(?:Punkt|PUNKT|Pkt\\.?|Dagsordenspunkt|Ad\\.?)\\s+)?(\\d{1,2})(?:\\.(\\d{1,2}))?[.:]?[*_]*(?:\\s+(\\S.*))?");
    private static final Pattern USUAL = Pattern.compile(
            "(?i)(godkendelse af (referat|dagsorden)|siden sidst|udpegning|eventuelt|evt\\b|meddelelser|orientering|punkter til|kommende møder|næste møde|regionalpolitiske|kkr\\b|deltager|velkomst|temadrøftelse|tema\\b|opfølgning|foreløbig|mødeplan|mødekalender|kort nyt).*");
    private static final double ENOUGH = 2;

    private final List<SourceLine> lines;
    private final Contents contents;

    private Outline(List<SourceLine> lines, Contents contents) {
        this.lines = lines;
        this.contents = contents;
    }

    /** The headings in order; items have section numbers only when the document numbers them 3.1. */
    static List<Heading> of(List<SourceLine> lines, Contents contents) {
        Outline outline = new Outline(lines, contents);
        List<Heading> nested = outline.candidates(true);
        boolean hasItems = nested.stream().anyMatch(heading -> heading.item > 0);
        return HeadingChain.heaviest(
                hasItems ? nested : outline.candidates(false), heading -> outline.weight(heading, hasItems));
    }

    private List<Heading> candidates(boolean nested) {
        List<Heading> found = new ArrayList<>();
        int start = contents.lines().length();
        for (int i = start; i < lines.size(); i++) {
            Heading heading = candidate(i);
            if (heading == null || heading.item > 0 && !nested) continue;
            if (weight(heading, nested) >= ENOUGH) found.add(heading);
        }
        return found;
    }

    private Heading candidate(int i) {
        SourceLine line = lines.get(i);
        String text = line.trimmed();
        if (text.length() > SourceLine.LONGEST_STRUCTURAL || text.isEmpty()) return null;
        Matcher match = NUMBERED.matcher(text);
        if (!match.matches()) return null;
        int section = Integer.parseInt(match.group(1));
        int item = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        String title = match.group(3);
        if (section == 0 || section > 99 || item > 63) return null;
        if (title != null) return opensTitle(title) ? new Heading(i, section, item, title, false) : null;
        if (i + 1 >= lines.size() || text.startsWith("-")) return null;
        String next = lines.get(i + 1).trimmed();
        Matcher numbered = NUMBERED.matcher(next.length() < SourceLine.LONGEST_STRUCTURAL ? next : "");
        if (numbered.matches()) return null;
        boolean titleFollows = opensTitle(next)
                && next.length() < 250
                && ItemSign.in(lines.get(i + 1)).isEmpty();
        return titleFollows ? new Heading(i, section, item, next, true) : null;
    }

    private static boolean opensTitle(String title) {
        int from = 0;
        while (from < title.length() && "*_\"”“»'’( ".indexOf(title.charAt(from)) >= 0) from++;
        if (from == title.length()) return false;
        char first = title.charAt(from);
        int tabs = title.replaceAll("[^\\t]", "").length();
        return (Character.isUpperCase(first) || Character.isDigit(first)) && tabs == 0;
    }

    private double weight(Heading heading, boolean nested) {
        double likeness = Contents.likeness(contents.title(heading.number()), heading.title);
        double weight = likeness >= 0.3 ? 2 + 2 * likeness : 0;
        weight += evidenceBelow(heading, nested);
        if (Presenters.partedFrom(heading.title).names().size() > 0) weight += 2;
        if (heading.title.contains("Det indstilles")) weight += 3;
        if (heading.item > 0) weight += 1;
        if (USUAL.matcher(heading.title.replaceFirst("^[*_\\s]+", "")).matches()) weight += 2;
        if (lines.get(heading.line).text().startsWith("#")) weight += 1;
        boolean inSentence = heading.title.endsWith(".") || heading.title.endsWith(";");
        if (inSentence && likeness < 0.3) weight -= 1.5;
        return weight - listness(heading, likeness);
    }

    /** What follows within a few lines, before the next number: a title may run over three lines. */
    private double evidenceBelow(Heading heading, boolean nested) {
        int from = heading.line + (heading.titleOnNextLine ? 2 : 1);
        if (from >= lines.size()) return nested || heading.title.length() < 60 ? 1.5 : 0;
        for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
            Heading next = candidate(i);
            if (next != null) {
                if (heading.item == 0 && nested && next.section == heading.section && next.item == 1) return 4;
                if (!nested || heading.item > 0 || i > from + 1) return 0;
                return next.item == 0 && next.section == heading.section + 1 && knownOrNested(next, i) ? 2 : 0;
            }
            ItemSign sign = ItemSign.in(lines.get(i)).orElse(null);
            if (sign == ItemSign.CASE_NUMBER) return 4;
            if (sign != null) return i <= from + 2 ? 3 : 2;
            if (i > from && lines.get(i - 1).trimmed().endsWith(".")) return 0;
        }
        return 0;
    }

    /** An empty section is followed by the next section. */
    private boolean knownOrNested(Heading section, int at) {
        if (USUAL.matcher(section.title.toLowerCase(Locale.ROOT)).matches()) return true;
        Heading below = at + 1 < lines.size() ? candidate(at + 1) : null;
        return below != null && below.section == section.section && below.item == 1;
    }

    /** A point of a recommendation or of a list is no item. */
    private double listness(Heading heading, double likeness) {
        if (heading.line == 0 || heading.item > 0 || likeness >= 0.6) return 0;
        SourceLine above = lines.get(heading.line - 1);
        FieldHeading.Field field =
                FieldHeading.of(above.bare()).map(FieldHeading::field).orElse(null);
        if (field != null) return 4;
        if (ItemSign.opensRecommendation(above.trimmed()))
            return above.trimmed().endsWith(".") ? 0 : 4;
        if (above.trimmed().endsWith(":")) return 3;
        Heading previous = candidate(heading.line - 1);
        boolean runs = previous != null && previous.item == 0 && previous.section == heading.section - 1;
        return runs && heading.line - previous.line == 1 && likeness < 0.3 ? 2 : 0;
    }

    /** Groups headings under their sections: number of a section to its heading. */
    static Map<Integer, Heading> sections(List<Heading> headings) {
        Map<Integer, Heading> sections = new HashMap<>();
        for (Heading heading : headings) if (heading.item() == 0) sections.put(heading.section(), heading);
        return sections;
    }
}
