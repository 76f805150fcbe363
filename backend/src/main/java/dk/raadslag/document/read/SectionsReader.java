package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.protocol.HouseStyle;
import dk.raadslag.protocol.MeetingSnapshot.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the part of the document from the first heading on. */
final class SectionsReader {
    private final List<SourceLine> content;
    private final List<Heading> headings;
    private final Contents contents;
    private final LineAccount account;
    private final HouseStyle style;
    private final Kind kind;
    private final Paragraphs paragraphs;

    /** @param kind null when the cover does not tell */
    SectionsReader(
            List<SourceLine> content,
            List<Heading> headings,
            Contents contents,
            LineAccount account,
            HouseStyle style,
            Kind kind) {
        this.content = content;
        this.headings = headings;
        this.contents = contents;
        this.account = account;
        this.style = style;
        this.kind = kind;
        List<SourceLine> body = content.subList(headings.get(0).line(), content.size());
        this.paragraphs = new Paragraphs(new Wrapping(body), new Hyphenation(content));
    }

    List<ImportedSection> read() {
        boolean nested = headings.stream().anyMatch(heading -> heading.item() > 0);
        Map<String, List<ImportedItem>> items = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : content.size();
            ItemBlock block = ItemBlock.of(heading, content.subList(heading.line(), end), paragraphs, contents);
            String section = nested ? "" + heading.section() : null;
            List<ImportedItem> ofSection = items.computeIfAbsent(section, key -> new ArrayList<>());
            if (!nested || heading.item() > 0) {
                ofSection.add(item(block));
                titles.putIfAbsent(section, nested ? contents.title(section) : null);
            } else {
                section(block, i, ofSection, titles);
            }
        }
        List<ImportedSection> sections = new ArrayList<>();
        items.forEach(
                (number, list) -> sections.add(new ImportedSection(number, titles.get(number), List.copyOf(list))));
        return sections;
    }

    /** A section whose text stands right under its heading, without a number of its own, is an item too. */
    private void section(ItemBlock block, int i, List<ImportedItem> items, Map<String, String> titles) {
        titles.put(block.number(), block.title().whole());
        settle(block.titleLines());
        boolean hasItems = i + 1 < headings.size() && headings.get(i + 1).item() > 0;
        boolean isItem = block.body().stream().flatMap(p -> p.lines().stream()).anyMatch(l -> ItemSign.in(l)
                .isPresent());
        boolean recommends = !block.title().recommendation().isEmpty();
        if (recommends || !block.body().isEmpty() && (isItem || !hasItems)) items.add(item(block));
    }

    private ImportedItem item(ItemBlock block) {
        settle(block.titleLines());
        block.body().forEach(paragraph -> settle(paragraph.lines()));
        return new ItemReader(block.number(), style, block.title(), block.body()).read(kind != Kind.AGENDA);
    }

    private void settle(List<SourceLine> lines) {
        lines.forEach(line -> account.settle(line, Fate.PLACED));
    }
}
