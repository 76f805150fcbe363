package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.Outline.Heading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings outside the growing chain: a number that slipped, returns, or is missing, and a title that does not look as
 * expected. A line that certainly begins an item becomes a heading; one that only looks like it is reported.
 */
final class Strays {
    private static final int LONGEST_TITLE = 3;
    private static final int SHORT = 80;
    private static final int MOST_SKIPPED = 3;
    /** Up to this many headings of sections without items may come above the first item. */
    private static final int MOST_ABOVE = 6;

    private final List<SourceLine> lines;
    private final Contents contents;
    private final Map<Integer, Heading> chain = new HashMap<>();
    private final int[] nextOfChain;
    private final BitSet told;
    private final BitSet words;
    private final List<Heading> found = new ArrayList<>();
    private ItemNumber highest = ItemNumber.of(0, 0);
    private ItemSoFar block = new ItemSoFar();
    /** A document of nothing but ones must not cost the square of its length. */
    private int tries = 50;

    Strays(List<SourceLine> lines, Contents contents, List<Heading> chain, Told told) {
        this.lines = lines;
        this.contents = contents;
        this.told = told.headingsAmong(lines);
        this.words = told.wordsAmong(lines);
        chain.forEach(heading -> this.chain.put(heading.line(), heading));
        this.nextOfChain = new int[lines.size() + 1];
        nextOfChain[lines.size()] = -1;
        for (int i = lines.size() - 1; i >= 0; i--) nextOfChain[i] = this.chain.containsKey(i) ? i : nextOfChain[i + 1];
    }

    /** @param suspects takes the indexes of lines that look like headings and stay text */
    List<Heading> joined(List<Integer> suspects) {
        for (int i = contents.lines().length(); i < lines.size(); i++) {
            Heading heading = chain.get(i);
            if (heading == null && told.get(i)) heading = asTold(i);
            if (heading == null && !words.get(i)) heading = stray(i, suspects);
            if (heading != null) {
                begin(heading);
                if (heading.below() > i + 1) i++;
            } else {
                block.sees(lines.get(i));
            }
        }
        return found;
    }

    private void begin(Heading heading) {
        found.add(heading);
        if (highest.compareTo(heading.number()) < 0) highest = heading.number();
        block = new ItemSoFar();
    }

    private Heading asTold(int i) {
        Heading heading = Outline.candidate(lines, i);
        if (heading != null) return heading;
        NumberedLine numbered = NumberedLine.of(lines.get(i).trimmed()).orElse(null);
        if (numbered != null && !numbered.title().isEmpty())
            return new Heading(i, numbered.number(), numbered.title(), false, true);
        return new Heading(i, last().after(), lines.get(i).trimmed(), false, false);
    }

    private ItemNumber last() {
        return found.isEmpty()
                ? ItemNumber.of(0, 0)
                : found.get(found.size() - 1).number();
    }

    private Heading stray(int i, List<Integer> suspects) {
        NumberedLine numbered = NumberedLine.of(lines.get(i).trimmed()).orElse(null);
        if (found.isEmpty()) return numbered == null ? null : before(i, MOST_ABOVE);
        if (numbered == null) return beginsUnnumbered(i) ? asTold(i) : null;
        Heading heading = Outline.candidate(lines, i);
        boolean runs = block.runs(numbered.number());
        if (heading != null && CountedPoints.goOnTo(heading, lines, contents)) {
            block.counts(numbered.number());
            return null;
        }
        boolean strange = heading == null && !numbered.title().isEmpty();
        if (strange) heading = new Heading(i, numbered.number(), numbered.title(), false, true);
        if (heading == null) return null;
        if (beginsItem(heading, runs)) return heading;
        boolean fits = (heading.number().follows(last()) || heading.number().follows(highest)) && beforeNext(heading);
        fits |= (skipsOne(heading) || isNamedToo(heading)) && beforeNext(heading);
        boolean deeper = heading.number().level() > last().level();
        boolean titleLike = NumberedLine.isTitleLike(heading.title());
        if (!strange && fits && !runs && titleLike && !listed(i) && !(deeper && block.hasWordsOfItem())) return heading;
        block.counts(numbered.number());
        boolean plain = runs && !fits;
        if (titleLike
                && !plain
                && !(strange && Character.isLowerCase(heading.title().charAt(0)) && !fits)) suspects.add(i);
        return null;
    }

    /** The cover comes before the first heading of the chain; a heading there must be certain, or lead to the chain. */
    private Heading before(int i, int further) {
        Heading heading = Outline.candidate(lines, i);
        if (heading == null || chain.isEmpty() || further == 0) return null;
        if (again(heading)) return null;
        if (beginsItem(heading, false) || opensChain(heading)) return heading;
        int below = heading.below();
        boolean leads = below < lines.size()
                && NumberedLine.isTitleLike(heading.title())
                && (chain.containsKey(below) || before(below, further - 1) != null);
        return leads ? heading : null;
    }

    /** The same heading comes once more right below, as on a web page. */
    private boolean again(Heading heading) {
        Heading next = chain.get(nextOfChain[heading.line()]);
        return next != null
                && next.number().equals(heading.number())
                && Likeness.of(next.title(), heading.title()) > 0.9;
    }

