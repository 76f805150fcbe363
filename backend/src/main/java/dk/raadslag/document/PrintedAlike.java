package dk.raadslag.document;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.People;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.model.MeetingSnapshot;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a file says to people what it says to programs: the letters and numbers on its pages are those that the
 * meeting prints, in the same order. Other signs, spaces and hyphens do not count, because a page breaks words; nor do
 * the contents and what stands on every page.
 */
final class PrintedAlike {
    /** A page breaks no line between these signs and figures. */
    private static final Pattern COUNTED =
            Pattern.compile("[\\p{L}\\p{Nd}]|(?<=\\d)[.,](?=\\d)|(?<![^\\s(])[-\u2212](?=\\d)|(?<=\\d ?)[%‰]");

    private static final Set<Kind> NOT_OF_THE_TEXT = Set.of(Kind.FURNITURE, Kind.CONTENTS, Kind.PICTURE);
    private static final Set<Role> OF_THE_TEXT =
            Set.of(Role.PARTICIPANTS, Role.SECTION, Role.SECTION_BELOW, Role.ITEMS);

    private final StringBuilder letters = new StringBuilder();
    /** Of the first page: which say what the document is, without what a body may have changed since. */
    private final List<String> front = new ArrayList<>();

    private PrintedAlike() {}

    /** @param passages of the file, in their order */
    static boolean is(MeetingSnapshot meeting, List<Passage> passages) {
        PrintedAlike printed = new PrintedAlike();
        Document document = MeetingDocument.of(meeting);
        for (Block block : document.blocks()) {
            if (block instanceof Part part && OF_THE_TEXT.contains(part.role())) printed.add(part);
            else printed.addFront(block);
        }
        StringBuilder page = new StringBuilder();
        for (Passage passage : passages)
            if (!NOT_OF_THE_TEXT.contains(passage.kind())) page.append(letters(passage.text()));
        String all = page.toString();
        return all.endsWith(printed.letters.toString())
                && printed.isIn(all.substring(0, all.length() - printed.letters.length()));
    }

    /** All of the front, in its order. */
    private boolean isIn(String page) {
        int from = 0;
        for (String words : front) {
            int at = page.indexOf(words, from);
            if (at < 0) return false;
            from = at + words.length();
        }
        return true;
    }

    private void addFront(Block block) {
        if (block instanceof Part part && part.role() == Role.COVER)
            part.blocks().forEach(this::addFront);
        else if (block instanceof Heading heading) front.add(letters(Inline.plain(heading.numbered())));
        else if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY)
            front.add(letters(Inline.plain(paragraph.words())));
        else if (block instanceof Facts facts)
            facts.facts().forEach(fact -> front.add(letters(fact.label() + fact.value())));
    }

    private void add(Block block) {
        if (block instanceof Part part) part.blocks().forEach(this::add);
        else if (block instanceof Heading heading) {
            add(heading.numbered());
            add(heading.aside());
        } else if (block instanceof Paragraph paragraph) add(paragraph.words());
        else if (block instanceof Listing list) add(list);
        else if (block instanceof Table table) add(table);
        else if (block instanceof Facts facts)
            facts.facts().forEach(fact -> letters.append(letters(fact.label() + fact.value())));
        else if (block instanceof People people) people.names().forEach(name -> letters.append(letters(name)));
    }

    private void add(Listing list) {
        for (Listing.Point point : list.points()) {
            if (list.ordered()) letters.append(letters(point.number() + ""));
            point.blocks().forEach(this::add);
        }
    }

    private void add(Table table) {
        add(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.words())));
        table.below().forEach(this::add);
    }

    private void add(List<Inline> words) {
        letters.append(letters(Inline.plain(words)));
    }

    /** The letters and figures alone, with what makes another number of figures. */
    static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        Matcher counted = COUNTED.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
        while (counted.find()) letters.append(counted.group());
        return letters.toString();
    }
}
