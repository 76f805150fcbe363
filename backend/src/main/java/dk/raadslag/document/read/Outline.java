package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the headings of sections and items among all lines that begin with a number.
 *
 * <p>Numbered lists look the same. So each candidate gets a weight by the lines around it (a case number, a heading,
 * the table of contents), and the heaviest chain of growing numbers wins. {@link Strays} handles headings outside the
 * chain.
 */
final class Outline {
    /**
     * @param number as the document writes it, or the one that would follow when it has none
     * @param title as far as it is on the first line
     * @param numbered true if the document writes the number
     * @param numberBelow true if the title stands above its number: "Spørgetid", and below it "Sag nr. 129"
     */
    record Heading(
            int line, ItemNumber number, String title, boolean titleOnNextLine, boolean numbered, boolean numberBelow) {
        Heading(int line, ItemNumber number, String title, boolean titleOnNextLine, boolean numbered) {
            this(line, number, title, titleOnNextLine, numbered, false);
        }

        int section() {
            return number.section();
        }

        int item() {
            return number.item();
        }

        /** The first line after number and title. */
        int below() {
            return line + (titleOnNextLine || numberBelow ? 2 : 1);
        }
    }

    private static final Pattern USUAL = Pattern.compile(
            "(?iu)(godkendelse af (referat|dagsord)|siden sidst|udpegning|eventuelt|evt\\b|meddelelser|orientering|punkter til|kommende møder|næste møde|regionalpolitiske|kkr\\b|deltager|velkomst|temadrøftelse|tema\\b|opfølgning|foreløbig|mødeplan|mødekalender|kort nyt|lukke[dt]|spørgetid|underskrift|bordet rundt|nyt fra|sager på vej|gensidig|mødeplan|indledning|åbning).*");
    private static final Pattern DAY_ALONE = Pattern.compile(
            "(?iu)(?!.*(?:beslut|behandl|referat|afgør|vedt))\\p{L}[^.:]{3,60}\\d{1,2}[.-/].{4,20}\\d{4}");
    /** "Ad. 2" alone stands above what was decided of the second point. */
    private static final Pattern NO_HEADING_ABOVE = Pattern.compile("-|(?iu:ad)\\.?\\s*\\d");

    private static final double ENOUGH = 2;
    /** A document says what it is in its first lines. */
    private static final int TOP = 3;

    private final List<SourceLine> lines;
    private final Contents contents;
    private int first = -1;

    private Outline(List<SourceLine> lines, Contents contents) {
        this.lines = lines;
        this.contents = contents;
    }

    /**
     * The headings in order; items have section numbers only when the document numbers them 3.1.
     *
     * @param told a person's corrections for single lines
     * @param suspects takes the indexes of lines that look like headings and were read as text
     */
    static List<Heading> of(List<SourceLine> lines, Contents contents, Told told, List<Integer> suspects) {
        Outline outline = new Outline(lines, contents);
        BitSet settled = told.headingsAmong(lines);
        settled.or(told.wordsAmong(lines));
        List<Heading> nested = outline.candidates(true, settled);
        boolean hasItems = nested.stream().anyMatch(heading -> heading.item() > 0);
        List<Heading> chain = HeadingChain.heaviest(
                hasItems ? nested : outline.candidates(false, settled), heading -> outline.weight(heading, hasItems));
        boolean single = chain.stream().allMatch(heading -> heading.number().isSingle());
        if (chain.isEmpty() && told.headings().isEmpty()) chain = outline.longestRun();
        if (single && told.headings().isEmpty())
            chain = new MarginNumbers(lines, contents.lines().length()).with(chain);
        if (chain.isEmpty() && told.headings().isEmpty())
            return new Unnumbered(lines, contents.lines().length()).headings();
        return new Strays(lines, contents, chain, told).joined(suspects);
    }

    private List<Heading> candidates(boolean nested, BitSet settled) {
        List<Heading> found = new ArrayList<>();
        int start = contents.lines().length();
        for (int i = start; i < lines.size(); i++) {
            Heading heading = candidate(lines, i);
            if (heading == null) heading = bareNumber(i);
            if (heading == null || settled.get(i) || heading.item() > 0 && !nested) continue;
            if (weight(heading, nested) >= ENOUGH) found.add(heading);
        }
        return found;
    }

