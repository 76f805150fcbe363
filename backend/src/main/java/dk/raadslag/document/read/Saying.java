package dk.raadslag.document.read;

import dk.raadslag.document.read.Corrections.ItemSaid;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person says of single items, in place of what the document says. */
final class Saying {
    private final Map<Integer, ItemSaid> said;
    private final LineAccount account;

    Saying(Corrections corrections, LineAccount account) {
        this.said = corrections.items().stream()
                .collect(Collectors.toMap(ItemSaid::line, Function.identity(), (first, last) -> last));
        this.account = account;
    }

    List<ImportedSection> of(List<ImportedSection> sections) {
        if (said.isEmpty()) return sections;
        TreeSet<Integer> begins = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(ImportedItem::line)
                .collect(Collectors.toCollection(TreeSet::new));
        return sections.stream().flatMap(section -> of(section, begins)).toList();
    }

    /** One that the document leaves empty is a heading like others; one whose items are all left out goes with them. */
    private Stream<ImportedSection> of(ImportedSection section, TreeSet<Integer> begins) {
        List<ImportedItem> items =
                section.items().stream().flatMap(item -> of(item, begins)).toList();
        return items.isEmpty() && !section.items().isEmpty()
                ? Stream.empty()
                : Stream.of(new ImportedSection(section.number(), section.title(), items));
    }

    private Stream<ImportedItem> of(ImportedItem item, TreeSet<Integer> begins) {
        ItemSaid one = said.get(item.line());
        if (one == null) return Stream.of(item);
        if (one.dropped()) {
            account.drop(
                    item.line(), Optional.ofNullable(begins.higher(item.line())).orElse(Integer.MAX_VALUE));
            return Stream.empty();
        }
        return Stream.of(item.called(
                one.number() == null ? item.number() : one.number(), one.title() == null ? item.title() : one.title()));
    }
}
