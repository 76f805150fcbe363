package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Style;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * A KD-Net's documents: the first page begins with title, facts and the table of the items, and the items follow; each
 * decision comes above its case.
 */
final class KdNetLayout implements Layout {
    @Override
    public Style style() {
        return Style.KD_NET;
    }

    @Override
    public String title(MeetingSnapshot meeting) {
        return Masthead.title(meeting);
    }

    /** Below the title, which is the only heading of its level. */
    @Override
    public int topHeading() {
        return 2;
    }

    @Override
    public List<Block> front(MeetingSnapshot meeting, Headings headings, Imprint imprint, Looks looks) {
        List<Block> front = new ArrayList<>(Masthead.of(meeting, imprint, looks));
        if (meeting.items().findAny().isPresent()) front.add(Overview.of(meeting, headings));
        return front;
    }

    @Override
    public List<Block> item(Heading heading, Item item, MeetingSnapshot meeting) {
        ItemBlocks blocks = new ItemBlocks(item, heading.level());
        blocks.add(heading.withAside(presenters(item.presenters())));
        blocks.addReference();
        blocks.addUnheaded(Role.RECOMMENDATION, TextField.RECOMMENDATION);
        if (ItemBlocks.tellsDecisions(meeting)) {
            blocks.addDecisionAfter(Word.DECISION_KD_NET.text() + ":");
            blocks.addAttachments(true);
            blocks.addTreatment(meeting);
        }
        blocks.addCase(TextField.RECOMMENDATION);
        blocks.addAttachments(false);
        return blocks.done();
    }

    /** In the heading's own line, as "v. A / B"; no name is broken over two lines. */
    private static List<Inline> presenters(List<String> presenters) {
        List<Inline> words = new ArrayList<>();
        if (presenters == null) return words;
        for (int i = 0; i < presenters.size(); i++) {
            if (i > 0) words.add(Run.of(" / "));
            String before = i == 0 ? Word.PRESENTED_BY.text() + " " : "";
            words.add(Run.of(before + presenters.get(i), Mark.TOGETHER));
        }
        return words;
    }
}
