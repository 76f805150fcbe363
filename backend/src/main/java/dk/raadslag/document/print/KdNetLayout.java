package dk.raadslag.document.print;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import java.util.List;

/**
 * A KD-Net's documents: the first page begins with title, facts and the table of the items, and the items follow; each
 * decision comes above its case.
 */
final class KdNetLayout implements Layout {
    @Override
    public String sheet() {
        return "kd-net.css";
    }

    @Override
    public String title(MeetingSnapshot meeting) {
        return Masthead.title(meeting);
    }

    @Override
    public List<Heading> headings(MeetingSnapshot meeting) {
        return Heading.of(meeting);
    }

    @Override
    public void writeFront(Tag body, MeetingSnapshot meeting) {
        Masthead.write(body, meeting);
        Overview.write(body, meeting);
    }

    /** Below the title, which is the only heading of its level. */
    @Override
    public int topHeading() {
        return 2;
    }

    @Override
    public void writeItem(Tag parent, Heading heading, Item item, MeetingSnapshot meeting) {
        int level = levelOf(heading);
        Tag title = heading.write(parent, level, "item");
        writePresenters(title, item.presenters());
        ItemMarkup markup = new ItemMarkup(parent, item, level);
        markup.writeReference();
        markup.writeUnheaded(TextField.RECOMMENDATION);
        boolean decides = ItemMarkup.tellsDecisions(meeting);
        if (decides) {
            markup.writeDecisionAfter(Word.DECISION_KD_NET.text() + ":");
            markup.writeAttachments(true);
            TreatmentMarkup.write(parent, level + 1, item, meeting);
        }
        markup.writeCase(TextField.RECOMMENDATION);
        markup.writeAttachments(false);
    }

    /** In the heading's own line, as "v. A / B"; no name is broken over two lines. */
    private static void writePresenters(Tag title, List<String> presenters) {
        if (presenters == null || presenters.isEmpty()) return;
        Tag line = title.text(" ").add("span", "presenters");
        for (int i = 0; i < presenters.size(); i++) {
            String before = i == 0 ? Word.PRESENTED_BY.text() + " " : "";
            line.add("span").text(before + presenters.get(i));
            if (i < presenters.size() - 1) line.text(" / ");
        }
    }
}
