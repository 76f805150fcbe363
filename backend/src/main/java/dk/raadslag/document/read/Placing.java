package dk.raadslag.document.read;

import dk.raadslag.document.read.Corrections.Placement;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts lines without a place where a person says they belong, after what is there already. */
final class Placing {
    private final NavigableMap<Integer, SourceLine> all = new TreeMap<>();
    private final LineAccount account;
    /** By the line of the item, 0 for the people; each in the order that they were said in. */
    private final Map<Integer, List<Placement>> placed;

    Placing(List<SourceLine> all, LineAccount account, List<Placement> placed) {
        all.forEach(line -> this.all.put(line.number(), line));
        this.account = account;
        this.placed = placed.stream().collect(Collectors.groupingBy(Placement::item));
    }

    List<ImportedSection> into(List<ImportedSection> sections) {
        return sections.stream()
                .map(section -> new ImportedSection(
                        section.number(),
                        section.title(),
                        section.items().stream().map(this::into).toList()))
                .toList();
    }

    /** The list of participants with the people of the lines that belong to it. */
    List<Attendance> people(List<Attendance> people) {
        List<Attendance> whole = new ArrayList<>(people);
        for (Placement placement : placed.getOrDefault(0, List.of())) {
            Group group = placement.people() == Group.APOLOGY ? Group.APOLOGY : Group.PARTICIPANT;
            lines(placement).forEach(line -> whole.addAll(AttendanceNames.ofLine(group, line.trimmed())));
        }
        return List.copyOf(whole);
    }

    private ImportedItem into(ImportedItem item) {
        Map<TextField, List<Op>> more = new EnumMap<>(TextField.class);
        for (Placement placement : placed.getOrDefault(item.line(), List.of())) {
            List<Paragraph> paragraphs = lines(placement)
                    .map(line -> new Paragraph(line.trimmed(), false, 0, List.of(line)))
                    .toList();
            RichText words = RichTextWriter.write(paragraphs, false);
            if (words != null)
                more.computeIfAbsent(placement.text(), field -> new ArrayList<>())
                        .addAll(words.ops());
        }
        ImportedItem whole = item;
        for (Map.Entry<TextField, List<Op>> words : more.entrySet())
            whole = with(whole, words.getKey(), new RichText(words.getValue()));
        return whole;
    }

    /** A line has one place; a line that already has one stays there. */
    private Stream<SourceLine> lines(Placement placement) {
        if (placement.to() < placement.from()) return Stream.of();
        return all.subMap(placement.from(), true, placement.to(), true).values().stream()
                .filter(line -> account.fates().get(line.number()) != Fate.PLACED)
                .peek(line -> account.settle(line, Fate.PLACED))
                .toList()
                .stream();
    }

    private static ImportedItem with(ImportedItem item, TextField into, RichText words) {
        return new ImportedItem(
                item.line(),
                item.number(),
                item.title(),
                item.closed(),
                item.caseNumber(),
                item.caseOfficers(),
                item.presenters(),
                TextField.each(
                        TextField.OF_ITEMS,
                        field -> field == into ? joined(item.text(field), words) : item.text(field)),
                item.outcome(),
                item.papers(),
                item.facts());
    }

    private static RichText joined(RichText before, RichText more) {
        if (before == null) return more;
        List<Op> ops = new ArrayList<>(before.ops());
        ops.addAll(more.ops());
        return new RichText(ops);
    }
}