    /** An agenda of bare titles, counted from 1 without a gap; empty when there are not three of them. */
    private List<Heading> longestRun() {
        List<Heading> longest = List.of();
        List<Heading> run = new ArrayList<>();
        for (int i = contents.lines().length(); i < lines.size(); i++) {
            Heading heading = titledInLine(candidate(i));
            if (heading == null || !heading.number().isSingle() || !NumberedLine.isTitleLike(heading.title())) continue;
            if (heading.section() == 1) run = new ArrayList<>();
            if (heading.section() == run.size() + 1) run.add(heading);
            if (run.size() >= 3 && run.size() > longest.size()) longest = List.copyOf(run);
        }
        return longest;
    }

    /** "1. Velkomst: Formanden bød velkommen." has its title before the colon. */
    static Heading titledInLine(Heading heading) {
        if (heading == null || heading.titleOnNextLine()) return heading;
        return InlineTitle.of(heading.title())
                .map(title -> new Heading(heading.line(), heading.number(), title, false, true))
                .orElse(heading);
    }

    /** The heading that line i may be, or null. */
    static Heading candidate(List<SourceLine> lines, int i) {
        if (lines.get(i).is(Kind.ROW)) return null;
        NumberedLine numbered = NumberedLine.of(lines.get(i).trimmed()).orElse(null);
        if (numbered == null) return null;
        String title = UsualForm.isStatus(numbered.title()) ? "" : numbered.title();
        if (!title.isEmpty() && !NumberedLine.opensTitle(title)) return null;
        if (!title.isEmpty()) {
            String part = numbered.named() ? InlineTitle.of(title).orElse(title) : title;
            return new Heading(i, numbered.number(), part, false, true);
        }
        if (numbered.named() && titleAbove(lines, i)) {
            String above = lines.get(i - 1).trimmed();
            return new Heading(i - 1, numbered.number(), above, false, true, true);
        }
        Heading status =
                numbered.title().isEmpty() ? null : new Heading(i, numbered.number(), numbered.title(), false, true);
        if (i + 1 >= lines.size()
                || NO_HEADING_ABOVE.matcher(lines.get(i).trimmed()).lookingAt()) return status;
        String next = lines.get(i + 1).trimmed();
        boolean titleFollows = NumberedLine.of(next).isEmpty()
                && NumberedLine.opensTitle(next)
                && next.length() < 250
                && ItemSign.in(lines.get(i + 1)).isEmpty();
        return titleFollows ? new Heading(i, numbered.number(), next, true, true) : status;
    }

    private Heading candidate(int i) {
        return candidate(lines, i);
    }

    /** "298" on a line of its own, when the table of contents has it with the title below. */
    private Heading bareNumber(int i) {
        String bare = lines.get(i).bare();
        if (i + 1 >= lines.size() || !bare.matches("\\d{3,4}") || contents.title(bare) == null) return null;
        String title = lines.get(i + 1).trimmed();
        boolean known = Likeness.of(contents.title(bare), title) >= 0.3;
        return known ? new Heading(i, ItemNumber.of(Integer.parseInt(bare), 0), title, true, true) : null;
    }

    /** "Sag nr. 129" right below a title, and no title below it. */
    private static boolean titleAbove(List<SourceLine> lines, int i) {
        if (i == 0
                || i + 1 >= lines.size()
                || !lines.get(i).isWhole() && lines.get(i).blanksBefore() > 0) return false;
        SourceLine above = lines.get(i - 1);
        return ItemSign.in(lines.get(i + 1)).isPresent()
                && ItemSign.in(above).isEmpty()
                && NumberedLine.of(above.trimmed()).isEmpty()
                && NumberedLine.opensTitle(above.trimmed())
                && NumberedLine.isTitleLike(above.trimmed())
                && above.trimmed().length() < 150;
    }

    private double weight(Heading heading, boolean nested) {
        double likeness = Likeness.of(contents.title(heading.number().toString()), heading.title());
        double weight = likeness >= 0.3 ? 2 + 2 * likeness : 0;
        weight += evidenceBelow(heading, nested);
        if (Presenters.partedFrom(heading.title()).names().size() > 0) weight += 2;
        if (heading.title().contains("Det indstilles")) weight += 3;
        if (heading.item() > 0) weight += 1;
        boolean named = NumberedLine.isNamed(lines.get(heading.line()).trimmed());
        if (named || heading.numberBelow()) weight += 1.5;
        // "Pkt. 7" and nothing else: no point of a list looks so.
        if (heading.titleOnNextLine()
                && NumberedLine.isItem(lines.get(heading.line()).trimmed())) weight += 0.5;
        if (isUsual(heading)) weight += 2;
        if (lines.get(heading.line()).text().startsWith("#")) weight += 1;
        weight += told(lines.get(heading.line()));
        boolean inSentence = NumberedLine.endsSentence(heading.title());
        if (inSentence && likeness < 0.3) weight -= 1.5;
        return weight - listness(heading, likeness);
    }

