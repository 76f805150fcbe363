package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.Outline.Heading;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether numbered lines are the items of a meeting. A contract, a memo, an invitation and a newspaper have numbers and
 * days too.
 */
final class MeetingSigns {
    private static final Pattern OTHER_DOCUMENT = Pattern.compile(
            "(?iu)(?:\\p{L}+ )?(?:notat|memo|invitation|indbydelse|program|pressemeddelelse|\\p{L}*aftale|kontrakt|\\p{L}*spørgeskema|høringssvar"
                    + "|\\p{L}*vejledning|vedtægter(?: for .{3,60})?|forretningsorden(?: for .{3,60})?|kommissorium(?: for .{3,60})?|\\p{L}*rapport|nyhedsbrev|retningslinjer|regulativ)"
                    + "(?:\\s+(?:til|om|for|mellem) .{2,80})?");
    private static final Pattern USUAL = Pattern.compile(
            "(?iu)[*_\\s]*(?:(?:velkomst og )?godkendelse af (?:dagsord|referat)|eventuelt|evt\\b|meddelelser|siden sidst|næste møde).*");
    private static final int ENOUGH = 2;
    /** A document says what it is in its first lines. */
    private static final int TOP = 8;

    private MeetingSigns() {}

    static boolean tell(Head head, List<SourceLine> lines, List<Heading> headings) {
        boolean titled = head.kind() != null;
        int first = headings.get(0).line();
        if (!titled && saysOther(lines, first)) return false;
        int signs = titled || head.houseStyle() != null ? 2 : 0;
        if (head.body() != null) signs++;
        if (head.time().date() != null) signs++;
        if (!head.attendance().isEmpty()) signs++;
        if (headings.stream().anyMatch(heading -> USUAL.matcher(heading.title()).matches())) signs++;
        long decided = lines.stream().skip(first).filter(MeetingSigns::isOfItem).count();
        if (decided > 0) signs += ENOUGH;
        List<ItemSign> within = lines.stream()
                .skip(first)
                .flatMap(line -> ItemSign.in(line).stream())
                .toList();
        if (within.contains(ItemSign.CASE_NUMBER)) signs++;
        if (within.contains(ItemSign.FIELD_HEADING)) signs++;
        return signs >= ENOUGH;
    }

    private static boolean saysOther(List<SourceLine> lines, int first) {
        return lines.stream()
                .limit(Math.min(TOP, first))
                .anyMatch(line -> OTHER_DOCUMENT.matcher(line.bare()).matches());
    }

    /** "Beslutning", "Indstilling" or "Det indstilles, at …". */
    private static boolean isOfItem(SourceLine line) {
        return FieldHeading.of(line.bare())
                        .filter(heading -> heading.field() == Field.DECISION || heading.field() == Field.RECOMMENDATION)
                        .isPresent()
                || ItemSign.opensRecommendation(line.trimmed());
    }
}
