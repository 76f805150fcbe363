package dk.raadslag.document.read;

import dk.raadslag.danish.ClosedWords;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.LineAccount.Fate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items that only the table of contents has: they come without a text, in their place by number. */
final class ListedAlone {
    /** So alike are a title in the contents and the same one below. */
    private static final double SAME = 0.8;

    private final List<SourceLine> content;
    private final Contents contents;
    private final LineAccount account;

    private final Set<Integer> lines = new HashSet<>();

    ListedAlone(List<SourceLine> content, Contents contents, LineAccount account) {
        this.content = content;
        this.contents = contents;
        this.account = account;
    }

    /** The sections with these items; the same where items have sections, which the contents need not tell apart. */
    List<ImportedSection> among(List<ImportedSection> sections) {
        boolean plain = sections.size() == 1 && sections.get(0).number() == null;
        if (!plain || contents.titles().isEmpty()) return sections;
        List<ImportedItem> items = new ArrayList<>(sections.get(0).items());
        boolean closed = false;
        for (int i = contents.lines().nextSetBit(0);
                i >= 0;
                i = contents.lines().nextSetBit(i + 1)) {
            SourceLine line = content.get(i);
            closed = PartHeading.of(line.bare()).map(PartHeading::closed).orElse(closed);
            entry(line, closed)
                    .filter(one -> isMissing(one, items, sections.get(0).items()))
                    .ifPresent(one -> {
                        items.add(place(one, items), one);
                        account.settle(line, Fate.PLACED);
                        lines.add(line.number());
                    });
        }
        return List.of(new ImportedSection(null, sections.get(0).title(), List.copyOf(items)));
    }

    /** The numbers of the lines of these items. */
    Set<Integer> lines() {
        return lines;
    }

    private Optional<ImportedItem> entry(SourceLine line, boolean closed) {
        String number = NumberedLine.of(line.trimmed())
                .map(numbered -> numbered.number().toString())
                .orElse("");
        String title = contents.title(number);
        if (title == null || title.isBlank()) return Optional.empty();
        ItemTitle whole = ItemTitle.of(title);
        return Optional.of(new ImportedItem(
                line.number(),
                number,
                whole.title(),
                closed || ClosedWords.inTitle(title),
                null,
                List.of(),
                whole.presenters(),
                Map.of(),
                null,
                List.of(),
                ItemKnowledge.of(whole.title(), Map.of())));
    }

    /** Neither its number is there, nor its title among the items below the contents. */
    private static boolean isMissing(ImportedItem entry, List<ImportedItem> items, List<ImportedItem> below) {
        return items.stream().noneMatch(item -> item.number().equals(entry.number()))
                && below.stream().noneMatch(item -> Likeness.of(item.title(), entry.title()) >= SAME);
    }

    /** Right behind the item with the greatest number below its own. */
    private static int place(ImportedItem entry, List<ImportedItem> items) {
        ItemNumber number = number(entry);
        for (int i = items.size(); i > 0; i--) if (number(items.get(i - 1)).compareTo(number) < 0) return i;
        return 0;
    }

    private static ItemNumber number(ImportedItem item) {
        return NumberedLine.of(item.number() + ". X").map(NumberedLine::number).orElse(ItemNumber.of(0, 0));
    }
}