    /** Its title is one that many meetings have: "Eventuelt". */
    static boolean isUsual(Heading heading) {
        return USUAL.matcher(heading.title().replaceFirst("^[*_\\s]+", "")).matches();
    }

    /** What a PDF or DOCX says of the line. */
    private static double told(SourceLine line) {
        if (line.is(Kind.HEADING)) return 2.5;
        return line.is(Kind.POINT) && line.role().headed() ? -2.5 : 0;
    }

    /** What follows within a few lines, before the next number: a title may run over three lines. */
    private double evidenceBelow(Heading heading, boolean nested) {
        int from = heading.below();
        if (from >= lines.size()) return nested || heading.title().length() < 60 ? 1.5 : 0;
        for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
            Heading next = candidate(i);
            if (next != null) {
                if (nested
                        && next.number().below(heading.number())
                        && next.number().follows(heading.number())) return 4;
                if (!nested || heading.item() > 0 || i > from + 1) return 0;
                return next.item() == 0 && next.section() == heading.section() + 1 && knownOrNested(next, i) ? 2 : 0;
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
        if (USUAL.matcher(section.title().toLowerCase(Locale.ROOT)).matches()) return true;
        Heading below = at + 1 < lines.size() ? candidate(at + 1) : null;
        return below != null && below.section() == section.section() && below.item() == 1;
    }

    private static boolean opensCapital(Heading heading) {
        return Character.isUpperCase(heading.title().codePointAt(0));
    }

    /** The heading above has nothing below it, as in minutes that are not written yet. */
    private boolean openedRightBelow(Heading heading) {
        return heading.below() < lines.size()
                && NumberedLine.isTitleLike(heading.title())
                && FieldHeading.of(lines.get(heading.below()).bare()).isPresent();
    }

    private static boolean isDecision(SourceLine line) {
        return FieldHeading.of(line.bare())
                .filter(field -> field.field() == FieldHeading.Field.DECISION
                        && (field.session() == null || line.bare().startsWith("Referat")))
                .isPresent();
    }

    /** "Møde i udvalget den 21. marts 2018" is what such a document begins with. */
    private static boolean isSession(SourceLine line) {
        return FieldHeading.of(line.bare())
                .filter(field -> field.session() != null)
                .isPresent();
    }

    /** The index of the first line that a heading may be. */
    private int firstNumber() {
        if (first < 0) for (first = 0; first < lines.size(); first++) if (candidate(lines, first) != null) break;
        return first;
    }

    /** "Byrådet 30. januar 2024" says only where the case goes next. */
    private static boolean isDayAlone(String bare) {
        return !bare.endsWith(":") && DAY_ALONE.matcher(bare).matches();
    }

    /** A point of a recommendation or of a list is not an item. */
    private double listness(Heading heading, double likeness) {
        if (heading.line() == 0 || heading.item() > 0 || likeness >= 0.6) return 0;
        if (NumberedLine.isItem(lines.get(heading.line()).trimmed())) return 0;
        SourceLine above = lines.get(heading.line() - 1);
        // "Referat" is the title of the document here, and the first item stands below it.
        boolean first = heading.line() == firstNumber();
        if (first && (heading.section() == 1 && isDecision(above) || heading.line() <= TOP && isSession(above)))
            return 0;
        // "Referat: Drøftet." is already followed by its text; a list below it is not part of it.
        if (FieldHeading.of(above.bare())
                .filter(field -> field.rest().isEmpty())
                .isPresent()) return openedRightBelow(heading) ? 0.5 : isDayAlone(above.bare()) ? 0 : 4;
        if (ItemSign.opensRecommendation(above.trimmed()))
            // A list begins with its first point.
            return above.trimmed().endsWith(".") || heading.section() > 1 && opensCapital(heading) ? 0 : 4;
        if (above.trimmed().endsWith(":")) return 3;
        if (CountedPoints.goOnTo(heading, lines, contents)) return 4;
        Heading previous = candidate(heading.line() - 1);
        boolean runs = previous != null && previous.item() == 0 && previous.section() == heading.section() - 1;
        return runs && heading.line() - previous.line() == 1 && likeness < 0.3 ? 2 : 0;
    }
}
