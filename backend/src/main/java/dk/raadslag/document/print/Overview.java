package dk.raadslag.document.print;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;

/** The table "Punkt | Indhold | Bilag" of a KD-Net's document: each item, and whether papers belong to it. */
final class Overview {
    private Overview() {}

    static void write(Tag body, MeetingSnapshot meeting) {
        if (meeting.items().findAny().isEmpty()) return;
        Tag table = body.add("table", "overview");
        Tag head = table.add("thead").add("tr");
        head.add("th", "number").with("scope", "col").text(Word.ITEM.text());
        head.add("th").with("scope", "col").text(Word.CONTENTS.text());
        head.add("th", "papers").with("scope", "col").text(Word.ATTACHMENTS.text());
        Tag rows = table.add("tbody");
        for (int s = 0; s < meeting.sections().size(); s++) {
            Section section = meeting.sections().get(s);
            for (int i = 0; i < section.items().size(); i++) {
                write(rows.add("tr"), Heading.of(section, s, i), section.items().get(i), meeting);
            }
        }
    }

    private static void write(Tag row, Heading heading, Item item, MeetingSnapshot meeting) {
        heading.link(row.add("td", "number"), heading.number());
        heading.link(row.add("td"), heading.title());
        boolean papers = item.attachments().stream()
                .anyMatch(attachment -> !attachment.ofDecision() || ItemMarkup.tellsDecisions(meeting));
        row.add("td", "papers").text(papers ? "./." : "");
    }
}
