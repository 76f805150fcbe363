package dk.raadslag.document.layout;

import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.model.Table.Column;
import dk.raadslag.document.model.Table.Row;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table "Punkt | Indhold | Bilag" of a KD-Net's document: each item, and whether papers belong to it. */
final class Overview {
    private Overview() {}

    static Table of(MeetingSnapshot meeting, Headings headings) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(Run.of(Word.ITEM.text()), Run.of(Word.CONTENTS.text()), Run.of(Word.ATTACHMENTS.text())));
        for (int s = 0; s < meeting.sections().size(); s++) {
            Section section = meeting.sections().get(s);
            for (int i = 0; i < section.items().size(); i++) {
                rows.add(row(headings.of(section, s, i), section.items().get(i), meeting));
            }
        }
        return new Table(
                Role.OVERVIEW,
                List.of(),
                1,
                0,
                List.of(Column.NUMBER, Column.WORDS, Column.PAPERS),
                rows,
                List.of(),
                List.of());
    }

    private static Row row(Heading heading, Item item, MeetingSnapshot meeting) {
        boolean papers = item.attachments().stream()
                .anyMatch(attachment -> !attachment.ofDecision() || ItemBlocks.tellsDecisions(meeting));
        return row(linked(heading, heading.number()), linked(heading, item.title()), Run.of(papers ? "./." : ""));
    }

    private static Run linked(Heading heading, String words) {
        return new Run(Run.of(words).text(), Set.of(), Headings.link(heading));
    }

    private static Row row(Run number, Run title, Run papers) {
        return new Row(List.of(new Cell(List.of(number)), new Cell(List.of(title)), new Cell(List.of(papers))));
    }
}