    /** "1. Spørgetid", and all numbers from it up to the chain, whatever stands below them. */
    private boolean opensChain(Heading heading) {
        Heading next = chain.get(nextOfChain[heading.line()]);
        boolean first = next != null
                && heading.number().isSingle()
                && (heading.section() == 1 || heading.section() == next.section() - 1)
                && next.item() == 0
                && mayOpen(heading)
                && tries-- > 0;
        if (!first) return false;
        int at = heading.below();
        int last = next.number().letter() > 0 ? next.section() : next.section() - 1;
        for (int number = heading.section() + 1; number <= last; number++) {
            at = below(number, at, next.line());
            if (at < 0) return false;
        }
        return true;
    }

    /** The line below the heading with this number between two lines, or -1. */
    private int below(int number, int from, int to) {
        for (int i = from; i < to; i++) {
            Heading heading = Outline.candidate(lines, i);
            if (heading != null && heading.number().equals(ItemNumber.of(number, 0)) && mayOpen(heading))
                return heading.below();
        }
        return -1;
    }

    private boolean mayOpen(Heading heading) {
        return NumberedLine.isTitleLike(heading.title()) && !listed(heading.line());
    }

    /** "7.5 Nytårskur" below a blank line, where 7.4 has no title. */
    private boolean skipsOne(Heading heading) {
        ItemNumber number = heading.number();
        boolean next = number.sub() == 0
                && number.letter() == 0
                && number.section() == last().section()
                && last().item() > 0
                && number.item() == last().item() + 2;
        return next
                && lines.get(heading.line()).blanksBefore() > 0
                && heading.title().length() < SHORT;
    }

    /** "Ad 5. Budget" below "Ad 3. Regnskab": the word before the number is that of an item in this document. */
    private boolean isNamedToo(Heading heading) {
        if (found.isEmpty()) return false;
        int above = found.get(found.size() - 1).line();
        return NumberedLine.isNamed(lines.get(heading.line()).trimmed())
                && NumberedLine.isNamed(lines.get(above).trimmed())
                && lines.get(heading.line()).blanksBefore() > 0
                && heading.number().isSingle()
                && heading.section() <= last().section() + MOST_SKIPPED
                && heading.number().compareTo(last()) > 0;
    }

    private boolean beforeNext(Heading heading) {
        int next = nextOfChain[heading.line()];
        return next < 0 || heading.number().compareTo(chain.get(next).number()) < 0;
    }

    /** A numbered line under a field's heading or after a colon is a list point. */
    private boolean listed(int i) {
        if (i == 0 || NumberedLine.isItem(lines.get(i).trimmed())) return false;
        SourceLine above = lines.get(i - 1);
        if (Contents.isTitle(above)) return false;
        return FieldHeading.of(above.bare())
                        .filter(field -> field.rest().isEmpty())
                        .isPresent()
                || above.trimmed().endsWith(":")
                || ItemSign.opensRecommendation(above.trimmed())
                        && !above.trimmed().endsWith(".");
    }

    /** A case number below, "Det indstilles" right below, or a heading that the item before has had already. */
    private boolean beginsItem(Heading heading, boolean runs) {
        if (heading.title().contains("Det indstilles")) return true;
        for (int i = heading.below(); i < Math.min(lines.size(), heading.below() + LONGEST_TITLE); i++) {
            if (chain.containsKey(i)) return false;
            ItemSign sign = ItemSign.in(lines.get(i)).orElse(null);
            if (sign == ItemSign.CASE_NUMBER) return true;
            if (sign == ItemSign.RECOMMENDATION)
                return !runs && !listed(heading.line()) && block.has(Field.RECOMMENDATION);
            if (sign == ItemSign.FIELD_HEADING) {
                // "2. at linjen fortsætter" is a point of the recommendation, however often "Baggrund" comes.
                if (Wrapping.startsLower(heading.title())) return false;
                Field field = FieldHeading.of(lines.get(i).bare()).orElseThrow().field();
                boolean again = block.has(field) || block.has(Field.DECISION) && field != Field.ATTACHMENTS;
                return again && (!runs || heading.number().follows(last())) && !listed(heading.line());
            }
            if (Outline.candidate(lines, i) != null || lines.get(i).trimmed().endsWith(".")) return false;
        }
        return false;
    }

    /** A line without a number right above a second case number, or above a "Baggrund" that comes again. */
    private boolean beginsUnnumbered(int i) {
        SourceLine line = lines.get(i);
        if (i + 1 >= lines.size() || chain.containsKey(i + 1) || told.get(i + 1)) return false;
        boolean title = NumberedLine.isTitleLike(line.trimmed())
                && NumberedLine.opensTitle(line.trimmed())
                && ItemSign.in(line).isEmpty()
                && MarginMark.of(line.trimmed()).isEmpty()
                && !ListMarker.opens(line.trimmed());
        if (!title) return false;
        SourceLine next = lines.get(i + 1);
        ItemSign sign = ItemSign.in(next).orElse(null);
        if (sign == ItemSign.CASE_NUMBER) return block.hasCaseNumber();
        if (sign != ItemSign.FIELD_HEADING) return false;
        Field field = FieldHeading.of(next.bare()).orElseThrow().field();
        boolean decided = field == Field.CASE_PRESENTATION && block.has(Field.DECISION);
        boolean first = field == Field.BACKGROUND || field == Field.RECOMMENDATION || decided;
        return first && block.has(field) && (block.has(Field.DECISION) || block.has(Field.CASE_PRESENTATION));
    }
}
